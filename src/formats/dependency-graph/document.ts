import type { Located } from "../../model/plan.ts";
import type { Place } from "../../model/place.ts";
import type { PhaseDetails } from "../../model/strategy/phase-details.ts";

/** What a dependency graph holds beyond the plan. */
export interface DependencyGraphDocument {
  /** Names the analysis; absent where it does not say. */
  id?: string;
  projectName?: string;
  /** By id of the phase. */
  details: ReadonlyMap<string, PhaseDetails>;
  /** Ids that phases name as conflicts, each with its phase. */
  conflicts: { phase: string; with: Located<string> }[];
  /** How many phases may use a resource at once. */
  resources: ReadonlyMap<string, number>;
  /** Start of the document. */
  at: Place;
}
