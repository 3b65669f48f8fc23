import { expect, test } from "vitest";
import { findingsIn, type Setup, type Told } from "../support/findings.ts";

const rule = "plan/uncovered-task";

const plan = (text = "Build it."): string => `# Plan

It carries out tasks.md in parallel.

## Implementation Plan

#### Task 1.1: First Depends on [none]

${text}
`;

const beside = (tasksFile?: string): Setup => ({
  surroundings: {
    path: "docs/parallel-plan.md",
    hasShared: true,
    ...(tasksFile !== undefined && { tasksFile }),
  },
});

test.each([
  ["an item that a task has the number of", plan(), "- [ ] 1.1 First\n"],
  [
    "an item that a task names",
    plan("Carries out 2.3 as well."),
    "- [ ] 1.1 First\n- [ ] 2.3 Third\n",
  ],
  ["an item that is ticked off", plan(), "- [x] 1.2 Second\n"],
  ["an item without a number", plan(), "- [ ] Think\n"],
  [
    "a plan that does not speak of tasks.md",
    plan().replace("tasks.md", "the tasks"),
    "- [ ] 9 Ninth\n",
  ],
  ["another file of a like name", plan().replace("tasks.md", "sub-tasks.md"), "- [ ] 9 Ninth\n"],
])("accepts %s", async (_, text, tasks) => {
  expect(await findingsIn(rule, text, beside(tasks))).toEqual([]);
});

test("accepts every plan without a tasks.md on disk", async () => {
  expect(await findingsIn(rule, plan(), beside())).toEqual([]);
  expect(await findingsIn(rule, plan())).toEqual([]);
});

const uncovered = (number: string, title: string): Told => ({
  severity: "warning",
  at: "3: It carries out «tasks.md» in parallel.",
  message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`,
});

test.each<[string, string, Told[]]>([
  ["an open item", "- [ ] 1.1 First\n- [ ] 1.2 Second\n", [uncovered("1.2", "Second")]],
  [
    "every open item, at any depth",
    "- [ ] 2. Second\n  - [ ] 2.1 Part\n* [ ] 3) Third\n",
    [uncovered("2", "Second"), uncovered("2.1", "Part"), uncovered("3", "Third")],
  ],
  [
    "an item in a file with CRLF",
    "- [ ] 1.2 Second\r\n- [x] 1.3 Third\r\n",
    [uncovered("1.2", "Second")],
  ],
])("finds %s", async (_, tasks, told) => {
  expect(await findingsIn(rule, plan(), beside(tasks))).toEqual(told);
});
