import { expect, test } from "vitest";
import { findings, findingsIn } from "../support/findings.ts";

const rule = "plan/missing-shared";
const beside = (hasShared: boolean): { surroundings: { path: string; hasShared: boolean } } => ({
  surroundings: { path: ".docs/plans/x/parallel-plan.md", hasShared },
});

test("accepts a plan beside a shared.md", async () => {
  expect(await findings(rule, "1.1", beside(true))).toEqual([]);
});

test("accepts every plan when files on disk are not looked at", async () => {
  expect(await findings(rule, "1.1")).toEqual([]);
});

test("accepts a shared document itself", async () => {
  const shared = "# Feature\n\n## Relevant Files\n- a.ts\n";
  expect(await findingsIn(rule, shared, { path: "shared.md", ...beside(false) })).toEqual([]);
});

test("finds a plan without one", async () => {
  expect(await findings(rule, "1.1", beside(false))).toEqual([
    {
      severity: "warning",
      at: "plan: «# A plan»",
      message:
        "no shared.md stands beside .docs/plans/x/parallel-plan.md; expected one with the relevant files, tables, patterns and documents",
    },
  ]);
});
