import type { Unmerged } from "../../formats/execution-plan/document.ts";
import type {
  SessionPhase,
  SessionPlanDocument,
  SyncPoint,
} from "../../formats/session-plan/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Plan, Task } from "../../model/plan.ts";
import { defineRule, isFormat } from "../define-rule.ts";

export default defineRule({
  name: "sync/missing",
  severity: "warning",
  summary:
    "No sync point stands between two phases of a session plan, or the merges of an execution plan leave out a worker.",
  mend: "add the sync point or the merge that the message names",
  fixable: true,

  *check({ analysis: { plan }, parsed }) {
    if (isFormat(parsed, "session-plan")) yield* betweenPhases(plan, parsed.document);
    else if (isFormat(parsed, "execution-plan"))
      for (const one of parsed.document.unmerged) yield notMerged(one, plan);
  },
});

function* betweenPhases(plan: Plan, { phases, explicit }: SessionPlanDocument): Generator<Finding> {
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const filled = phases.flatMap((phase, position) =>
    phase.tasks.length > 0 ? [{ phase, position }] : [],
  );
  for (const [i, { phase, position }] of filled.entries()) {
    const before = filled[i - 1];
    if (!before) continue;
    // Sessions that say themselves what they wait for need nothing that says it for the phase.
    if (phase.tasks.every((id) => explicit.has(id))) continue;
    const leading = phases.map((one) => one.syncs.filter((sync) => sync.before === position));
    const all = leading.flat();
    if (all.length === 0) yield finding(before.phase, phase);
    for (const [from, some] of leading.entries()) yield* leftOut(phases[from]!, some, phase, byId);
    yield* notNamed(all, phase, explicit);
  }
}

/** Workers whose work stays on their branches when all that the plan merges is merged. */
function notMerged({ workers, at, instead }: Unmerged, { tasks }: Plan): Finding {
  const left = tasks.filter(({ id }) => workers.includes(id));
  const named = left.map(({ id, branch }) => (branch ? `${id} (${branch.value})` : id)).join(", ");
  const verb = left.length === 1 ? "is" : "are";
  const expected = left[0]?.branch?.value ?? "its branch";
  return {
    at,
    message:
      instead === undefined
        ? `the merges leave out ${named}, so that work gets lost; expected every worker to be merged`
        : `${instead} is merged here and is the branch of no worker, while ${named} ${verb} merged nowhere; expected ${expected}`,
    tasks: workers,
    related: left.map(({ id, branch, at: own }) => ({
      at: branch?.at ?? own,
      message: `${id} is defined here`,
    })),
  };
}

function finding(before: SessionPhase, phase: SessionPhase): Finding {
  const waits =
    phase.saysAfter || phase.sequential
      ? "waits by its words alone, and nothing says what is merged"
      : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase.id} starts`;
  const { start } = phase.at;
  const top = { line: start.line, column: 1 };
  const { noSync } = before;
  return {
    at: phase.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase.id}, so phase ${phase.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [
      { at: before.at, message: `phase ${before.id} starts here` },
      ...(noSync ? [{ at: noSync, message: "this line says that there is none" }] : []),
    ],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: noSync
          ? [{ ...noSync, text: expected }]
          : [{ start: top, end: top, text: `${expected}\n\n` }],
      },
    ],
  };
}

/** Sessions of which the sync points say nothing, although they name others of their phase. */
function* leftOut(
  phase: SessionPhase,
  syncs: readonly SyncPoint[],
  waiting: SessionPhase,
  byId: ReadonlyMap<string, Task>,
): Generator<Finding> {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.of)) return;
  const merged = new Set(syncs.flatMap(({ of = [] }) => of));
  // What a merged session waits for is merged as well.
  for (const id of merged) for (const other of byId.get(id)?.dependsOn ?? []) merged.add(other.id);
  const said = new Set(syncs.flatMap(({ leaves = [] }) => leaves));
  const left = phase.tasks.filter((id) => !merged.has(id) && !said.has(id));
  if (left.length === 0 || merged.size === 0) return;
  yield {
    at: first.at,
    message: `the sync point of phase ${phase.id} says nothing of ${left.join(", ")}, so phase ${waiting.id} does not wait for ${left.length === 1 ? "it" : "them"}; expected "Phase ${phase.id} is merged before Phase ${waiting.id} starts", or that ${left.join(", ")} ${left.length === 1 ? "goes" : "go"} on`,
    tasks: left,
  };
}

/** Sessions that do not wait, as the sync points name others of their phase, and they say nothing themselves. */
function* notNamed(
  syncs: readonly SyncPoint[],
  { id, tasks }: SessionPhase,
  explicit: ReadonlySet<string>,
): Generator<Finding> {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.for)) return;
  const named = [...new Set(syncs.flatMap((sync) => sync.for ?? []))];
  const others = tasks.filter((one) => !named.includes(one) && !explicit.has(one));
  if (others.length === 0) return;
  const waits = others.length === 1 ? "waits" : "wait";
  yield {
    at: first.at,
    message: `of phase ${id} the sync point names ${named.join(", ")}, so ${others.join(", ")} ${waits} for nothing; expected "before Phase ${id} starts", or what ${others.join(", ")} ${waits} for`,
    tasks: others,
  };
}
