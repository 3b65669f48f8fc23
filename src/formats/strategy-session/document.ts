import type { Place } from "../../model/place.ts";
import type { SessionState } from "../../model/strategy/session.ts";

/** A session's state file. */
export interface StrategySessionDocument {
  state: SessionState;
  /** Start of the document. */
  at: Place;
}
