import type { Allow } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import { comments } from "./outline.ts";

/** The trimmed text between the marks of a comment; no two parts of it may take the same white space. */
const ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:[ \t]+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;

/** The comments `<!-- parallel-plan: allow RULE [SUBJECT]: REASON -->` of a document. */
export function readAllows(index: LineIndex): Allow[] {
  if (!index.text.includes("parallel-plan:")) return [];
  const allows: Allow[] = [];
  for (const { start, end } of comments(index.text)) {
    const match = ALLOW.exec(index.text.slice(start + "<!--".length, end - "-->".length).trim());
    if (!match?.[1]) continue;
    const [, rule, subject = "", reason = ""] = match;
    allows.push({ rule, subject, reason: reason.trim(), at: index.place(start, end) });
  }
  return allows;
}
