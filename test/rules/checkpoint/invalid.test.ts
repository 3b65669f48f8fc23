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

test.each([
  ["Phase 3: Merge", '3 is "Monitor" and "Merge" is 5'],
  ["Phase 5 – Clean up", '5 is "Merge" and "Clean up" is 6'],
  ["2. Validation", '2 is "Spawn" and "Validate" is 4'],
])("finds a number and a name of two phases: %s", async (phase, told) => {
  const found = await findingsIn(rule, checkpoint({ phase }), await besidePlan());
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    `error the current phase is "${phase}", but ${told}; expected the number and the name of one phase`,
  ]);
});

test.each(["Phase 3", "Phase 3: Monitoring", "Phase 3: Watching W2", "Phase 5: Merging (ordered)"])(
  "accepts %s",
  async (phase) =>
    expect(await findingsIn(rule, checkpoint({ phase }), await besidePlan())).toEqual([]),
);

test("without a plan the number of a phase is anybody's", async () =>
  expect(await findingsIn(rule, checkpoint({ phase: "Phase 3: Merge" }), ALONE)).toEqual([]));

const dated = (created: string): string =>
  checkpoint({ head: `**Created:** ${created}\n**Status:** IN_PROGRESS` });

test.each([
  ["2026-02-30", "error"],
  ["2026-02-30 10:00", "error"],
  ["2026-13-01T10:00Z", "error"],
  ["2026-11-02 25:10", "error"],
  ["30.02.2026", "error"],
  ["February 30, 2026", "error"],
  ["31 Nov 2026, 10:00", "error"],
  ["yesterday", "warning"],
  ["a while ago", "warning"],
])("finds the time %j: %s", async (time, severity) => {
  const message =
    severity === "error"
      ? `the time in the creation of the checkpoint, "${time}", is in no calendar; expected a date and a time such as 2026-03-02 10:25`
      : `the creation of the checkpoint is dated "${time}", which nobody can place later; expected a date and a time such as 2026-03-02 10:25`;
  expect(await findingsIn(rule, dated(time), ALONE)).toMatchObject([
    { severity, at: `3: **Created:** «${time}»`, message },
  ]);
});

test.each([
  "2026-11-02",
  "2024-02-29 23:59",
  "2026-11-02T10:00:00+05:30",
  "2.11.2026",
  "November 2nd, 2026 at 10:00",
  "2 Nov 2026",
  "10:40",
  "2 hours ago",
  "2026-11-02 (W1 done at 10:15)",
  "TBD",
  "-",
])("accepts the time %j", async (time) =>
  expect(await findingsIn(rule, dated(time), ALONE)).toEqual([]),
);

test("finds an impossible time in a worker's row", async () => {
  const text = checkpoint()
    .replace("| Worker | Status |\n|---|---|", "| Worker | Status | Last Update |\n|---|---|---|")
    .replace("| W1 | done |", "| W1 | done | 2026-02-30 10:00 |")
    .replace("| W2 | running |", "| W2 | running | |");
  expect((await findingsIn(rule, text, ALONE)).map(({ at }) => at)).toEqual([
    "9: | W1 | done | «2026-02-30 10:00» |",
  ]);
});

const next = (line: string): string => `${checkpoint()}\n## Next Actions\n\n1. ${line}\n`;

test.each([
  ["Start W7 and W2", "W7"],
  ["Validate Worker 12", "Worker 12"],
  ["Merge `W3`, then W1", "W3"],
])("finds a worker in the next actions that the plan does not have: %s", async (line, worker) => {
  const found = await findingsIn(rule, next(line), await besidePlan());
  expect(found).toMatchObject([{ severity: "error", at: `22: 1. «${line}»`, tasks: [worker] }]);
  expect(found[0]!.message).toMatch(
    new RegExp(
      `^this line speaks of ${worker}, which docs/plan.md does not have; expected (?:W\\d\\?|one of its workers)$`,
    ),
  );
  expect(await findingsIn(rule, next(line), ALONE)).toMatchObject([{ severity: "warning" }]);
});

test("finds one in the blockers", async () => {
  const text = checkpoint({ blockers: "W7 has no database" });
  expect((await findingsIn(rule, text, await besidePlan())).map(({ tasks }) => tasks)).toEqual([
    ["W7"],
  ]);
});

test.each([
  "Start W2 when W1 is merged",
  "Worker 2 validates",
  "Look at src/w7/W9.ts and at v7",
  "Add W3 for the quotes",
  "W3 was dropped",
  "Merge by week 7",
])("accepts the next action %s", async (line) =>
  expect(await findingsIn(rule, next(line), await besidePlan())).toEqual([]),
);

test.each(["Back-end 7", "Q&A/Docs 7", "Team (B)b 7", "C+x 7"])(
  "reads names of workers with signs: %s",
  async (stranger) => {
    const rows = ["1", "2"].map((number) => `| ${stranger.replace("7", number)} | running |`);
    const text = checkpoint({ rows, blockers: `${stranger} waits` });
    expect((await findingsIn(rule, text, ALONE)).map(({ tasks }) => tasks)).toEqual([[stranger]]);
  },
);
