import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan } from "./support/plan.ts";

const plan = (field: string, name = "Worktree"): string => `# Plan

> **Goal:** the shop works on a phone
> **Created:** 2026-02-02

## ${name} 1: Menu

**Branch:** \`feature/menu\`
${field}

A menu that folds.

### Files to modify
- \`src/menu.ts\`

## ${name} 2: Orders

**Files:** \`src/orders.ts\`
`;

test.each([
  ["**Path:** `../shop-menu`", "../shop-menu"],
  ["- Path: ../shop-menu", "../shop-menu"],
  ["**Directory:** `../shop-menu` (beside it)", "../shop-menu"],
  ["**Location**: /srv/shop-menu", "/srv/shop-menu"],
  ["**Path:** `../other`\n**Worktree:** `../shop-menu`", "../shop-menu"],
])("below a worktree, %s is where it lies", async (field, worktree) => {
  const { plan: read } = await readExecutionPlan(plan(field));
  const [first, second] = read.tasks;
  expect(first?.worktree?.value).toBe(worktree);
  expect(second?.worktree).toBeUndefined();
});

test("the line is no instruction then, and of other workers it stays one", async () => {
  const field = "**Path:** `../shop-menu`";
  const [one] = (await readExecutionPlan(plan(field))).plan.tasks;
  expect(one?.brief.text).toBe("A menu that folds.");
  const [other] = (await readExecutionPlan(plan(field, "Worker"))).plan.tasks;
  expect(other?.worktree).toBeUndefined();
  expect(other?.brief.text).toContain("../shop-menu");
});

test("a goal in a quotation is one", async () => {
  const text = plan("**Path:** `../shop-menu`");
  expect((await readExecutionPlan(text)).plan.summary).toBe("the shop works on a phone");
  const { diagnostics } = await judge(text, { as: "execution-plan" });
  expect(diagnostics.filter(({ message }) => message.includes("goal"))).toEqual([]);
});
