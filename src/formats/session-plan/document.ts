import type { Place } from "../../model/place.ts";

/** A sync point: where sessions are merged before the next phase starts. */
export interface SyncPoint {
  /** The line that says so. */
  at: Place;
  /** Position of the phase that waits for it. */
  before: number;
  /** Set where the text names a phase that does not come after it; then the next one is meant. */
  misplaced?: string;
  /** Ids of those that are merged, where its words name them; absent where that is all of the phase. */
  of?: readonly string[];
  /** Ids of those that wait, where its words name them; absent where that is all of their phase. */
  for?: readonly string[];
  /** Ids of those of which it says that they go on. */
  leaves?: readonly string[];
}

/** A phase as the document has it. */
export interface SessionPhase {
  id: string;
  at: Place;
  /** Ids of its sessions or steps, in document order. */
  tasks: string[];
  /** It has no sessions, and says of itself that it ends the work: it waits without a sync point. */
  sequential: boolean;
  /** Its steps come one after another. */
  inRow: boolean;
  /** The position of the phase after which it says that it comes, and where. */
  saysAfter?: { phase: number; at: Place };
  syncs: SyncPoint[];
  /** A line that says that there is no sync point. */
  noSync?: Place;
}

/** The sections that the session plan format asks for. */
export const SESSION_PLAN_SECTIONS = ["title", "phases"] as const;
export type SessionPlanSection = (typeof SESSION_PLAN_SECTIONS)[number];

/** What rules may want to know of a session plan beyond the plan itself. */
export interface SessionPlanDocument {
  /** Where a finding about the document as a whole points. */
  at: Place;
  sections: ReadonlySet<SessionPlanSection>;
  /** In document order; empty where sessions stand outside of phases. */
  phases: SessionPhase[];
  /** Ids of steps without a session of their own, such as those of a finalization. */
  steps: ReadonlySet<string>;
  /** Ids of sessions that say themselves what they depend on. */
  explicit: ReadonlySet<string>;
}
