import type { ParserFinding } from "../model/diagnostic.ts";
import { comparePoints, type LineIndex, type Place } from "../model/place.ts";
import { invisibles } from "../model/invisible.ts";
import { mayHide, mayHideInName } from "./may-hide.ts";
import type { Name } from "./names.ts";
import type { Quoted } from "./yaml/escapes.ts";
import { readTaskHeading } from "./task-plan/heading.ts";

/** Control characters; in a name also those that structure a text elsewhere: a tab and a line break. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
const STRUCTURE = /[\t\n\r]/;

/** A character that a reader does not see. */
interface Hidden {
  char: string;
  at: Place;
}

/**
 * Characters that a reader does not see. In an id or a path they make two names look alike: an error, also
 * where the document writes them as escapes. Anywhere else one warning for the document tells the first
 * place; control characters are no error there. `quoted` are the texts of the document with escapes.
 */
export function hiddenCharacters(
  names: readonly Name[],
  index: LineIndex,
  quoted: Iterable<Quoted> = [],
): ParserFinding[] {
  const raw = rawCharacters(names, index);
  const elsewhere = [...raw.elsewhere, ...escapedElsewhere(names, quoted, index)];
  return [...raw.findings, ...inText(elsewhere), ...escapedCharacters(names, index)];
}

/** Those that stand in the text as they are: in names as findings, and those elsewhere. */
function rawCharacters(
  names: readonly Name[],
  index: LineIndex,
): { findings: ParserFinding[]; elsewhere: Hidden[] } {
  if (!mayHide(index.text)) return { findings: [], elsewhere: [] };
  const places = hiddenIn(index.text)
    .filter(({ char }) => !STRUCTURE.test(char))
    .map(({ char, offset }) => ({ char, at: index.place(offset, offset + char.length) }));
  const areas = union(names.map(({ at }) => at));
  const findings: ParserFinding[] = [];
  const elsewhere: Hidden[] = [];
  const taskHeadings = new Map<number, boolean>();
  const inTaskHeading = ({ start: { line } }: Place): boolean => {
    const known = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known);
    return known;
  };
  for (const { char, at } of places) {
    if (liesIn(areas, at) || inTaskHeading(at))
      findings.push({ ...inName(char, at), fixes: [remove(at)] });
    else if (char.search(CONTROL) === -1) elsewhere.push({ char, at });
  }
  return { findings, elsewhere };
}

/** Those that the texts of the document hold as escapes, outside of names. */
function escapedElsewhere(
  names: readonly Name[],
  quoted: Iterable<Quoted>,
  index: LineIndex,
): Hidden[] {
  const areas = union(names.flatMap(({ at, value }) => (value === undefined ? [] : [at])));
  const found: Hidden[] = [];
  for (const { value, escapeAt } of quoted)
    for (const { 0: char, index: position } of value.matchAll(invisibles())) {
      const escape = escapeAt(position);
      const at = escape && index.place(escape.start, escape.end);
      if (at && !liesIn(areas, at)) found.push({ char, at });
    }
  return found;
}

/** One warning for all of a document, at the first. */
function inText(elsewhere: readonly Hidden[]): ParserFinding[] {
  const [first] = elsewhere.toSorted((a, b) => comparePoints(a.at.start, b.at.start));
  if (!first) return [];
  const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
  const message = `the text holds the invisible character ${codePoint(first.char)}${others}; a reader does not see what it does`;
  return [{ rule: "plan/unreadable", severity: "warning", at: first.at, message }];
}

/** Those of a name that its place does not hold as they are: an escape stands there, or a block of lines. */
function escapedCharacters(names: readonly Name[], index: LineIndex): ParserFinding[] {
  const told = new Map<string, ParserFinding>();
  for (const { at, value = "" } of names) {
    if (!mayHideInName(value)) continue;
    const raw = index.text.slice(index.offset(at.start), index.offset(at.end));
    for (const { char } of hiddenIn(value)) {
      const key = `${index.offset(at.start)} ${char}`;
      if ((STRUCTURE.test(char) || !raw.includes(char)) && !told.has(key))
        told.set(key, inName(char, at));
    }
  }
  return [...told.values()];
}

function hiddenIn(text: string): { char: string; offset: number }[] {
  const found = [...text.matchAll(invisibles()), ...text.matchAll(CONTROL)];
  return found
    .map(({ 0: char, index }) => ({ char, offset: index }))
    .toSorted((a, b) => a.offset - b.offset);
}

function inName(char: string, at: Place): ParserFinding {
  const message = `an id or path holds the invisible character ${codePoint(char)}; expected visible characters only`;
  return { rule: "plan/unreadable", at, message };
}

/** True for a heading that would name a task, were its invisible characters not there. */
function isTaskHeading(line: string): boolean {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(invisibles(), ""))?.[1];
  return heading !== undefined && readTaskHeading({ text: heading, offset: 0 }) !== undefined;
}

function remove(at: Place): { title: string; edits: (Place & { text: string })[] } {
  return { title: "remove the invisible character", edits: [{ ...at, text: "" }] };
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The places in order, those that overlap as one. */
function union(places: readonly Place[]): Place[] {
  const areas: Place[] = [];
  for (const { start, end } of places.toSorted((a, b) => comparePoints(a.start, b.start))) {
    const last = areas.at(-1);
    if (!last || comparePoints(last.end, start) < 0) areas.push({ start, end });
    else if (comparePoints(last.end, end) < 0) last.end = end;
  }
  return areas;
}

/** Binary search: the last name that starts before the place. */
function liesIn(names: readonly Place[], at: Place): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePoints(names[middle]!.start, at.start) <= 0) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== undefined && comparePoints(at.start, name.end) < 0;
}
