import type { Place } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";

/** A worker's row in the table of a checkpoint. */
export interface CheckpointWorker {
  id: Located<string>;
  /** As written, without marks and signs. */
  status: Located<string>;
  /** When its row was written last, as written. */
  updated?: Located<string>;
}

/** A list of a checkpoint, such as its blockers; "None" is no item. */
export interface CheckpointList {
  at: Place;
  items: Located<string>[];
}

/** Where the carrying out of an execution plan stands. */
export interface CheckpointDocument {
  /** Start of the document. */
  at: Place;
  /** Path of the plan, as the checkpoint names it. */
  plan?: Located<string>;
  status?: Located<string>;
  created?: Located<string>;
  updated?: Located<string>;
  workers: CheckpointWorker[];
  /** The current phase, as written. */
  phase?: Located<string>;
  blockers?: CheckpointList;
  nextActions?: CheckpointList;
}
