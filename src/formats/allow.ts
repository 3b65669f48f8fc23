import type { Allow } from "../model/plan.ts";
import type { LineIndex } from "../model/place.ts";

/** The trimmed text between the marks of a comment; no two parts of it may take the same white space. */
const ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:\s+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;

const DIRECTIVE = /parallel-plan:\s*allow\s/g;

/** A comment of a document. */
export interface Comment {
  /** Offsets of the comment with its marks. */
  start: number;
  end: number;
  /** Offset of what stands between its marks, and where that ends. */
  from: number;
  to: number;
}

/** True for a text that may have such comments: a cheap look before anything is parsed. */
export function mayAllow(text: string): boolean {
  return text.includes("parallel-plan:");
}

/** The directives `parallel-plan: allow RULE [SUBJECT]: REASON` of a document's comments. */
export function readAllows(comments: Iterable<Comment>, index: LineIndex): Allow[] {
  return [...comments].flatMap(({ start, end, from, to }) =>
    directives(index.text.slice(from, to)).flatMap((part) => {
      const match = ALLOW.exec(part.text.trim());
      if (!match?.[1]) return [];
      const [, rule, subject = "", reason = ""] = match;
      const first = from + part.offset;
      const at = part.alone
        ? index.place(start, end)
        : index.place(first, first + part.text.trimEnd().length);
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
