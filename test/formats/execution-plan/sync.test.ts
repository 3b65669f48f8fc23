import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Two phases of workers with this sync point between them. */
const plan = (said: string): string => `# Plan

**Goal:** A shop.

## Worker Definitions

### Phase 1: Ground

#### Worker 1: Beds

**Branch:** beds
**Files Owned:** \`a.ts\`

#### Worker 2: Water

**Branch:** water
**Files Owned:** \`b.ts\`

**Sync Point:** ${said}

### Phase 2: Growth

#### Worker 3: Harvest

**Branch:** harvest
**Files Owned:** \`c.ts\`
`;

test.each([
  ["merge both branches", "W1 W2", []],
  ["Phase 1 is merged before Phase 2 starts", "W1 W2", []],
  ["Merge W1 and W2", "W1 W2", []],
  ["Merge Workers 1-2", "W1 W2", []],
  ["Merge Worker 1 before Phase 2; Worker 2 goes on", "W1", []],
  ["Merge W1 before Phase 2", "W1", []],
  ["none", "", []],
  ["Merge Worker 9", "", ["9"]],
])("a sync point between phases of workers: %s", async (said, needs, unknown) => {
  const text = plan(said);
  const { file, diagnostics } = await judge(text, { path: "plan.md", as: "execution-plan" });
  expect(
    file
      .parsed!.plan.tasks.at(-1)!
      .dependsOn.map(({ id }) => id)
      .join(" "),
  ).toBe(needs);
  const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
  const lines = text.split("\n");
  expect(
    told.map(({ location: { start, end } }) =>
      lines[start.line - 1]!.slice(start.column - 1, end.column - 1),
    ),
  ).toEqual(unknown);
});
