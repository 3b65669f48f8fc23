import type { CheckpointDocument } from "../../formats/checkpoint/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { nearest } from "../../model/nearest.ts";
import type { Located } from "../../model/plan.ts";
import { type CarriedOut, defineFormatRule } from "../define-rule.ts";
import { carriedOut, phaseOf, phasesOf, plainWorker } from "../shared/checkpoint.ts";
import {
  isNotBegun,
  STATUSES,
  statusOf,
  WORKER_STATUSES,
  workerStatusOf,
} from "../shared/checkpoint-words.ts";
import { strangers } from "../shared/checkpoint-mentions.ts";
import { timeFault } from "../shared/checkpoint-times.ts";

export default defineFormatRule("checkpoint", {
  name: "checkpoint/invalid",
  severity: "error",
  summary: "A checkpoint has a status, a worker or a phase that nobody knows, or lacks one.",
  mend: "write one of the words that the message names",

  *check({ surroundings, parsed }, document) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    const found = surroundings?.carriedOut;
    if (found && "missing" in found && document.plan) {
      yield {
        at: document.plan.at,
        message: `the checkpoint names the plan ${found.missing}, which is no execution plan in the repository; expected the path of its plan`,
        paths: [found.missing],
      };
    }
    yield* overall(document);
    yield* workers(document, carriedOut(surroundings));
    yield* phase(document, carriedOut(surroundings));
    yield* times(document);
    yield* named(document, carriedOut(surroundings));
  },
});

function* overall({ status, at }: CheckpointDocument): Generator<Finding> {
  const expected = `expected ${list(STATUSES)}`;
  if (!status) yield { at, message: `the checkpoint has no status; ${expected}` };
  else if (isNotBegun(status.value))
    yield {
      at: status.at,
      severity: "warning",
      message: `the checkpoint's status is "${status.value}", which is taken for one that has not begun; expected IN_PROGRESS as soon as it has`,
    };
  else if (!statusOf(status.value))
    yield { at: status.at, message: `the checkpoint's status is "${status.value}"; ${expected}` };
}

function* workers(
  { workers, at }: CheckpointDocument,
  carried: CarriedOut | undefined,
): Generator<Finding> {
  if (workers.length === 0)
    yield {
      at,
      message:
        'the checkpoint tells of no worker; expected a table with the columns "Worker" and "Status"',
    };
  const ids = carried?.plan.tasks.map(({ id }) => id) ?? [];
  const known = new Set(ids.map(plainWorker));
  const seen = new Map<string, Finding["at"]>();
  for (const { id, status } of workers) {
    const key = plainWorker(id.value);
    const first = seen.get(key);
    if (first) {
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value} twice; expected one row a worker`,
        tasks: [id.value],
        related: [{ at: first, message: "the first row stands here" }],
      };
    } else seen.set(key, id.at);
    if (carried && !known.has(key)) {
      const [near] = nearest(id.value, ids);
      const hint = near === undefined ? "expected one of its workers" : `expected ${near}?`;
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value}, which ${carried.path} does not have; ${hint}`,
        tasks: [id.value],
      };
    }
    if (!workerStatusOf(status.value)) {
      const said = status.value === "" ? "has no status" : `has the status "${status.value}"`;
      yield {
        at: status.at,
        message: `worker ${id.value} ${said}; expected ${list(WORKER_STATUSES)}`,
        tasks: [id.value],
      };
    }
  }
}

function* phase(document: CheckpointDocument, carried: CarriedOut | undefined): Generator<Finding> {
  const isOver = document.status && statusOf(document.status.value) === "COMPLETED";
  if (!document.phase) {
    if (!isOver)
      yield {
        at: document.at,
        message: 'the checkpoint names no current phase; expected one such as "Phase 3: Monitor"',
      };
    return;
  }
  if (
    isOver &&
    /^(?:none|complete[ds]?|done|finished|all\b.*\bdone|-+)/i.test(document.phase.value)
  )
    return;
  const named = carried !== undefined && carried.protocol.length > 0;
  const phases = phasesOf(carried);
  const { number, name } = phaseOf(document.phase.value);
  // Without a plan the numbers are anybody's, so that a known name is enough.
  const isKnown = phases.some(
    (one) =>
      one.number === number || ((number === undefined || !named) && isSameName(one.name, name)),
  );
  if (isKnown) {
    yield* twoPhases(document.phase, phases, named);
    return;
  }
  const expected = phases.map((one) => `${one.number} (${one.name})`);
  yield {
    at: document.phase.at,
    message: `the current phase is "${document.phase.value}"; expected ${list(expected)}`,
  };
}

/** A number and a name that are those of two phases of the plan. */
function* twoPhases(
  { value, at }: Located<string>,
  phases: CarriedOut["protocol"],
  named: boolean,
): Generator<Finding> {
  const { number, name } = phaseOf(value);
  const own = phases.find((one) => one.number === number);
  if (!named || !own || name === "" || isSameName(own.name, name)) return;
  const other = phases.find((one) => isSameName(one.name, name));
  if (!other) return;
  yield {
    at,
    message: `the current phase is "${value}", but ${own.number} is "${own.name}" and "${other.name}" is ${other.number}; expected the number and the name of one phase`,
  };
}

/** Times that no clock and no calendar has shown. */
function* times({ created, updated, workers }: CheckpointDocument): Generator<Finding> {
  const rows = workers.map(({ id, updated: time }) => [`the row of ${id.value}`, time] as const);
  for (const [what, time] of [
    ["the creation of the checkpoint", created],
    ["the last update of the checkpoint", updated],
    ...rows,
  ] as const) {
    const fault = time && timeFault(time.value);
    if (!time || fault === undefined) continue;
    const expected = "expected a date and a time such as 2026-03-02 10:25";
    yield fault === "impossible"
      ? {
          at: time.at,
          message: `the time in ${what}, "${time.value}", is in no calendar; ${expected}`,
        }
      : {
          at: time.at,
          severity: "warning",
          message: `${what} is dated "${time.value}", which nobody can place later; ${expected}`,
        };
  }
}

/** Blockers and next actions about a worker that there is not. */
function* named(
  { blockers, nextActions, workers }: CheckpointDocument,
  carried: CarriedOut | undefined,
): Generator<Finding> {
  const own = workers.map(({ id }) => id.value);
  const ids = carried ? [...carried.plan.tasks.map(({ id }) => id), ...own] : own;
  const lines = [...(blockers?.items ?? []), ...(nextActions?.items ?? [])];
  for (const { worker, line } of strangers(lines, ids)) {
    const [near] = nearest(worker, ids);
    const who = carried ? `${carried.path} does not have` : "has no row";
    yield {
      at: line.at,
      ...(carried ? {} : { severity: "warning" as const }),
      message: `this line speaks of ${worker}, which ${who}; expected ${near === undefined ? "one of its workers" : `${near}?`}`,
      tasks: [worker],
    };
  }
}

/** `Monitoring` is `Monitor`, `Setup Worktrees` is `Set up`: the first letters count. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.toLowerCase().replace(/[^a-z]/g, ""));
  return one !== "" && other !== "" && one!.slice(0, 4) === other!.slice(0, 4);
}

function list(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
