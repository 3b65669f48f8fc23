import type { LineIndex } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import type { Outline } from "./outline.ts";

/** What is over a limit, and the line where it shows. */
export interface Excess {
  message: string;
  line: number;
}

const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/;

/** A heading may be this part of a field: what is read in headings takes quadratic time. */
const HEADING_PART = 16;

/** The first limit that a Markdown document breaks; counts lines only, before any parser runs. */
export function markdownExcess({ index, sections }: Outline, limits: Limits): Excess | undefined {
  for (const section of sections) {
    const lines = index.point(section.bodyEnd).line - section.at.start.line;
    const { line } = section.at.start;
    if (lines > limits.lines) {
      const message = `${lines} lines stand between two headings, over the limit of ${limits.lines}`;
      return { message: `${message}; add headings`, line };
    }
    const length = section.bodyEnd - section.bodyStart;
    if (section.heading.length > limits.field / HEADING_PART) {
      const most = Math.floor(limits.field / HEADING_PART);
      const message = `a heading has ${section.heading.length} characters, over the limit of ${most}`;
      return { message: `${message}; shorten it`, line };
    }
    if (length > limits.field) {
      const message = `${length} characters stand between two headings, over the limit of ${limits.field}`;
      return { message: `${message}; add headings`, line };
    }
  }
  return nestingExcess(index, limits.depth);
}

/** Lists deeper than `depth`, counted by indentation and by markers on one line. */
function nestingExcess(index: LineIndex, depth: number): Excess | undefined {
  let open: number[] = [];
  for (let line = 1; line <= index.lines; line++) {
    const text = index.line(line);
    const markers = MARKERS.exec(text)?.[0];
    if (!markers) continue;
    const indent = markers.length - markers.trimStart().length;
    open = open.filter((column) => column <= indent);
    let column = indent;
    for (const [marker] of markers.trimStart().matchAll(/\S+\s+/g))
      open.push((column += marker.length));
    if (open.length > depth) {
      return { message: `lists are nested deeper than the limit of ${depth}; flatten them`, line };
    }
  }
  return undefined;
}
