import { escapeControls } from "./escape.ts";
import { charactersOf, columnsOf, isPlain } from "./width.ts";

/** Columns of context kept before a place far to the right. */
const CONTEXT = 10;

/** A part of a line as a terminal shows it, and where in it the marked place stands, in columns. */
export interface Excerpt {
  text: string;
  lead: number;
  marked: number;
}

/** A part of a line, cut at the borders of the marked place. */
export interface CutLine {
  before: string;
  marked: string;
  after: string;
}

/** `cutLine` as a terminal needs it. */
export function excerptOf(source: string, from: number, to: number, room: number): Excerpt {
  const { before, marked, after } = cutLine(source, from, to, room);
  return {
    text: before + marked + after,
    lead: columnsOf(before),
    marked: Math.max(1, columnsOf(marked)),
  };
}

/**
 * Cuts a line to `room` columns around the place from offset `from` to `to`. Controls are escaped, a tab
 * becomes one space. The cost depends on the room, not on the line's length.
 */
export function cutLine(source: string, from: number, to: number, room: number): CutLine {
  // Most lines are plain, and fit.
  if (source.length <= room && from <= room && isPlain(source))
    return {
      before: source.slice(0, from),
      marked: source.slice(from, to),
      after: source.slice(to),
    };
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown.slice(0, within.length).join(""),
    after: shown.slice(within.length).join(""),
  };
}

function cells(text: string): string[] {
  return charactersOf(text).map((character) => escapeControls(character.replace("\t", " "), ""));
}

function widthOf(shown: readonly string[]): number {
  return shown.reduce((sum, cell) => sum + columnsOf(cell), 0);
}

function fitting(from: readonly string[], columns: number): string[] {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}

/** An offset that does not lie within a surrogate pair. */
function whole(source: string, offset: number): number {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}
