import type { Analysis } from "../analysis.ts";
import { type Repair, repairRaces } from "./repair.ts";

const known = new WeakMap<Analysis, Repair>();

/** The dependencies that remove a plan's races, those for locks included; worked out once. */
export function repairOf(analysis: Analysis): Repair {
  const { plan, order, claims, repository, isSettled } = analysis;
  const conflicts = [...analysis.conflicts, ...analysis.lockConflicts];
  const found =
    known.get(analysis) ?? repairRaces({ plan, order, claims, conflicts, repository, isSettled });
  known.set(analysis, found);
  return found;
}
