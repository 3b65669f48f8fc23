import { expect, test } from "vitest";
import { repairLine } from "../../src/report/repair-line.ts";

test.each([
  ["tasks", 5, 6, true, "critical path 5 tasks, now 6 (no order of these pairs is shorter)"],
  ["tasks", 1, 2, false, "critical path 1 task, now 2"],
  [
    "minutes",
    90,
    120,
    true,
    "critical path 90 minutes, now 120 (no order of these pairs is shorter)",
  ],
  ["minutes", 90, 90, true, "critical path 90 minutes, as before"],
] as const)("%s from %d to %d, proved %s", (unit, before, after, isProved, line) => {
  expect(repairLine({ unit, before, after, isProved })).toBe(line);
});
