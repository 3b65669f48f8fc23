import type { SessionPlanDocument } from "../../formats/session-plan/document.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule, isFormat } from "../define-rule.ts";

export default defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary:
    "A declared wave, batch or phase contradicts the dependencies: a task stands in an earlier one than what it waits for.",
  mend: "correct the wave, or the dependency",

  *check({ analysis, parsed }) {
    yield* waves(analysis);
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
  for (const { id, sync } of document.phases) {
    if (sync?.misplaced === undefined) continue;
    yield {
      at: sync.at,
      message: `the sync point of phase ${id} stands before phase ${sync.misplaced} by its words, which does not come after it; expected the name of a phase below`,
    };
  }
}
