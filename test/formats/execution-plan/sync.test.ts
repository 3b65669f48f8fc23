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
  ["Merge Worker 1, Worker 2 goes on", "W1", []],
  ["After Worker 1 and Worker 2 complete, continue to Phase 2", "W1 W2", []],
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

test.each([
  ["W2 and W3 merged before Phase 3", "W2 W3"],
  ["everything merged", "W2 W3"],
  ["Phase 2 is merged before Phase 3 starts", "W3"],
])("a later sync point looks back, and names nobody twice: %s", async (said, needs) => {
  const worker = "#### Worker 4: Market\n\n**Branch:** market\n**Files Owned:** `b.ts`\n";
  const later = `\n**Sync Point:** ${said}\n\n### Phase 3: Sale\n\n${worker}`;
  const text = plan("Merge W1; W2 goes on") + later;
  const { file } = await judge(text, { path: "plan.md", as: "execution-plan" });
  const { dependsOn } = file.parsed!.plan.tasks.at(-1)!;
  expect(dependsOn.map(({ id }) => id).join(" ")).toBe(needs);
});

test("a sync point that leaves out everybody is told, and read as the end of its phase", async () => {
  const text = plan("Worker 1 and Worker 2 go on");
  const { file, diagnostics } = await judge(text, { path: "plan.md", as: "execution-plan" });
  expect(file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id)).toEqual(["W1", "W2"]);
  const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringContaining("seems to say of W1, W2"),
  ]);
});

test.each(["**Sync Point:** Phase One is merged before Phase Two starts", ""])(
  "phases may be counted in words: %s",
  async (point) => {
    const heading = point === "" ? "### Phase Two (after Phase One)" : "### Phase Two: Growth";
    const text = plan("")
      .replace("**Sync Point:** ", point)
      .replace("Phase 1", "Phase One")
      .replace("### Phase 2: Growth", heading);
    const { file } = await judge(text, { path: "plan.md", as: "execution-plan" });
    const { phases, tasks } = file.parsed!.plan;
    expect(phases.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(phases[1]!.title).toBe(point === "" ? "(after Phase One)" : "Growth");
    expect(tasks.at(-1)!.dependsOn.map(({ id }) => id)).toEqual(["W1", "W2"]);
  },
);
