import type { Sureness } from "../format.ts";
import { recogniseTaskPlan } from "../task-plan/recognise.ts";

/** How much a text looks like a `shared.md`: sections of relevant files, tables, patterns, documents. */
export function recogniseShared(text: string): Sureness {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim,
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}
