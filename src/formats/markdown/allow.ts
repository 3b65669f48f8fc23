import type { Allow } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import { mayAllow, readAllows as readDirectives } from "../allow.ts";
import { comments } from "./outline.ts";

/** The comments `<!-- parallel-plan: allow RULE [SUBJECT]: REASON -->` of a document. */
export function readAllows(index: LineIndex): Allow[] {
  if (!mayAllow(index.text)) return [];
  const found = [...comments(index.text)].map(({ start, end }) => {
    return { start, end, from: start + "<!--".length, to: end - "-->".length };
  });
  return readDirectives(found, index);
}
