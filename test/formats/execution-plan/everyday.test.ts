import { expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/list.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

const plan = (one: string, two: string, needs: string): string =>
  `# Parallel Execution Plan

**Goal:** A choir sings.

${one}

**Branch:** \`choir/alto\`
**Files Owned:** \`alto.ts\`

${two}

**Branch:** \`choir/bass\`
**Depends On:** ${needs}
**Files Owned:** \`bass.ts\`
`;

test.each<[string, string, string, string, string]>([
  ["### Agent Alpha: Alto", "### Agent Beta: Bass", "Agent Alpha", "Agent Alpha", "Agent Beta"],
  ["### Worker One: Alto", "### Worker Two: Bass", "Worker One", "Worker One", "Worker Two"],
  ["## Team Red: Alto", "## Team Blue: Bass", "Red", "Team Red", "Team Blue"],
  ["### `worker-1`: Alto", "### `worker-2`: Bass", "`worker-1`", "worker-1", "worker-2"],
  ["### [W1] Alto", "### [W2] Bass", "W1", "W1", "W2"],
  ["### Worker 1 / Alto", "### Worker 2 / Bass", "Worker 1", "W1", "W2"],
  ["### Alto Agent", "### Bass Agent", "Alto Agent", "Alto Agent", "Bass Agent"],
  ["### Alto Team: high", "### Bass Team: low", "Alto", "Alto Team", "Bass Team"],
  ["**Worker 1: Alto**", "**Worker 2: Bass**", "Worker 1", "W1", "W2"],
  ["### Work Stream A: Alto", "### Work Stream B", "Stream A", "Work Stream A", "Work Stream B"],
  ["### Parallel Track A: Alto", "### Parallel Track B", "Track A", "Track A", "Track B"],
  ["### Claude 1: Alto", "### Claude 2: Bass", "Claude 1", "Claude 1", "Claude 2"],
  ["### Instance 1: Alto", "### Instance 2", "Instance 1", "Instance 1", "Instance 2"],
  ["### Thread 1: Alto", "### Thread 2: Bass", "Thread 1", "Thread 1", "Thread 2"],
])("workers are called %s and %s", async (one, two, needs, first, second) => {
  const text = plan(one, two, needs);
  expect(await detectFormat("notes.md", text)).toBe("execution-plan");
  const { plan: read, findings } = await readExecutionPlan(text);
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual([`${first}: write alto.ts`, `${second} < ${first}: write bass.ts`]);
});

test.each([
  ["Worker 1: Alto"],
  ["W1: Alto"],
  ["`Worker 1: Alto`"],
  ["[Worker 1: Alto](#worker-1-alto)"],
  ["**Worker 1: Alto** (merged)"],
])("a worker is named by its whole heading: %s", async (needs) => {
  const { plan: read, findings } = await readExecutionPlan(
    plan("### Worker 1: Alto", "### Worker 2: Bass", needs),
  );
  expect(findings).toEqual([]);
  expect(shown(read)[1]).toBe("W2 < W1: write bass.ts");
});

test.each([["Worker 1: Alto, high and low"], ["**Worker 1: Alto, high and low**"]])(
  "a heading with commas names one worker, too: %s",
  async (needs) => {
    const text = plan("### Worker 1: Alto, high and low", "### Worker 2: Bass", needs);
    const { plan: read, findings } = await readExecutionPlan(text);
    expect(findings).toEqual([]);
    expect(shown(read)[1]).toBe("W2 < W1: write bass.ts");
  },
);

test("a heading that no worker has names none", async () => {
  const text = plan("### Worker 1: Alto", "### Worker 2: Bass", "Worker 1: Tenor");
  const { plan: read, findings } = await readExecutionPlan(text);
  expect(shown(read)[1]).toBe("W2: write bass.ts");
  expect(findings.map(({ message }) => message)).toEqual([
    'worker W2 depends on "Worker 1: Tenor", which names no worker of the plan; nothing was understood, expected names such as W1, W2 or none',
  ]);
});

test.each([
  ["~~W1~~", "W2: write bass.ts", "W1"],
  ["~~Worker 1: Alto~~", "W2: write bass.ts", "Worker 1: Alto"],
  ["~~W1~~ (dropped)", "W2: write bass.ts", "W1"],
  ["none, ~~W1~~", "W2: write bass.ts", "W1"],
  ["W1 ~~W9~~", "W2 < W1: write bass.ts", "W9"],
])("what is struck out counts as none and is told: %s", async (needs, worker, struck) => {
  const text = plan("### Worker 1: Alto", "### Worker 2: Bass", needs);
  const { plan: read, findings } = await readExecutionPlan(text);
  expect(shown(read)[1]).toBe(worker);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    `dependency/guessed worker W2 depends on "${struck}", which is struck out and counts as no dependency; expected it to be taken out, or not to be struck out`,
  ]);
});

