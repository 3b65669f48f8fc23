import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { ALONE, besidePlan, checkpoint } from "./support.ts";

const rule = "checkpoint/stale";

test.each([
  ["workers in the order of the plan", {}],
  ["a worker that waits", { rows: ["| W1 | running |", "| W2 | blocked |"] }],
  [
    "everything merged",
    {
      head: "**Status:** COMPLETED",
      rows: ["| W1 | merged |", "| W2 | done |"],
      phase: "Phase 6: Clean up",
    },
  ],
  ["a blocker", { head: "**Status:** BLOCKED", blockers: "the network" }],
  [
    "a failed worker",
    { head: "**Status:** BLOCKED", rows: ["| W1 | failed |", "| W2 | pending |"] },
  ],
  [
    "a worker that is blocked although nothing that it depends on is open",
    { head: "**Status:** BLOCKED", rows: ["| W1 | done |", "| W2 | blocked |"] },
  ],
  [
    "times in order",
    {
      head: "**Created:** 2026-11-02 10:00\n**Last Updated:** 2026-11-02 11:00\n**Status:** IN_PROGRESS",
    },
  ],
])("accepts %s", async (_, parts) =>
  expect(await findingsIn(rule, checkpoint(parts), await besidePlan())).toEqual([]),
);

test.each<[string, Parameters<typeof checkpoint>[0], string[]]>([
  [
    "a worker without a row",
    { rows: ["| W1 | done |"] },
    ["worker W2 of docs/plan.md has no row in the checkpoint; expected one for each worker"],
  ],
  [
    "a worker that is done too early",
    { rows: ["| W1 | running |", "| W2 | done |"] },
    ["worker W2 is done, but W1, on which it depends, is running; expected W1 to be done first"],
  ],
  [
    "a worker that runs too early",
    { rows: ["| W1 | pending |", "| W2 | running |"] },
    ["worker W2 is running, but W1, on which it depends, is pending; expected W1 to be done first"],
  ],
  [
    "open workers of a completed one",
    { head: "**Status:** COMPLETED", blockers: "the network" },
    [
      "the checkpoint is COMPLETED, but W2 is not done; expected every worker to be done",
      "the checkpoint is COMPLETED and still lists blockers; expected none",
    ],
  ],
  [
    "a block without a reason",
    { head: "**Status:** BLOCKED" },
    [
      'the checkpoint is BLOCKED, but names no blocker, and no worker is blocked or failed; expected what it waits for below "Blockers"',
    ],
  ],
  [
    "a block where a worker only waits for another",
    { head: "**Status:** BLOCKED", rows: ["| W1 | running |", "| W2 | blocked |"] },
    [
      'the checkpoint is BLOCKED, but names no blocker, and W2 only waits for others; expected what it waits for below "Blockers"',
    ],
  ],
  [
    "the first phase while a worker runs",
    { phase: "Phase 1: Set up" },
    ['the current phase is "Phase 1: Set up", but W2 is running already; expected a later phase'],
  ],
  [
    "the last phase while a worker runs",
    { phase: "Phase 6: Clean up" },
    [
      'the current phase is "Phase 6: Clean up", but W2 is still running; expected an earlier phase',
    ],
  ],
  [
    "times that run backwards",
    {
      head: "**Created:** 2026-11-02 12:00\n**Last Updated:** 2026-11-02 11:00\n**Status:** IN_PROGRESS",
    },
    [
      "the checkpoint was last updated (2026-11-02 11:00) before it was created (2026-11-02 12:00); expected a later time",
    ],
  ],
])("finds %s", async (_, parts, messages) => {
  const found = await findingsIn(rule, checkpoint(parts), await besidePlan());
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
    messages.map((message) => `warning ${message}`),
  );
});

test("finds what contradicts itself without a plan, too", async () => {
  const found = await findingsIn(rule, checkpoint({ head: "**Status:** COMPLETED" }), ALONE);
  expect(found.map(({ message }) => message)).toEqual([
    "the checkpoint is COMPLETED, but W2 is not done; expected every worker to be done",
  ]);
});
