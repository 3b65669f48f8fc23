import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
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

const packages = (...descriptions: string[]): string =>
  documentText(
    descriptions
      .map((description, i) => packageText(`wp-${i}`, { description: JSON.stringify(description) }))
      .join(""),
  );
const LIST =
  "## 1. Index\n- [ ] 1.1 Add the table\n- [ ] 1.2 Fill the table\n## 2. Page\n- [ ] 2.1 Add the page\n  - [ ] 2.1.1 Add its style\n- [x] 2.2 Done\n";
const aside: Setup = { ...beside(LIST), path: "changes/search/work-packages.yaml" };

test.each([
  ["ranges", packages("Tasks 1.1-1.2.", "Covers 2.1.")],
  ["a range over sections", packages("Tasks 1.1 to 2.1.")],
  ["sections", packages("Covers task 1 and task 2.")],
  ["all of a section", packages("Covers 1.x and 2.x.")],
  ["titles", packages("Tasks 1.1-1.2.", "Add the page, then add its style.")],
  ["a list", documentText(packageText("wp-a", { inputs: "{ tasks: [1.1, 1.2, '2.1'] }" }))],
  ["a comment", `# 2.1 is done by hand.\n${packages("Tasks 1.1-1.2.")}`],
])("accepts items that packages cover by %s", async (_, text) => {
  expect(await findingsIn(rule, text, aside)).toEqual([]);
});

test("finds an item that no package covers", async () => {
  expect(await findingsIn(rule, packages("Task 1.1.", "Task 2.1."), aside)).toEqual([
    {
      severity: "warning",
      at: "4: «packages»:",
      message:
        'item 1.2 "Fill the table" of tasks.md is covered by no package; expected one that names its number',
    },
  ]);
});

test("says once that packages name no item at all", async () => {
  expect(await findingsIn(rule, packages("Builds one part."), aside)).toEqual([
    {
      severity: "warning",
      at: "4: «packages»:",
      message:
        'no package names any of the 4 open items of tasks.md; expected each item in a package, such as "tasks 1.1-1.4" in a description',
    },
  ]);
});

/** What is told of a tasks.md beside one package that says this of itself. */
const ofPackage = async (description: string, tasks: string): Promise<string[]> => {
  const text = documentText(packageText("wp-a", { description }));
  const setup = { path: "work-packages.yaml", ...beside(tasks) };
  return (await findingsIn(rule, text, setup)).map(({ message }) => message);
};

const NOBODY = "is covered by no package; expected one that names its";

test.each<[string, string, string, string[]]>([
  [
    "items called tasks",
    "Task 1.1.",
    "- [ ] Task 1.1: Sow\n- [ ] Task 1.2: Reap\n",
    [`item 1.2 "Reap" of tasks.md ${NOBODY} number`],
  ],
  [
    "items without numbers, by their titles",
    "Sow the field.",
    "- [ ] Sow\n- [ ] Reap\n",
    [`item "Reap" of tasks.md ${NOBODY} title`],
  ],
  [
    "items without numbers that nobody names, once",
    "Builds a part.",
    "1. [ ] Sow\n2. [ ] Reap\n",
    [
      "no package names any of the 2 open items of tasks.md; expected each item in a package, such as its title in a description",
    ],
  ],
  [
    "numbers without a point",
    "T001 and T003-T004.",
    "- [ ] T001 Sow\n- [ ] T002 Reap\n- [ ] T003 Thresh\n- [ ] T004 Bake\n",
    [`item 002 "Reap" of tasks.md ${NOBODY} number`],
  ],
  ["details below items with numbers", "Task 1.1.", "- [ ] 1.1 Sow\n  - [ ] by hand\n", []],
  ["what stands in a fence", "Task 1.1.", "```\n- [ ] 9.9 Sow\n```\n- [ ] 1.1 Reap\n", []],
  ["a dash", "Tasks 1.1–1.3.", "- [ ] 1.1 A\n- [ ] 1.2 B\n- [ ] 1.3 C\n", []],
  ["a dash as an escape", '"Tasks 1.1\\u20131.3."', "- [ ] 1.1 A\n- [ ] 1.2 B\n- [ ] 1.3 C\n", []],
  [
    "the number of a version",
    "Python 1.1 and task 1.2.",
    "- [ ] 1.1 Sow\n- [ ] 1.2 Reap\n",
    [`item 1.1 "Sow" of tasks.md ${NOBODY} number`],
  ],
])("reads %s", async (_, description, tasks, told) => {
  expect(await ofPackage(description, tasks)).toEqual(told);
});
