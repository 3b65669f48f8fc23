import { expect, test } from "vitest";
import { lineDependencies } from "../../../src/formats/task-plan/declaration.ts";
import { needs } from "../support/needs.ts";
import { readTaskPlan } from "../support/read.ts";

test.each([
  ["Depends on [1.1]", "1.1"],
  ["Depends On [1.1]", "1.1"],
  ["depends on [1.1]", "1.1"],
  ["Depends on: [1.1]", "1.1"],
  ["[Depends on: 1.1]", "1.1"],
  ["**[Depends on: 1.1]**", "1.1"],
  ["- Depends on [1.1]", "1.1"],
  ["— Depends on [1.1]", "1.1"],
  ["**Depends on [1.1]**", "1.1"],
  ["(depends on 1.1)", "1.1"],
  ["(Depends on: Task 1.1)", "1.1"],
  ["Depends on 1.1", "1.1"],
  ["Depends on: 0.1", "0.1"],
  ["[1.1]", "1.1"],
  ["[1.1, T1]", "1.1 T1"],
  ["[none]", "none"],
  ["[OPTIONAL - Depends on: none]", "none"],
  ["[Dependencies: none] {agent}", "none"],
  ["[Dependencies: 1.1] {agent}", "1.1"],
  ["[Blocked by: TASK-05]", "05"],
  ["Depends on [1.1] and [T1]", "1.1 T1"],
  ["Depends on [1.1], [T1]", "1.1 T1"],
  ["Depends on [1.1] [T1]", "1.1 T1"],
  ["Depends on [1.1] [COMPLETED]", "1.1"],
  ["Depends on [1.1] [GAP 2]", "1.1"],
  ["Depends on [1.1] (15 hours)", "1.1"],
  ["[GAP 1] Depends on [1.1]", "1.1"],
  ["[GAP 1]", "missing"],
  ["", "missing"],
])("in the heading: %s", async (form, ids) => {
  expect(await needs(`#### Task 9.9: Last ${form}`)).toBe(ids);
});

test.each([
  ["Depends on [1.1]", "1.1"],
  ["**Depends on [1.1]**", "1.1"],
  ["**Depends on: [1.1]**", "1.1"],
  ["**Depends on:** [1.1, T1]", "1.1 T1"],
  ["**Dependencies:** Task 1.1", "1.1"],
  ["**Dependencies**: Task 1.1, Task T1", "1.1 T1"],
  ["- **Dependencies**: Task 1.1, Task 1.2a", "1.1 1.2a"],
  ["- **Depends on:** T1 (types and all)", "T1"],
  ["**Blocked by**: TASK-05", "05"],
  ["Blocked by: TASK-05", "05"],
  ["Depends on: 0.1", "0.1"],
  ["*Depends on: 1.1*", "1.1"],
  ["[Depends on: 1.1]", "1.1"],
  ["_Dependencies_: none", "none"],
  ["Dependencies: None.", "none"],
  ["**Dependencies**:\n- Task 1.1\n- Task T1", "1.1 T1"],
  ["**Dependencies**: 1.1 | **Estimate**: 2h", "1.1"],
  ["**Dependencies**: 1.1. The rest can wait for 0.1.", "1.1"],
  ["It depends on the weather.", "missing"],
])("below the heading: %s", async (line, ids) => {
  expect(await needs(`#### Task 9.9: Last\n\n${line}\n`)).toBe(ids);
});

test.each([
  ["[1.1]", "**Dependencies**: T1", "1.1 !"],
  ["[none]", "**Depends on**: 1.1", "none !"],
  ["[1.1]", "Blocked by: none", "1.1 !"],
  ["[1.1, T1]", "**Dependencies**: Task T1, Task 1.1", "1.1 T1"],
  ["[1.1]", "**Dependencies**: the store", "1.1"],
  ["[1.1]", "**Prerequisites**: none", "1.1"],
  ["[1.1]", "**Dependencies**:\n- lodash", "1.1"],
])("the heading's declaration %s wins over %s", async (heading, line, ids) => {
  expect(await needs(`#### Task 9.9: Last Depends on ${heading}\n\n${line}\n`)).toBe(ids);
});

test("which of two declarations counts is said, without a fix", async () => {
  const { file } = await readTaskPlan(
    "# P\n\n### Task 1.1: A Depends on [none]\n\n### Task 1.2: B Depends on [none]\n\n**Depends on**: 1.1\n",
  );
  const found = file.findings.map(({ rule, at, message, fixes }) => [
    rule,
    at.start.line,
    message,
    fixes,
  ]);
  expect(found).toEqual([
    [
      "dependency/guessed",
      7,
      "task 1.2 depends on none by its heading and on 1.1 by this line; the heading counts, expected the same in both",
      undefined,
    ],
  ]);
});

test.each([
  ["**Depends on:** 1.1,\nT1", "1.1 T1"],
  ["- **Dependencies**: Task 1.1 (the types),\n  Task T1 (the store)", "1.1 T1"],
])("a wrapped line: %j", async (line, ids) => {
  expect(await needs(`#### Task 9.9: Last\n\n${line}\n`)).toBe(ids);
});

test.each([
  ["one line", "1.1", "1.1"],
  ["a comma at the end of a line", "1.1,\nT1", "1.1,\nT1"],
  [
    "remarks",
    "Task 1.1 (types),\r\n  Task T1 (store)\nBuild it.",
    "Task 1.1 (types),\r\n  Task T1 (store)",
  ],
  ["bold around the comma", "** 1.1,**\nT1", "1.1,**\nT1"],
  ["a bracket over two lines", "[1.1,\n T1]\nmore", "1.1,\n T1"],
  ["another line", "1.1\nT1", "1.1"],
  ["a comma before an empty line", "1.1,\n\nT1", "1.1,"],
])("the lines of a declaration: %s", (_, text, value) => {
  const read = lineDependencies({ text, offset: 7 });
  expect(read?.text).toBe(value);
  expect(read?.offset).toBe(7 + text.indexOf(value));
});
