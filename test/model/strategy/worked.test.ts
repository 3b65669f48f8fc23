import { expect, test } from "vitest";
import { waitedMinutes } from "../../../src/model/strategy/worked.ts";

const CALENDAR = { hoursPerDay: 8, daysPerWeek: 5, holidays: new Set(["2026-01-14"]) };

/** The 9th of January 2026 is a Friday. */
test.each([
  ["two hours of one day", "09T10:00", "09T12:00", 120],
  ["a day, which has 8 hours", "08T10:00", "09T10:00", 960],
  ["an evening and the weekend behind it", "09T16:00", "11T23:59", 480],
  ["a weekend and some minutes of Monday", "09T16:00", "12T00:08", 488],
  ["nothing on a Saturday", "10T08:00", "10T20:00", 0],
  ["nothing on a holiday", "13T22:00", "15T01:00", 180],
  ["seconds as nothing", "09T10:00", "09T10:00", 0],
  ["what begins later as nothing", "12T10:00", "09T10:00", 0],
])("counts %s", (_, since, time, minutes) => {
  const at = (text: string): number => Date.parse(`2026-01-${text}:00Z`);
  expect(waitedMinutes(at(since), at(time), CALENDAR)).toBe(minutes);
});

test("counts no more than a hundred years", () => {
  const minutes = waitedMinutes(Date.parse("0000-01-01"), Date.parse("9999-12-31"), CALENDAR);
  expect(minutes).toBeLessThan(36_500 * 480);
});
