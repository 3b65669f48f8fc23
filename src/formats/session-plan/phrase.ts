import { readLink } from "../task-plan/link.ts";
import { looksLikePath } from "../task-plan/path-shape.ts";
import type { Slice } from "../task-plan/slice.ts";

/** A path in a phrase. */
export interface Found {
  path: Slice;
  /** Where its word starts and ends in the phrase, marks included. */
  start: number;
  end: number;
  /** What follows it. */
  behind: string;
}

/** Cuts at commas and semicolons outside of brackets and code spans. */
export function piecesOf({ text, offset }: Slice): Slice[] {
  return [...text.matchAll(/(?:`[^`\n]*`|\([^()\n]*\)|\{[^{}\n]*\}|[^,;])+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}

/** Paths in a phrase: code spans, and words that can be nothing else. */
export function pathsWithin({ text, offset }: Slice, from = 0): Found[] {
  const found: Found[] = [];
  const words =
    /`([^`\n]+)`|\[[^\]\n]{0,1024}\](?:\([^()\n]{0,1024}\)|\[[^\]\n]{0,200}\])|[*_"'(]{1,9}(?=\[)|[^\s`]+/g;
  // The code span that ends here is not the start of another.
  words.lastIndex = from + (text[from] === "`" ? 1 : 0);
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const link = readLink(match[0]);
    if (link) {
      const end = match.index + match[0].length;
      const { text: name, at, isTarget } = link;
      const path = { text: name, offset: offset + match.index + at, ...(isTarget && { isTarget }) };
      if (looksLikePath(name, true))
        found.push({ path, start: match.index, end, behind: text.slice(end) });
      continue;
    }
    const quoted = match[1];
    const lead = quoted === undefined ? /^[*_"'([]*/.exec(match[0])![0].length : 1;
    const word = quoted ?? match[0].slice(lead).replace(/[*_"')\].:!?,;]+$/, "");
    if (!looksLikePath(word, quoted !== undefined)) continue;
    const start = match.index + lead;
    const end = quoted === undefined ? start + word.length : match.index + match[0].length;
    const path = { text: word, offset: offset + start };
    found.push({ path, start, end, behind: text.slice(end) });
  }
  return found;
}
