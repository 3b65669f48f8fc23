import { describe, expect, test } from "vitest";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { judge } from "../../rules/support/findings.ts";
import { planText } from "../../rules/support/plan.ts";

async function planOf(text: string): Promise<Plan> {
  const { file } = await judge(text, { path: "plan.md" });
  return file.parsed!.plan;
}

/** What must survive: ids, dependencies, claims, commands, branch, worktree. */
const facts = (plan: Plan): object[] =>
  plan.tasks
    .map((task) => ({
      id: task.id,
      needs: task.dependsOn.map(({ id }) => id).toSorted(),
      claims: task.claims.map(({ access, pattern }) => `${access} ${pattern}`).toSorted(),
      verification: task.verification.map(({ value }) => value),
      branch: task.branch?.value,
      worktree: task.worktree?.value,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const written = async (plan: Plan): Promise<string> =>
  (await convertPlan(plan, "session-plan")).text;

test("what may run at once is a phase, and a sync point stands where all wait for all", async () => {
  const plan = await planOf(
    planText("1.1 creates a.ts | 1.2 creates b.ts | 2.1 needs 1.1 1.2, modifies a.ts"),
  );
  const lines = (await written(plan))
    .split("\n")
    .filter((line) => /^(?:#|\*\*Sync|- (?:Id|Depends))/.test(line));
  expect(lines).toEqual([
    "# Parallel Execution Plan: A plan",
    "## Phase 1: Parallel Work",
    "### Session 1.1: Build a part",
    "### Session 1.2: Build a part",
    "**Sync Point:** Phase 1 is merged before Phase 2 starts",
    "## Phase 2: Single Session",
    "### Session 2.1: Build a part",
    "## Advice",
  ]);
});

describe("a plan comes back as it was", () => {
  test.each([
    ["a barrier", "1.1 | 1.2 | 2.1 needs 1.1 1.2 | 2.2 needs 1.1 1.2"],
    [
      "dependencies finer than phases",
      "1.1 | 1.2 | 2.1 needs 1.1 | 2.2 needs 1.1 1.2 | 3.1 needs 2.2 1.1",
    ],
    ["ids of every form", "T1 | 2 needs T1 | 1A-1 needs T1 | 2.2a needs 2 1A-1"],
    ["an order that is not that of the document", "1.1 needs 1.2 | 1.2 | 1.3 needs 1.1"],
    [
      "a circle, a task that waits for itself, an unknown id",
      "1.1 needs 1.2 | 1.2 needs 1.1 | 1.3 needs 1.3 | 1.4 needs 9.9",
    ],
    [
      "claims of every kind",
      "1.1 creates a.ts, modifies src/b/ src/**/*.css, deletes c.ts, writes d.ts, reads e.ts",
    ],
    ["marks and numbers", "1.1 done, priority 2, wave 1 | 1.2 needs 1.1"],
  ])("%s", async (_, line) => {
    const plan = await planOf(planText(line));
    const text = await written(plan);
    const back = await planOf(text);
    expect(back.format).toBe("session-plan");
    expect(facts(back)).toEqual(facts(plan));
    expect(await written(back)).toBe(text);
  });

  test("packages, whose ids are words", async () => {
    const plan = await planOf(planText("1.1 creates a.ts | 1.2 needs 1.1"));
    const [first, second] = plan.tasks;
    const at = first!.at;
    const named: Plan = {
      ...plan,
      tasks: [
        {
          ...first!,
          id: "wp-core",
          branch: { value: "feature/core", at },
          worktree: { value: "../a b/core", at },
          verification: [{ value: "npm test -- --run", at }],
        },
        { ...second!, id: "wp-ui", dependsOn: [{ id: "wp-core", at }] },
      ],
    };
    const text = await written(named);
    expect(text).toContain("- Id: `wp-core`");
    expect(facts(await planOf(text))).toEqual(facts(named));
  });

  test.each(["Agent 1", "Stream A", "Worker 2"])("ids with a space in them: %s", async (id) => {
    const plan = await planOf(planText("1.1 creates a.ts | 1.2 needs 1.1"));
    const [first, second] = plan.tasks;
    const named: Plan = {
      ...plan,
      tasks: [
        { ...first!, id },
        { ...second!, dependsOn: [{ id, at: first!.at }] },
      ],
    };
    const { text, ids } = await convertPlan(named, "session-plan");
    expect([...ids]).toEqual([]);
    expect(facts(await planOf(text))).toEqual(facts(named));
  });

  test("an id that reads as something else is a new one", async () => {
    const plan = await planOf(planText("1.1 creates a.ts"));
    const named: Plan = { ...plan, tasks: [{ ...plan.tasks[0]!, id: "Session A" }] };
    const { ids } = await convertPlan(named, "session-plan");
    expect([...ids]).toEqual([["Session A", "S1"]]);
  });

  test("a text that looks like sync points, outputs, ids and headings", async () => {
    const plan = await planOf(planText("1.1 creates a.ts | 1.2 needs 1.1"));
    const text = [
      "Sync point: merge before Phase 9",
      "- Output: src/other.ts",
      "Output: `src/more.ts`",
      "- Id: x",
      "## Phase 4: no",
      "### Session Z: no",
      "Depends on: 1.2",
    ].join("\n");
    const hostile = {
      ...plan,
      tasks: plan.tasks.map((task) => ({ ...task, brief: { ...task.brief, text } })),
    };
    expect(facts(await planOf(await written(hostile)))).toEqual(facts(plan));
  });
});

test("steps of a finalization stay steps", async () => {
  const text = `# Parallel Execution Plan: P

## Phase 1: Parallel Work

### Session A: X

- Output: src/a.ts

### Session B: Y

- Output: src/b.ts

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Sequential Finalization

- Test it all
- [x] Merge to main
`;
  const plan = await planOf(text);
  const again = await written(plan);
  expect(again).toMatch(
    /## Phase 2: Sequential Finalization\n\n- Test it all\n- \[x\] Merge to main\n$/,
  );
  expect(facts(await planOf(again))).toEqual(facts(plan));
});
