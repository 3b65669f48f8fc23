import fc from "fast-check";
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
  ["1969-12-27", [], 0, "1969-12-29"],
])("work from %s without %j is at %i minutes on %s", (start, holidays, minutes, date) =>
  expect(new WorkingCalendar(start, holidays).dateAt(minutes)).toBe(date),
);

test.each([
  ["2026-01-05", "2026-01-05", 0],
  ["2026-01-05", "2026-01-12", 5],
  ["2026-01-12", "2026-01-05", -5],
  ["2026-01-09", "2026-01-12", 1],
  ["1969-12-26", "1969-12-30", 2],
  ["0000-01-01", "9999-12-31", 2_608_874],
])("from %s to %s there are %i working days", (from, to, days) =>
  expect(new WorkingCalendar("2026-01-05").workingDays(from, to)).toBe(days),
);

const days = fc.integer({ min: -4000, max: 4000 });
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

test("working days are those that one counts day by day", () => {
  fc.assert(
    fc.property(days, days, fc.array(days), (a, b, free) => {
      const holidays = free.map(dateOf);
      let count = 0;
      for (let day = Math.min(a, b); day < Math.max(a, b); day++) {
        const weekday = new Date(day * 86_400_000).getUTCDay();
        if (weekday !== 0 && weekday !== 6 && !free.includes(day)) count++;
      }
      const calendar = new WorkingCalendar("2026-01-05", holidays);
      expect(calendar.workingDays(dateOf(a), dateOf(b)) + 0).toBe((a <= b ? count : -count) + 0);
    }),
    { seed: 20_260_108 },
  );
});

test.each([
  ["9999-12-30", 480, true],
  ["9999-12-30", 2 * 480 - 1, true],
  ["9999-12-31", 480, false],
])("work from %s for %i minutes stays in the calendar: %s", (start, minutes, stays) =>
  expect(new WorkingCalendar(start).reaches(minutes)).toBe(stays),
);
