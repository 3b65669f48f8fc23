import type { Place } from "../../model/place.ts";
import type { Access, Claim, PathMention } from "../../model/plan.ts";

/** Workers whose work the merges of a plan leave behind. */
export interface Unmerged {
  /** Ids. */
  workers: string[];
  /** The last thing that is merged, or the branch that nobody has. */
  at: Place;
  /** A branch that is merged and that no worker has; it may be that of the one worker. */
  instead?: string;
}

/** The sections that the execution plan format asks for, its workers aside. */
export const EXECUTION_PLAN_SECTIONS = ["goal", "ownership", "protocol"] as const;
export type ExecutionPlanSection = (typeof EXECUTION_PLAN_SECTIONS)[number];

/** What the ownership matrix says of one worker and one path. */
export interface MatrixCell {
  /** Number of the worker in the plan. */
  task: number;
  access: Access;
  /** The cell says that the worker owns the file, not only that it may touch it. */
  isOwner: boolean;
  at: Place;
}

/** A row of the ownership matrix, as far as it could be read. */
export interface MatrixRow {
  path: PathMention;
  /** The path stands with the lines that are meant: `lib.rs:1-700`. */
  isPart: boolean;
  cells: MatrixCell[];
  /** The file that moves from here or to here, in the row of which a cell says so. */
  movedWith?: PathMention;
}

/** What rules may want to know of an execution plan beyond the plan itself. */
export interface ExecutionPlanDocument {
  sections: ReadonlySet<ExecutionPlanSection>;
  /** Where a finding about the document as a whole points. */
  at: Place;
  matrix: MatrixRow[];
  /** The matrix calls itself one, so that every file belongs into it. */
  isWhole: boolean;
  /** What each worker's own definition lists, by its number; absent where it lists nothing. */
  owned: ReadonlyMap<number, readonly Claim[]>;
  /** Workers whose own list names more than paths. */
  vague: ReadonlySet<number>;
  /** Numbers and names of the orchestrator's phases. */
  protocol: { number: number; name: string }[];
  /** Workers that the plan's merges leave out. */
  unmerged: Unmerged[];
}
