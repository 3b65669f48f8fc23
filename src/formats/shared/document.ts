import type { Place } from "../../model/place.ts";

/** The sections that a `shared.md` has. */
export const SHARED_SECTIONS = ["overview", "files", "tables", "patterns", "docs"] as const;
export type SharedSection = (typeof SHARED_SECTIONS)[number];

/** What rules may want to know of a `shared.md`. */
export interface SharedDocument {
  sections: ReadonlySet<SharedSection>;
  at: Place;
}
