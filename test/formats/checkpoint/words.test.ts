import { describe, expect, test } from "vitest";
import type { CheckpointDocument } from "../../../src/formats/checkpoint/document.ts";
import { detectFormat } from "../../../src/formats/list.ts";
import { statusOf, workerStatusOf } from "../../../src/rules/shared/checkpoint-words.ts";
import { judge } from "../../rules/support/findings.ts";

test.each([
  ["Complete", "done"],
  ["COMPLETED", "done"],
  ["✅", "done"],
  ["✔️ finished", "done"],
  ["ready to merge", "done"],
  ["In progress", "running"],
  ["in_progress (60 %)", "running"],
  ["60% in progress", "running"],
  ["active", "running"],
  ["not started", "pending"],
  ["NOT_STARTED", "pending"],
  ["Waiting", "pending"],
  ["waiting for W1", "pending"],
  ["Ready", "pending"],
  ["queued", "pending"],
  ["ready for review", "validating"],
  ["on hold", "blocked"],
  ["❌", "failed"],
  ["almost done", undefined],
  ["pending/running/done", undefined],
  ["not done", undefined],
  ["", undefined],
])("a worker that is %j is %s", (text, status) => expect(workerStatusOf(text)).toBe(status));

test.each([
  ["COMPLETE", "COMPLETED"],
  ["🟡 In Progress", "IN_PROGRESS"],
  ["in_progress - 3 of 5", "IN_PROGRESS"],
  ["✅", "COMPLETED"],
  ["Paused", "BLOCKED"],
  ["IN_PROGRESS | BLOCKED | COMPLETED", undefined],
  ["almost", undefined],
])("a plan that is %j is %s", (text, status) => expect(statusOf(text)).toBe(status));

/** A checkpoint with these lines about its workers. */
const checkpoint = (title: string, workers: string, phase = "Phase 3: Monitor"): string =>
  `# ${title}\n\n**Status:** IN_PROGRESS\n\n## Worker Status\n\n${workers}\n\n## Current Phase\n\n${phase}\n`;

const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/g, "---"), ...rows].join("\n");

/** Each worker with its status as written, and the messages of all findings. */
async function read(text: string): Promise<string[]> {
  expect(await detectFormat("notes.md", text)).toBe("checkpoint");
  const { file, diagnostics } = await judge(text, { path: "notes.md" });
  const { workers } = file.parsed!.document as CheckpointDocument;
  return [
    ...workers.map(({ id, status }) => `${id.value} is ${status.value}`),
    ...diagnostics.map(({ message }) => message),
  ];
}

describe("the workers of a checkpoint", () => {
  test.each([
    [
      "have titles behind their names, and branches",
      table(
        "| Worker | Branch | Status |",
        "| W1: Hull | ship/hull | running |",
        "| W2 (Sails) | ship/sails | ✅ |",
        "| **Worker 3: Ropes** | ship/ropes | NOT_STARTED |",
      ),
      ["W1 is running", "W2 is ✅", "Worker 3 is NOT_STARTED"],
    ],
    [
      "stand in the column of their ids",
      table("| ID | Task | State |", "| W1 | Hull | ✅ merged |"),
      ["W1 is merged"],
    ],
    [
      "may be a list with boxes",
      "- [x] W1 – Hull: merged\n- [ ] **W2 – Sails:** running\n- [ ] W3\n- [x] W4 (done)",
      ["W1 is merged", "W2 is running", "W3 is pending", "W4 is done"],
    ],
  ])("%s", async (_, workers, told) =>
    expect(await read(checkpoint("CHECKPOINT", workers))).toEqual(told),
  );

  test("a status that nobody knows is quoted as it stands", async () => {
    const rows = table("| Worker | Status |", "| W1 | HALF_WAY |");
    expect(await read(checkpoint("Execution Checkpoint - 2026-05-04", rows))).toEqual([
      "W1 is HALF_WAY",
      'worker W1 has the status "HALF_WAY"; expected pending, running, validating, done, merged, failed or blocked',
    ]);
  });
});

test("a known phase has any number where no plan numbers it", async () => {
  const rows = table("| Worker | Status |", "| W1 | merged |");
  expect(await read(checkpoint("Checkpoint", rows, "Phase 7: Cleanup (done)"))).toEqual([
    "W1 is merged",
  ]);
});

test("a checkpoint of work that has not begun is told what to write then", async () => {
  const text = checkpoint("Checkpoint", table("| Worker | Status |", "| W1 | pending |"));
  const { diagnostics } = await judge(text.replace("IN_PROGRESS", "Not started"), {
    path: "CHECKPOINT.md",
  });
  expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'warning the checkpoint\'s status is "Not started", which is taken for one that has not begun; expected IN_PROGRESS as soon as it has',
  ]);
});

test("checkpoints of a game are none", async () => {
  const text =
    "# Checkpoints\n\nThe game is saved.\n\n## Status\n\n| Level | Status |\n|---|---|\n| 1 | done |\n";
  expect(await detectFormat("notes.md", text)).toBeUndefined();
});
