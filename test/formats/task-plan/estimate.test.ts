import { expect, test } from "vitest";
import { minutesOf } from "../../../src/formats/task-plan/estimate.ts";

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
