import type { CheckpointDocument } from "../../formats/checkpoint/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { type CarriedOut, defineFormatRule } from "../define-rule.ts";
import {
  carriedOut,
  isDone,
  phaseOf,
  phasesOf,
  plainWorker,
  rowsById,
} from "../shared/checkpoint.ts";
import { statusOf, type WorkerStatus, workerStatusOf } from "../shared/checkpoint-words.ts";

export default defineFormatRule("checkpoint", {
  name: "checkpoint/stale",
  severity: "warning",
  summary: "A checkpoint disagrees with its plan or with itself, so somebody forgot to update it.",
  mend: "bring the checkpoint up to date before anyone goes on from it",

  *check({ surroundings }, document) {
    const carried = carriedOut(surroundings);
    if (carried) {
      yield* missingWorkers(document, carried);
      yield* tooEarly(document, carried);
    }
    yield* status(document, carried);
    yield* phase(document, carried);
    yield* times(document);
  },
});

function* missingWorkers(
  document: CheckpointDocument,
  { plan, path }: CarriedOut,
): Generator<Finding> {
  const rows = rowsById(document);
  if (rows.size === 0) return;
  for (const { id } of plan.tasks) {
    if (rows.has(plainWorker(id))) continue;
    yield {
      at: document.at,
      message: `worker ${id} of ${path} has no row in the checkpoint; expected one for each worker`,
      tasks: [id],
    };
  }
}

/** A worker that went on although what it depends on is not done. */
function* tooEarly(document: CheckpointDocument, { plan }: CarriedOut): Generator<Finding> {
  const rows = rowsById(document);
  const open = new Set<WorkerStatus | undefined>(["pending", "blocked", undefined]);
  for (const { id, dependsOn, done } of plan.tasks) {
    const row = rows.get(plainWorker(id));
    const own = row && workerStatusOf(row.status.value);
    if (!row || own === undefined) continue;
    if (done && !isDone(own)) {
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own} in the checkpoint and done in the plan; expected the same in both`,
        tasks: [id],
      };
    }
    if (open.has(own)) continue;
    for (const { id: other } of dependsOn) {
      const before = rows.get(plainWorker(other));
      const said = before && workerStatusOf(before.status.value);
      if (!before || said === undefined || isDone(said)) continue;
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own}, but ${other}, on which it depends, is ${said}; expected ${other} to be done first`,
        tasks: [id, other],
        related: [{ at: before.status.at, message: `the status of ${other} stands here` }],
      };
    }
  }
}

function* status(
  document: CheckpointDocument,
  carried: CarriedOut | undefined,
): Generator<Finding> {
  if (!document.status) return;
  const whole = statusOf(document.status.value);
  const states = document.workers.map(({ status: { value } }) => workerStatusOf(value));
  if (whole === "COMPLETED") {
    const open = document.workers.filter((_, i) => states[i] !== undefined && !isDone(states[i]));
    if (open.length > 0)
      yield {
        at: document.status.at,
        message: `the checkpoint is COMPLETED, but ${open.map(({ id }) => id.value).join(", ")} ${open.length === 1 ? "is" : "are"} not done; expected every worker to be done`,
        tasks: open.map(({ id }) => id.value),
        related: [
          { at: open[0]!.status.at, message: `${open[0]!.id.value} is ${open[0]!.status.value}` },
        ],
      };
    if (document.blockers && document.blockers.items.length > 0)
      yield {
        at: document.blockers.at,
        message: "the checkpoint is COMPLETED and still lists blockers; expected none",
      };
  }
  if (whole !== "BLOCKED" || (document.blockers?.items.length ?? 0) > 0) return;
  const stuck = document.workers.filter(
    (_, i) => states[i] === "blocked" || states[i] === "failed",
  );
  // Who only waits for others, as the plan has it, blocks nobody.
  const waiting = new Set(stuck.filter((row) => waits(row, document, carried)));
  if (waiting.size < stuck.length) return;
  const [first] = stuck;
  const who = first
    ? `${stuck.map(({ id }) => id.value).join(", ")} only ${stuck.length === 1 ? "waits" : "wait"} for others`
    : "no worker is blocked or failed";
  yield {
    at: document.status.at,
    message: `the checkpoint is BLOCKED, but names no blocker, and ${who}; expected what it waits for below "Blockers"`,
  };
}

/** True for a blocked worker of which something that it depends on is still open. */
function waits(
  { id, status: said }: CheckpointDocument["workers"][number],
  document: CheckpointDocument,
  carried: CarriedOut | undefined,
): boolean {
  if (workerStatusOf(said.value) !== "blocked") return false;
  const key = plainWorker(id.value);
  const task = carried?.plan.tasks.find((one) => plainWorker(one.id) === key);
  const rows = rowsById(document);
  return (task?.dependsOn ?? []).some((one) => {
    const before = rows.get(plainWorker(one.id));
    return before !== undefined && !isDone(workerStatusOf(before.status.value));
  });
}

/** The first phase is over when a worker runs, and the last one has not come while one does. */
function* phase(document: CheckpointDocument, carried: CarriedOut | undefined): Generator<Finding> {
  if (!document.phase) return;
  const { number } = phaseOf(document.phase.value);
  const numbers = phasesOf(carried).map((one) => one.number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  // Where a plan names one phase alone, nobody knows which are behind it.
  const knowsLast = carried?.protocol.length !== 1;
  const stateOf = (row: CheckpointDocument["workers"][number]): WorkerStatus | undefined =>
    workerStatusOf(row.status.value);
  const running = document.workers.find((row) => RUNNING.has(stateOf(row)));
  const open = document.workers.find((row) => stateOf(row) !== undefined && !isDone(stateOf(row)));
  const said = `the current phase is "${document.phase.value}", but`;
  if (number === first && first !== last && running)
    yield {
      at: document.phase.at,
      message: `${said} ${running.id.value} is ${running.status.value} already; expected a later phase`,
      tasks: [running.id.value],
    };
  if (number === last && knowsLast && first !== last && open)
    yield {
      at: document.phase.at,
      message: `${said} ${open.id.value} is still ${open.status.value}; expected an earlier phase`,
      tasks: [open.id.value],
    };
}

const RUNNING: ReadonlySet<WorkerStatus | undefined> = new Set(["running", "validating", "failed"]);

function* times({ created, updated }: CheckpointDocument): Generator<Finding> {
  if (!created || !updated) return;
  const [from, to] = [instantOf(created.value), instantOf(updated.value)];
  if (from === undefined || to === undefined || from <= to) return;
  yield {
    at: updated.at,
    message: `the checkpoint was last updated (${updated.value}) before it was created (${created.value}); expected a later time`,
    related: [{ at: created.at, message: "its creation stands here" }],
  };
}

/** Milliseconds of an ISO date and time; two of different precision compare by what both say. */
function instantOf(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (!match?.[2]) return undefined;
  const time = Date.parse(`${match[1]}T${match[2]}${match[3] ?? "Z"}`);
  return Number.isNaN(time) ? undefined : time;
}