test("a matrix has roles as its heads", async () => {
  const text = plan("### Alto Agent", "### Bass Agent", "Alto Agent").replace(
    "### Alto",
    `## File ownership matrix

| File | Alto Agent | Bass Agent |
|---|---|---|
| \`score.ts\` | PRIMARY | READ |

### Alto`,
  );
  expect(await detectFormat("notes.md", text)).toBe("execution-plan");
  expect(shown((await readExecutionPlan(text)).plan)).toEqual([
    "Alto Agent: write score.ts, write alto.ts",
    "Bass Agent < Alto Agent: read score.ts, write bass.ts",
  ]);
});

test("fields may stand in a table below the heading", async () => {
  const text = `# Parallel plan for the choir

## Worktree 1: alto

| | |
|---|---|
| Path | \`../choir-alto\` |
| Branch | \`feat/alto\` |
| Files | \`alto.ts\`, \`score.ts\` |
| Depends on | none |

## Worktree 2: bass

| Field | Value |
|---|---|
| **Worktree** | \`../choir-bass\` |
| **Branch** | \`feat/bass\` |
| **Files** | \`bass.ts\` |
| **Depends on** | Worktree 1 |
`;
  expect(await detectFormat("notes.md", text)).toBe("execution-plan");
  const { plan: read } = await readExecutionPlan(text);
  expect(shown(read)).toEqual([
    "Worktree 1: write alto.ts, write score.ts",
    "Worktree 2 < Worktree 1: write bass.ts",
  ]);
  expect(read.tasks.map(({ branch, worktree }) => [branch?.value, worktree?.value])).toEqual([
    ["feat/alto", "../choir-alto"],
    ["feat/bass", "../choir-bass"],
  ]);
});

test("a worker may be one line", async () => {
  const text = `# Parallel plan

1. **Agent 1 (Alto)** – owns \`alto/*.ts\`, \`score.ts\`. No dependencies.
2. **Agent 2 (Bass)** – creates \`bass.ts\`, modifies \`index.ts\`. Depends on Agent 1.
`;
  expect(await detectFormat("notes.md", text)).toBe("execution-plan");
  expect(shown((await readExecutionPlan(text)).plan)).toEqual([
    "Agent 1: write alto/*.ts, write score.ts",
    "Agent 2 < Agent 1: create bass.ts, modify index.ts",
  ]);
});

test.each<[string, string]>([
  [
    "a charter of teams",
    "# Who we are\n\n## Team 1: Strings\n**Owns:** `strings/`\n**Depends on:** Team 2\n\n## Team 2: Winds\n**Owns:** `winds/`\n",
  ],
  [
    "a guide",
    "# Working with helpers\n\n## Agent 1: Reader\n\n**Branch:** the one you are on.\n\n## Agent 2: Writer\n\n**Depends on:** Reader\n",
  ],
  [
    "a road map",
    "# Where we go in 2031\n\n### Track A: Halls\n- Build one\n\n### Track B: Tours\n\nDepends on: money\n",
  ],
  [
    "a guide to roles",
    "# Our roles\n\n## Review Agent\n\n**Branch:** `main`\n\n## Test Agent\n\n**Branch:** `main`\n",
  ],
  ["a readme", "# choir\n\n## Workers\n\n### Worker 1: default\n\n### Worker 2: queue\n"],
  ["notes", "# Notes of 3 May\n\n**Team 1**: sings\n\n**Team 2**: owns the hall\n"],
])("%s is no plan", async (_, text) => {
  expect(await detectFormat("notes.md", text)).toBeUndefined();
});
