import { closesFence, openedFence } from "./fence.ts";

/** Controls, line separators, halves of surrogate pairs: nothing that a document of text holds. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF\p{Cs}]/gu;

/** A text as it can stand in a Markdown document: no controls, one kind of line break, no comment opened. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNWRITABLE, " ")
    .replaceAll("<!--", "<! --")
    .replaceAll("-->", "-- >");
}

/** Longer values are no titles, paths or commands, and headings have a limit. */
const LONGEST_LINE = 2000;

/** A text on one line; a longer one than a heading may have is cut. */
export function oneLine(text: string): string {
  const line = plainText(text).replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}…`;
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/**
 * A text of many lines that opens nothing beyond itself: headings, and fences that are never closed,
 * become quotations; `isOther` names further lines that would be read as something else.
 */
export function quoted(text: string, isOther: (line: string) => boolean = () => false): string {
  const lines = plainText(text).trim().split("\n");
  const open = unclosedFences(lines);
  let fence: string | undefined;
  return lines
    .map((line, i) => {
      if (fence !== undefined) {
        if (closesFence(line, fence)) fence = undefined;
        return line;
      }
      if (open.has(i) || HEADING.test(line) || isOther(line)) {
        const quote = `> ${line.trim()}`;
        // Some lines count in a quotation as well, but not in one within another.
        return isOther(quote) ? `> ${quote}` : quote;
      }
      fence = openedFence(line);
      return line.trimEnd();
    })
    .join("\n");
}

/** Numbers of the lines that open a fence which nothing closes. */
function unclosedFences(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const fence = openedFence(lines[i]!);
    if (fence === undefined) continue;
    const close = lines.findIndex((line, at) => at > i && closesFence(line, fence));
    if (close === -1) found.add(i);
    else i = close;
  }
  return found;
}

/** A text as a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${marks}${pad}${text}${pad}${marks}`;
}
