import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";

/** Lines at the end of a path: `:12`, `:1-700`, `:L1-L200`, `#L1-L200`. */
const LINES = /[:#]L?\d+(?:[-–]L?\d+)?$/i;
/** What stands behind a path of which only a part is meant: its lines, or `(top half)`. */
const PART =
  /^[`*_\s]*(?:[:#]L?\d|[([]?\s*(?:lines?\b|L\d|(?:top|bottom|upper|lower|first|second|other)\s+(?:half|part)\b))/i;

/** True when only a part of a row's file is meant; `rest` stands behind its path. */
export function isPartOf(rest: string): boolean {
  return PART.test(rest);
}

/** A path of a row's first cell, and the one it is moved to. */
export interface RowPath extends Slice {
  to?: Slice;
}

/** The paths of a row's first cell; a code span is taken as it is, as the column says what it holds. */
export function pathsOf(cell: Slice): RowPath[] {
  const lead = /^(?:&nbsp;|[\s│├└─↳→·•])*(?:-+\s+)?/.exec(cell.text)![0];
  const bare = { text: cell.text.slice(lead.length), offset: cell.offset + lead.length };
  const spans = [...bare.text.matchAll(/`([^`]+)`/g)];
  const rest = bare.text.replace(/`[^`]+`/g, "").replace(/\([^()]*\)/g, "");
  if (spans.length > 0 && /^(?:[\s,;&+*_]|and|or|new)*$/i.test(rest)) {
    return spans.map((span) => {
      const text = span[1]!.replaceAll("\\|", "|").replace(LINES, "").trim();
      return { text, offset: bare.offset + span.index + 1, length: text.length };
    });
  }
  return readPathItem(bare).map(({ text, offset, length, to, isTarget }) => ({
    text,
    offset,
    length: length ?? text.length,
    ...(to && { to }),
    ...(isTarget && { isTarget }),
  }));
}
