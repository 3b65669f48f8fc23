import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Limits } from "../format.ts";

/** The finding of a document with more phases than are read; nothing for one with fewer. */
export function tooManyPhases(
  count: number,
  { tasks }: Limits,
  index: LineIndex,
): ParserFinding | undefined {
  if (count <= tasks) return undefined;
  return {
    rule: "plan/unreadable",
    at: index.place(0, 0),
    message: `the document has ${count} phases, over the limit of ${tasks}; split it`,
    overLimit: true,
  };
}
