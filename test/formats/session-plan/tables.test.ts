import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Each task as one line, and what is told of what could not be read. */
async function read(text: string): Promise<string[]> {
  const { file, diagnostics } = await judge(text, { path: "plan.md" });
  expect(file.parsed?.format).toBe("session-plan");
  const tasks = file.parsed!.plan.tasks.map((task) => {
    const { id, title, worktree, branch, dependsOn, claims, brief } = task;
    return [
      `${id} ${title} (${brief.text.replace(/\s+/g, " ")})`,
      `${worktree?.value} ${branch?.value}`,
      ...(dependsOn.length > 0 ? [`needs ${dependsOn.map((one) => one.id).join(" ")}`] : []),
      ...claims.map(({ access, pattern }) => `${access} ${pattern}`),
    ].join(", ");
  });
  const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
  return [...tasks, ...told.map(({ message }) => message)];
}

test("a table for each phase", async () => {
  const text = `# Parallel Execution Plan

## Phase 1: Oven (Parallel)

| Session | Worktree | Branch | Task | Output |
|---|---|---|---|---|
| A | \`../dough\` | \`bake/dough\` | Dough | New \`src/dough.ts\` |
| **Session B: Crust** | ../crust | bake/crust | Brown it | \`src/crust.ts\`, updated \`src/dough.ts\` |

**Sync Point:** Merge all

## Phase 2: Shop

| Session | Branch | Task | Depends on | Output |
|---|---|---|---|---|
| A | bake/shop | Sell it | Session B | a queue |
`;
  expect(await read(text)).toEqual([
    "1A Dough (Dough Output: New `src/dough.ts`), ../dough bake/dough, create src/dough.ts",
    "1B Crust (Brown it Output: `src/crust.ts`, updated `src/dough.ts`), ../crust bake/crust, write src/crust.ts, modify src/dough.ts",
    "2A Sell it (Sell it Output: a queue), undefined bake/shop, needs 1A 1B",
  ]);
});

test("one table without phases", async () => {
  const text = `# 🚀 Parallel Execution Plan

| Session | Branch | Focus | Files | Notes |
|---|---|---|---|---|
| 1 | bake/a | Rye | \`src/rye.ts\` | slow |
| 2 | bake/b | Oats | \`src/oats.ts\`, \`src/rye.ts\` | |
| Total | | | | |

## Sync points

- After all sessions: merge 1, then 2.
`;
  expect(await read(text)).toEqual([
    "1 Rye (Rye slow), undefined bake/a, write src/rye.ts",
    "2 Oats (Oats), undefined bake/b, write src/oats.ts, write src/rye.ts",
  ]);
});

test("a table beside headings fills up what they leave out", async () => {
  const text = `# Parallel Execution Plan: Bakery

| Phase | Session | Worktree | Branch | Focus |
|---|---|---|---|---|
| 1 | A | ../rye | bake/rye | Rye |
| Phase 2 | A | ../oats | bake/oats | Oats |
| 2 | C | ../hay | bake/hay | Hay |
| | A + B | ../both | bake/both | Both |

## Phase 1

### Session A: Rye

- Branch: bake/own
- Task: knead

**Sync Point**

## Phase 2

### Session A: Oats

- Task: roll
`;
  expect(await read(text)).toEqual([
    "1A Rye (knead), ../rye bake/own",
    "2A Oats (roll), ../oats bake/oats, needs 1A",
    "the table tells of session C, which is not the name of one session below, so the row is left out; expected the name of one, such as 1A",
  ]);
});

test("sessions of a conference in a table are no plan", async () => {
  const text =
    "# Programme\n\n| Session | Room | Speaker |\n|---|---|---|\n| A | 1 | Baker |\n| B | 2 | Miller |\n";
  const { file } = await judge(text, { path: "programme.md" });
  expect(file.parsed).toBeUndefined();
});
