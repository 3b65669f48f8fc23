import type { Allow } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import { comments } from "./outline.ts";

/** The trimmed text between the marks of a comment; no two parts of it may take the same white space. */
const ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:\s+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;

const DIRECTIVE = /parallel-plan:\s*allow\s/g;

/** The comments `<!-- parallel-plan: allow RULE [SUBJECT]: REASON -->` of a document. */
export function readAllows(index: LineIndex): Allow[] {
  if (!index.text.includes("parallel-plan:")) return [];
  return [...comments(index.text)].flatMap(({ start, end }) =>
    directives(index.text.slice(start + "<!--".length, end - "-->".length)).flatMap((part) => {
      const match = ALLOW.exec(part.text.trim());
      if (!match?.[1]) return [];
      const [, rule, subject = "", reason = ""] = match;
      const from = start + "<!--".length + part.offset;
      const at = part.alone
        ? index.place(start, end)
        : index.place(from, from + part.text.trimEnd().length);
      return [{ rule, subject, reason: reason.replace(/[\s;,]+$/, "").trim(), at }];
    }),
  );
}

/** The directives within a comment: it may hold more than one. */
function directives(text: string): { text: string; offset: number; alone: boolean }[] {
  if (!text.trimStart().startsWith("parallel-plan:")) return [];
  const starts = [...text.matchAll(DIRECTIVE)].map(({ index }) => index);
  return starts.map((offset, i) => ({
    text: text.slice(offset, starts[i + 1]),
    offset,
    alone: starts.length === 1,
  }));
}
