import { expect, test } from "vitest";
import { isDate, WorkingCalendar } from "../../../src/model/strategy/calendar.ts";

test.each([
  ["2026-01-05", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-5", false],
  ["soon", false],
])("%s is a day: %s", (date, is) => expect(isDate(date)).toBe(is));

test.each([
  ["2026-01-05", [], 0, "2026-01-05"],
  ["2026-01-05", [], 479, "2026-01-05"],
  ["2026-01-05", [], 480, "2026-01-06"],
  ["2026-01-05", [], 5 * 480, "2026-01-12"],
  ["2026-01-03", [], 0, "2026-01-05"],
  ["2026-01-05", ["2026-01-05", "2026-01-07"], 480, "2026-01-08"],
  ["2024-01-01", [], 3 * 2400, "2024-01-22"],
  ["2024-02-26", [], 4 * 480, "2024-03-01"],
])("work from %s without %j is at %i minutes on %s", (start, holidays, minutes, date) =>
  expect(new WorkingCalendar(start, holidays).dateAt(minutes)).toBe(date),
);

test.each([
  ["2026-01-05", "2026-01-05", 0],
  ["2026-01-05", "2026-01-12", 5],
  ["2026-01-12", "2026-01-05", -5],
  ["2026-01-09", "2026-01-12", 1],
])("from %s to %s there are %i working days", (from, to, days) =>
  expect(new WorkingCalendar("2026-01-05").workingDays(from, to)).toBe(days),
);
