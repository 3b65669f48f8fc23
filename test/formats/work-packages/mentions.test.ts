import { expect, test } from "vitest";
import { taskMentions } from "../../../src/formats/work-packages/mentions.ts";

test.each<[string, string[]]>([
  ["Covers tasks 2.1-2.7.", ["2.1-2.7"]],
  ["Tasks 4.2–4.4 and 4.7 (not 5.7c)", ["4.2-4.4", "4.7", "5.7c"]],
  ["tasks 1.3 to 2.2", ["1.3-2.2"]],
  ['tasks: ["1.1", T1.2, 1.10]', ["1.1", "1.2", "1.10"]],
  ["Covers 2.1.1 through 2.1.6", ["2.1.1-2.1.6"]],
  ["Covers 2.x", ["2"]],
  ["Task 3 and sections 1-2", ["3", "1-2"]],
  ["schema_version: 1, priority: 3, v1.2, src/a1.2, 60 minutes", []],
])("%j names %j", (text, expected) => {
  const told = taskMentions(text).map(({ from, to }) =>
    to === undefined ? from : `${from}-${to}`,
  );
  expect(told).toEqual(expected);
});

test("a long line is read at once", () => {
  expect(taskMentions("1.1-".repeat(16_000)).length).toBeGreaterThan(1_000);
  expect(taskMentions("1.".repeat(32_000)).length).toBeLessThan(2);
}, 2_000);
