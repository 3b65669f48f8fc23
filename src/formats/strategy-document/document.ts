import type { LineIndex, Place } from "../../model/place.ts";

/** The Markdown document of a strategy. */
export interface StrategyDocument {
  text: LineIndex;
  /** Start of the document. */
  at: Place;
}
