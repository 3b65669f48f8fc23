import type { SessionPlanDocument } from "../../formats/session-plan/document.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule, isFormat } from "../define-rule.ts";

export default defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary:
    "A declared wave, batch, phase or merge order contradicts the dependencies: a task comes before what it waits for.",
  mend: "correct the wave or the order, or the dependency",

  *check({ analysis, parsed }) {
    yield* waves(analysis);
    yield* merges(analysis);
    if (isFormat(parsed, "session-plan")) yield* phases(analysis, parsed.document);
  },
});

function* waves({ plan, order }: Analysis): Generator<Finding> {
  for (const [number, task] of plan.tasks.entries()) {
    const { wave } = task;
    if (!wave) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent]!;
      if (!other.wave || other.wave.value <= wave.value) continue;
      yield {
        at: wave.at,
        message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
        tasks: [task.id, other.id],
        related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }],
      };
    }
  }
}

/** What a task waits for is merged before it. */
function* merges({ plan, order }: Analysis): Generator<Finding> {
  const merged = new Map(
    (plan.mergeOrder ?? []).map(({ value, at }, place) => [value, { at, place }]),
  );
  for (const [number, task] of plan.tasks.entries()) {
    const own = merged.get(task.id);
    if (!own) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent]!;
      const first = merged.get(other.id);
      if (!first || first.place < own.place) continue;
      yield {
        at: own.at,
        message: `task ${task.id} is merged before ${other.id}, on which it depends; expected it to be merged after it`,
        tasks: [task.id, other.id],
        related: [{ at: first.at, message: `task ${other.id} is merged here` }],
      };
    }
  }
}

/** The phases of a session plan are carried out in their order. */
function* phases({ plan }: Analysis, document: SessionPlanDocument): Generator<Finding> {
  const phaseOf = new Map(
    document.phases.flatMap(({ tasks }, position) => tasks.map((id) => [id, position])),
  );
  for (const task of plan.tasks) {
    for (const { id, at } of task.dependsOn) {
      const [own, other] = [phaseOf.get(task.id), phaseOf.get(id)];
      if (own === undefined || other === undefined || other <= own) continue;
      yield {
        at,
        message: `session ${task.id} of phase ${document.phases[own]!.id} depends on ${id} of phase ${document.phases[other]!.id}; expected a session of an earlier phase, or of the same`,
        tasks: [task.id, id],
        related: [{ at: document.phases[other]!.at, message: `the phase of ${id} starts here` }],
      };
    }
  }
  for (const { id, at, misplaced } of document.phases.flatMap(({ id, syncs }) =>
    syncs.map((sync) => ({ id, ...sync })),
  )) {
    if (misplaced === undefined) continue;
    yield {
      at,
      message: `the sync point of phase ${id} stands before phase ${misplaced} by its words, which does not come after it; expected the name of a phase below`,
    };
  }
}
