import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { ALONE, besidePlan, checkpoint, WITHOUT } from "./support.ts";

const rule = "checkpoint/invalid";

test.each([
  ["a plain one", {}],
  [
    "other cases and signs",
    { head: "- **Status**: 🟡 in progress", rows: ["| W1 | ✅ Done |", "| W2 | running (80 %) |"] },
  ],
  [
    "a completed one without a phase",
    { head: "**Status:** COMPLETED", rows: ["| W1 | merged |"], phase: "" },
  ],
  ["a phase by its name", { phase: "**Monitoring**" }],
])("accepts %s", async (_, parts) =>
  expect(await findingsIn(rule, checkpoint(parts), ALONE)).toEqual([]),
);

test.each<[string, Parameters<typeof checkpoint>[0], string[]]>([
  [
    "a status that nobody knows",
    { head: "**Status:** IN_PROGRESS | BLOCKED | COMPLETED" },
    [
      '3: **Status:** «IN_PROGRESS | BLOCKED | COMPLETED» the checkpoint\'s status is "IN_PROGRESS | BLOCKED | COMPLETED"; expected IN_PROGRESS, BLOCKED or COMPLETED',
    ],
  ],
  [
    "no status",
    { head: "**Created:** 2026-11-02" },
    [
      "1: «# Checkpoint: Ledger export» the checkpoint has no status; expected IN_PROGRESS, BLOCKED or COMPLETED",
    ],
  ],
  [
    "a worker's unknown status",
    { rows: ["| W1 | busy |"] },
    [
      '9: | W1 | «busy» | worker W1 has the status "busy"; expected pending, running, validating, done, merged, failed or blocked',
    ],
  ],
  [
    "a worker without a status",
    { rows: ["| W1 | |"] },
    [
      "9: | W1 | «»| worker W1 has no status; expected pending, running, validating, done, merged, failed or blocked",
    ],
  ],
  [
    "no worker",
    { rows: [] },
    [
      '1: «# Checkpoint: Ledger export» the checkpoint tells of no worker; expected a table with the columns "Worker" and "Status"',
    ],
  ],
  [
    "a worker twice",
    { rows: ["| W1 | done |", "| Worker 1 | failed |"] },
    [
      "10: | «Worker 1» | failed | the checkpoint tells of Worker 1 twice; expected one row a worker",
    ],
  ],
  [
    "an unknown phase",
    { phase: "Phase 7: Hope" },
    [
      '14: «Phase 7: Hope» the current phase is "Phase 7: Hope"; expected 1 (Set up), 2 (Spawn), 3 (Monitor), 4 (Validate), 5 (Merge) or 6 (Clean up)',
    ],
  ],
  [
    "no phase",
    { phase: "" },
    [
      '1: «# Checkpoint: Ledger export» the checkpoint names no current phase; expected one such as "Phase 3: Monitor"',
    ],
  ],
])("finds %s", async (_, parts, told) => {
  const found = await findingsIn(rule, checkpoint(parts), ALONE);
  expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual(told);
});

test("finds a worker that the plan does not have", async () => {
  const text = checkpoint({ rows: ["| Worker 1 | done |", "| W3 | pending |"] });
  const found = await findingsIn(rule, text, await besidePlan());
  expect(found.map(({ message }) => message)).toEqual([
    "the checkpoint tells of W3, which docs/plan.md does not have; expected W1?",
  ]);
});

test("takes the phases of the plan", async () => {
  const beside = await besidePlan(["Prepare", "Merge"]);
  expect(await findingsIn(rule, checkpoint({ phase: "Phase 2: Merge" }), beside)).toEqual([]);
  const found = await findingsIn(rule, checkpoint(), beside);
  expect(found.map(({ message }) => message)).toEqual([
    'the current phase is "Phase 3: Monitor"; expected 1 (Prepare) or 2 (Merge)',
  ]);
});

test("finds a plan that is not there", async () => {
  const text = checkpoint({
    head: "**Plan:** docs/gone.md\n**Status:** BLOCKED",
    blockers: "the network",
  });
  const found = await findingsIn(rule, text, WITHOUT);
  expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "3: **Plan:** «docs/gone.md» the checkpoint names the plan docs/gone.md, which is no execution plan in the repository; expected the path of its plan",
  ]);
});
