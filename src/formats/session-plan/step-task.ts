import type { LineIndex } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import type { Outline } from "../markdown/outline.ts";
import { readSteps, type Step } from "./steps.ts";
import { partsOf } from "./parts.ts";
import type { SessionUnits } from "./units.ts";

/** A step with its id and the position of its phase. */
export interface PhaseStep {
  id: string;
  phase: number;
  step: Step;
}

/**
 * The steps of the phases without sessions, where other phases have some: each is a task, so that
 * nothing of a finalization is lost. Phases beside sessions are the procedure, not the work.
 */
export function stepsOf({ sessions, phases }: SessionUnits, cut: Outline): PhaseStep[] {
  const filled = new Set(sessions.map(({ phase }) => phase));
  if ([...filled].every((phase) => phase === undefined)) return [];
  return phases.flatMap(({ heading, sections }, phase) => {
    if (filled.has(phase)) return [];
    return readSteps(partsOf(sections, cut)).map((step, i) => ({
      id: `${heading.number}.${i + 1}`,
      phase,
      step,
    }));
  });
}

/** A step as a task: nobody's session, without files or a worktree. */
export function stepTask(
  { id, phase, step }: PhaseStep,
  units: SessionUnits,
  index: LineIndex,
): Task {
  const { title, done, text, offset, end } = step;
  return {
    id,
    title,
    phase: units.phases[phase]!.heading.number,
    done,
    dependsOn: [],
    claims: [],
    locks: [],
    verification: [],
    brief: { text, readingList: false, saysNoFiles: true, code: [] },
    at: index.place(
      offset,
      Math.min(end, index.offset({ line: index.point(offset).line + 1, column: 1 })),
    ),
    section: index.place(offset, end),
  };
}
