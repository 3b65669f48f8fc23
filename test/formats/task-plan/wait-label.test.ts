import { describe, expect, test } from "vitest";
import { type WaitLabel, waitLabel } from "../../../src/formats/task-plan/wait-label.ts";
import { readTaskPlan } from "../support/read.ts";

test.each<[string, WaitLabel]>([
  ["Prereqs", "said"],
  ["All upstream tasks", "said"],
  ["Must start after", "said"],
  ["Unblocked by", "said"],
  ["Depedencies", "misspelt"],
  ["Task dependancies", "misspelt"],
  ["Dependents", undefined],
  ["Blocks", undefined],
  ["Required by", undefined],
  ["Blocker for", undefined],
  ["Dependency graph", undefined],
  ["Description", undefined],
  ["Waits", undefined],
  ["Depends on this", undefined],
  ["Needs this task", undefined],
  ["After this", undefined],
  ["After merge", undefined],
  ["Dependent tasks", undefined],
  ["Dependend tasks", undefined],
  ["Dependends", undefined],
  ["Depending tasks", undefined],
  ["Workers waiting on", undefined],
  ["Tasks blocked by", undefined],
  ["This depends on", "said"],
  ["Task waits for", "said"],
  ["Dependend on", "misspelt"],
  ["After the merge of what the others do", undefined],
])("%j: %s", (label, said) => {
  expect(waitLabel(label)).toBe(said);
});

const plan = (line: string): string =>
  `# Two\n\n## Implementation Plan\n\n#### Task 1.1: One Depends on [none]\n\n#### Task 1.2: Two\n\n${line}\n`;

test.each(["**Prereqs:** 1.1", "Gated by: Task 1.1", "- Predecessors: 1.1", "depends_on: [1.1]"])(
  "%j orders two tasks of a task plan",
  async (line) => {
    const { plan: read, file } = await readTaskPlan(plan(line));
    expect(read.tasks[1]!.dependsOn.map(({ id }) => id)).toEqual(["1.1"]);
    expect(file.findings).toEqual([]);
  },
);

test("a misspelt label is read, told and mended", async () => {
  const { plan: read, file } = await readTaskPlan(plan("**Depandencies:** 1.1"));
  expect(read.tasks[1]!.dependsOn.map(({ id }) => id)).toEqual(["1.1"]);
  expect(file.findings).toMatchObject([
    {
      rule: "dependency/guessed",
      at: { start: { line: 9, column: 3 }, end: { line: 9, column: 15 } },
      fixes: [{ edits: [{ text: "Depends On" }] }],
    },
  ]);
});

test.each([
  "**Needed by:** 1.1",
  "**Start after this:** 1.1",
  "Runs after this task: 1.1",
  "**Depends on me:** 1.1",
  "**After merge:** 1.1 starts",
])("a label for what comes behind orders nothing: %s", async (line) => {
  const { plan: read } = await readTaskPlan(plan(line));
  expect(read.tasks[1]!.dependsOn).toEqual([]);
});

test("a sentence with a colon still says what comes first", async () => {
  const { plan: read } = await readTaskPlan(plan("Starts after Task 1.1: it needs the types."));
  expect(read.tasks[1]!.dependsOn.map(({ id }) => id)).toEqual(["1.1"]);
});

describe("words before a name that make it somebody else", () => {
  test.each([
    ["**Blockers:** report to 1.1", "report to 1.1"],
    ["**Prereqs:** review by Task 1.1", "review by Task 1.1"],
    ["**Prereqs:** none, but ask 1.1", "but ask 1.1"],
    ["**Merge after:** the release, and before 1.1", "before 1.1"],
  ])("%j waits for nobody, and is told", async (line, part) => {
    const { plan: read, file } = await readTaskPlan(plan(line));
    expect(read.tasks[1]!.dependsOn).toEqual([]);
    expect(
      file.findings.map(({ rule, message }) => `${rule} ${message.split(" says", 1)[0]}`),
    ).toEqual(expect.arrayContaining([`plan/partly-read "${part}"`]));
  });

  test("what stands beside them is read", async () => {
    const three = `${plan("**Merge after:** 1.1 and before 1.3")}\n#### Task 1.3: Three Depends on [none]\n`;
    const { plan: read, file } = await readTaskPlan(three);
    expect(read.tasks[1]!.dependsOn.map(({ id }) => id)).toEqual(["1.1"]);
    expect(file.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"before 1.3" says'),
    ]);
  });

  test.each(["**Blockers:** report to the lead", "**Prereqs:** review by the owner of the API"])(
    "%j names nobody, and is prose",
    async (line) => {
      const { plan: read, file } = await readTaskPlan(plan(line));
      expect(read.tasks[1]!.dependsOn).toEqual([]);
      expect(file.findings.filter(({ rule }) => rule === "plan/partly-read")).toEqual([]);
    },
  );
});
