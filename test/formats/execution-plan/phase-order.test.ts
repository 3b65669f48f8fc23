import { expect, test } from "vitest";
import { readExecutionPlan, shown } from "./support/plan.ts";

const FIRST = "### Agent 1: Press\n\n**Files:** `press.ts`\n";
const SECOND = "### Agent 2: Fold\n\n**Files:** `fold.ts`\n";
const plan = (one: string, two: string, between = ""): string =>
  `# Print works\n\n## ${one}\n\n${FIRST}\n${between}\n## ${two}\n\n${SECOND}`;

const WAITS = ["Agent 1: write press.ts", "Agent 2 < Agent 1: write fold.ts"];
const FREE = ["Agent 1: write press.ts", "Agent 2: write fold.ts"];

test.each([
  ["Phase 1: One", "Phase 2: Two (after Phase 1)"],
  ["Wave 1", "Wave 2: Folding (after Wave 1 merged)"],
  ["Wave 1 (parallel)", "Wave 2 (sequential, after Wave 1)"],
  ["Wave 1", "Wave 2 (depends on Wave 1)"],
  ["Phase 1: One", "Phase 2: Two (blocked by Phase 1)"],
  ["Stage 1: One", "Stage 2: Two — after Stage 1 is complete"],
  ["Batch 1", "Batch 2 [after: Batch 1]"],
  ["Phase 1: Base", "Phase 2: Rest (starts once all of Phase 1 has been merged)"],
  ["Phase 1: Base", "Phase 2: Rest (after the previous phase)"],
  ["Phase 1: Base", "Phase 2: Rest (after Base)"],
  ["Phase 1", "Phase 2 (after Agent 1)"],
])("the heading says what comes first: %s, %s", async (one, two) => {
  const { plan: read, findings } = await readExecutionPlan(plan(one, two));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(WAITS);
});

test.each([
  "Starts when Phase 1 is merged.",
  "- All of these start after Phase 1.",
  "> Wait for Phase 1 before anything here.",
])("a sentence below the heading says it: %s", async (sentence) => {
  const { plan: read } = await readExecutionPlan(plan("Phase 1", `Phase 2\n\n${sentence}`));
  expect(shown(read)).toEqual(WAITS);
});

test.each(["**Sync Point:** merge all", "### Sync Point", "SYNC POINT - before Phase 2"])(
  "the next phase waits for a sync point: %s",
  async (line) => {
    const { plan: read } = await readExecutionPlan(plan("Phase 1", "Phase 2", `${line}\n`));
    expect(shown(read)).toEqual(WAITS);
  },
);

test.each([
  ["Phase 1", "Phase 2 (after lunch)"],
  ["Phase 1", "Phase 2 (does not wait for Phase 1)"],
  ["Phase 1", "Phase 2 (can start before Phase 1 is done)"],
  ["Phase 1", "Phase 2: Clean up after ourselves"],
  ["Phase 1", "Phase 2\n\nAfter Phase 1 the presses are warm."],
  ["Phase 1", "Phase 2\n\nThis need not wait for Phase 1."],
  ["Phase 1", "Phase 2\n\n**Sync Point:** none"],
])("other words order nothing: %s, %s", async (one, two) => {
  const { plan: read, findings } = await readExecutionPlan(plan(one, two));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(FREE);
});

test.each(["Phase 2 (after Phase 9)", "Phase 2 (depends on the paper mill)"])(
  "what a heading waits for and the plan has not is told: %s",
  async (two) => {
    const { plan: read, findings } = await readExecutionPlan(plan("Phase 1", two));
    expect(findings.map(({ rule }) => rule)).toEqual(["plan/partly-read"]);
    expect(shown(read)).toEqual(FREE);
  },
);
