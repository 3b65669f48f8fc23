import type { LineIndex, Place } from "../../model/place.ts";
import { closesFence, openedFence } from "./fence.ts";
import { frontMatter } from "./front-matter.ts";

/** A heading and the text below it, up to the next heading of any level. */
export interface Section {
  /** 1 to 6; 0 for the text before the first heading. */
  level: number;
  /** The heading's text without its marks, and where that text starts. */
  heading: string;
  headingOffset: number;
  /** The whole line of the heading. */
  at: Place;
  /** Offsets of the text below the heading. */
  bodyStart: number;
  bodyEnd: number;
}

/** A Markdown document cut at its headings. */
export interface Outline {
  index: LineIndex;
  /** The text with comments and front matter blanked out; offsets are those of the document. */
  text: string;
  sections: Section[];
  /** A fence that is never closed, so that the rest of the document reads as code. */
  openFence?: Place;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;

/** Cuts a document at its ATX headings outside fences, comments and front matter (linear). */
export function outline(index: LineIndex): Outline {
  const text = blankComments(blankFrontMatter(index.text));
  const sections: Section[] = [
    { level: 0, heading: "", headingOffset: 0, at: index.place(0, 0), bodyStart: 0, bodyEnd: 0 },
  ];
  let fence: { mark: string; line: number } | undefined;
  for (let number = 1; number <= index.lines; number++) {
    const start = index.startOf(number);
    const line = text.slice(start, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
    if (fence) {
      if (closesFence(line, fence.mark)) fence = undefined;
      continue;
    }
    const opening = openedFence(line);
    if (opening) {
      fence = { mark: opening, line: number };
      continue;
    }
    const heading = HEADING.exec(line);
    if (!heading) continue;
    sections.at(-1)!.bodyEnd = start;
    sections.push({
      level: heading[1]!.length,
      heading: withoutClosing(line.slice(heading[0].length)),
      headingOffset: start + heading[0].length,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: index.startOf(number + 1),
      bodyEnd: text.length,
    });
  }
  if (sections.length === 1) sections[0]!.bodyEnd = text.length;
  const openFence = fence && linePlace(index, fence.line);
  return { index, text, sections, ...(openFence && { openFence }) };
}

/** A heading's text without the `#` that may close it; by hand, as one pattern for it is cubic. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  const closed = end < trimmed.length && (end === 0 || /[ \t]/.test(trimmed[end - 1]!));
  return closed ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function linePlace(index: LineIndex, line: number): Place {
  const start = index.startOf(line);
  return index.place(start, start + index.line(line).length);
}

function blankFrontMatter(text: string): string {
  const matter = frontMatter(text);
  return matter ? blank(text.slice(0, matter.end)) + text.slice(matter.end) : text;
}

/** Comments outside fences and code spans; one that never ends is text. */
export function* comments(text: string): Generator<{ start: number; end: number }> {
  let fence: string | undefined;
  let end = 0;
  let next = text.indexOf("<!--");
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (next === -1) return;
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    // A line that starts within a comment opens no fence.
    if (start >= end) fence = openedFence(line.trimEnd());
    if (fence) continue;
    if (next < start) next = text.indexOf("<!--", start);
    const lineEnd = start + line.length;
    if (next === -1 || next >= lineEnd) continue;
    const runs = tickRuns(line, start);
    while (next !== -1 && next < lineEnd) {
      next = outsideCode(text, Math.max(start, end), lineEnd, runs);
      if (next === -1) break;
      const close = text.indexOf("-->", next + 4);
      if (close === -1) return;
      end = close + 3;
      yield { start: next, end };
      next = text.indexOf("<!--", end);
    }
    if (next === -1) next = text.indexOf("<!--", Math.max(lineEnd, end));
  }
}

/** Where the next comment of a line starts, code spans left out; -1 when there is none. */
function outsideCode(text: string, from: number, lineEnd: number, runs: TickRuns): number {
  const marks = /`+|<!--/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < lineEnd; mark = marks.exec(text)) {
    if (mark[0] === "<!--") return mark.index;
    const sameLength = runs.get(mark[0].length) ?? [];
    while (sameLength.length > 0 && sameLength.at(-1)! <= mark.index) sameLength.pop();
    const close = sameLength.at(-1);
    if (close !== undefined) marks.lastIndex = close + mark[0].length;
  }
  return -1;
}

/** Where the runs of backticks of a line start, by their length, the last one first. */
type TickRuns = Map<number, number[]>;

function tickRuns(line: string, offset: number): TickRuns {
  const runs: TickRuns = new Map();
  for (const { 0: ticks, index } of line.matchAll(/`+/g)) {
    const starts = runs.get(ticks.length);
    if (starts) starts.push(offset + index);
    else runs.set(ticks.length, [offset + index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

function blankComments(text: string): string {
  if (!text.includes("<!--")) return text;
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of comments(text)) {
    parts.push(text.slice(last, start), blank(text.slice(start, end)));
    last = end;
  }
  return parts.join("") + text.slice(last);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
