import type { LineIndex } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import type { Outline } from "../markdown/outline.ts";
import type { PathReader } from "../claims.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";
import { addNamedFiles, namedFiles } from "./named-files.ts";
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

/** The files that a step names right behind a verb of writing. */
export function stepClaims({ offset, end }: Step, { text }: LineIndex): DraftClaim[] {
  const claims: DraftClaim[] = [];
  addNamedFiles(claims, namedFiles({ text: text.slice(offset, end), offset }));
  return claims;
}

/** A step as a task: nobody's session, without a worktree. */
export function stepTask(
  { id, phase, step }: PhaseStep,
  units: SessionUnits,
  paths: PathReader,
  index: LineIndex,
): Task {
  const { title, done, text, offset, end } = step;
  const claims = stepClaims(step, index).map((claim) => paths.claim(claim));
  return {
    id,
    title,
    phase: units.phases[phase]!.heading.number,
    done,
    dependsOn: [],
    claims,
    locks: [],
    verification: [],
    inPlace: true,
    brief: { text, readingList: false, saysNoFiles: claims.length === 0, code: [] },
    at: index.place(
      offset,
      Math.min(end, index.offset({ line: index.point(offset).line + 1, column: 1 })),
    ),
    section: index.place(offset, end),
  };
}
