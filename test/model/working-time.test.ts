import { expect, test } from "vitest";
import { durationText, minutesOf } from "../../src/model/working-time.ts";

test.each([
  ["15 hours", 900],
  ["2h", 120],
  ["30 min", 30],
  ["1-2 days", 960],
  ["1h30m", 90],
  ["1h 30m", 90],
  ["1 hour 30 minutes", 90],
  ["1 hour and 30 minutes", 90],
  ["30 min (with tests)", 30],
  ["30 min to 1 hour", 60],
  ["30min-1h", 60],
  ["1,5 hours", 90],
  ["< 1 hour", 60],
  ["~2 weeks", 4800],
])("%s is %i minutes", (text, minutes) => expect(minutesOf(text)).toBe(minutes));

test.each(["0 min", "soon", "two hours", "3", "5 users", "1h 2x", ""])(
  "%j is no estimate",
  (text) => expect(minutesOf(text)).toBeUndefined(),
);

test.each([
  [0, "0 days"],
  [1, "1 minute"],
  [480, "1 day"],
  [2400, "1 week"],
  [7200, "3 weeks"],
  [2 * 2400 + 3 * 480 + 4 * 60 + 5, "2 weeks 3 days 4 hours 5 minutes"],
])("writes %i minutes as %s", (minutes, text) => expect(durationText(minutes)).toBe(text));

test("reads back what it writes", () => {
  for (let minutes = 1; minutes < 30_000; minutes += 37)
    expect(minutesOf(durationText(minutes))).toBe(minutes);
});
