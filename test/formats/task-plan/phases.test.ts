import { expect, test } from "vitest";
import { readTaskPlan } from "../support/read.ts";

const plan = (...lines: string[]): string =>
  `# Plan\n\n## Implementation Plan\n\n${lines.join("\n\n")}\n`;
const TASK = "#### Task 1.1: A Depends on [none]";

test.each<[string, string, string | undefined]>([
  ["### Phase 1", "Phase 1", "1"],
  ["### Phase 1: Foundation", "Phase 1: Foundation", "1"],
  ["### Phase 2 - Walls", "Phase 2", "2"],
  ["### **Phase A**", "Phase A", "A"],
  ["### Batch 3 (parallel)", "Batch 3", "3"],
  ["### Wave 1", "Wave 1", "1"],
  ["### Milestone 2.1", "Milestone 2.1", "2.1"],
  ["### Foundation", "Foundation", "Foundation"],
  ["## Phase 4", "Phase 4", "4"],
])("%s groups the tasks below it", async (heading, _, id) => {
  const read = await readTaskPlan(plan(heading, TASK));
  expect(read.plan.phases.map((phase) => phase.id)).toEqual([id]);
  expect(read.plan.tasks.map(({ phase }) => phase)).toEqual([id]);
});

test("tasks right below the implementation plan have no phase", async () => {
  const read = await readTaskPlan(plan(TASK));
  expect(read.plan.phases).toEqual([]);
  expect(read.plan.tasks.map(({ phase }) => phase)).toEqual([undefined]);
});

test("each task belongs to the phase above it, and phases without tasks are none", async () => {
  const read = await readTaskPlan(
    plan(
      "### Phase 1: A",
      TASK,
      "### Phase 2: Empty",
      "### Phase 3: C",
      "#### Task 3.1: C Depends on [Phase 1]",
      "#### Task 3.2: D Depends on [Phase 2]",
    ),
  );
  expect(read.plan.phases.map(({ id, title }) => [id, title])).toEqual([
    ["1", "A"],
    ["3", "C"],
  ]);
  expect(read.plan.tasks.map(({ phase }) => phase)).toEqual(["1", "3", "3"]);
  expect(read.plan.tasks.map(({ dependsOn }) => dependsOn.map(({ id }) => id))).toEqual([
    [],
    ["1.1"],
    [],
  ]);
  expect(read.file.findings.map(({ rule }) => rule)).toEqual(["dependency/malformed"]);
});
