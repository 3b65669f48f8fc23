import type { ParserFinding } from "../model/diagnostic.ts";
import { comparePoints, type LineIndex, type Place } from "../model/place.ts";
import type { PathMention, Plan, Task } from "../model/plan.ts";
import type { Parsed } from "./format.ts";
import { readTaskHeading } from "./task-plan/heading.ts";

/** Bidirectional controls, characters of no width and tags; a joiner within an emoji is none of them. */
const HIDDEN =
  /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;

/** Control characters; in a name also those that structure a text elsewhere: a tab and a line break. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
const STRUCTURE = /[\t\n\r]/;

/** What every such character has at its start: most documents have none, and this is told quickly. */
const MAY_HIDE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uDB40]/;

/** An id, path, branch, worktree or lock: where it stands, and what is read there. */
interface Name {
  at: Place;
  /** Absent where the place holds more than the name. */
  value?: string;
}

/**
 * Characters that a reader does not see. In an id or a path they make two names look alike: an error, also
 * where the document writes them as escapes. Anywhere else one warning for the document tells the first
 * place; control characters are no error there.
 */
export function hiddenCharacters(
  { plan, names = [] }: Hideable,
  index: LineIndex,
): ParserFinding[] {
  const all = [...namesOf(plan, index), ...names];
  return [...rawCharacters(all, index), ...escapedCharacters(all, index)];
}

/** The parts of a read document in which characters may hide. */
type Hideable = Pick<Parsed, "plan" | "names">;

function namesOf(plan: Plan, index: LineIndex): Name[] {
  const mention = ({ written, at }: PathMention): Name => ({ at, value: written });
  return [
    ...plan.references.map(mention),
    ...plan.phases.map(({ id, at }) => ({ at, value: id })),
    ...(plan.mergeOrder ?? []),
    ...plan.tasks.flatMap((task): Name[] => [
      { at: headingOf(task, index) },
      { at: task.at, value: task.id },
      ...(task.dependencyAt ? [{ at: task.dependencyAt }] : []),
      ...task.dependsOn.map(({ id, at }) => ({ at, value: id })),
      ...task.claims.map(mention),
      ...(task.lockFiles ?? []).map(mention),
      ...task.locks,
      ...(task.worktree ? [task.worktree] : []),
      ...(task.branch ? [task.branch] : []),
    ]),
  ];
}

/** Those that stand in the text as they are. */
function rawCharacters(names: readonly Name[], index: LineIndex): ParserFinding[] {
  if (!MAY_HIDE.test(index.text)) return [];
  const places = hiddenIn(index.text)
    .filter(({ char }) => !STRUCTURE.test(char))
    .map(({ char, offset }) => ({ char, at: index.place(offset, offset + char.length) }));
  const areas = union(names.map(({ at }) => at));
  const findings: ParserFinding[] = [];
  const elsewhere: Place[] = [];
  const taskHeadings = new Map<number, boolean>();
  const inTaskHeading = ({ start: { line } }: Place): boolean => {
    const known = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known);
    return known;
  };
  for (const { char, at } of places) {
    if (liesIn(areas, at) || inTaskHeading(at))
      findings.push({ ...inName(char, at), fixes: [remove(at)] });
    else if (char.search(CONTROL) === -1) elsewhere.push(at);
  }
  const [at] = elsewhere;
  if (at) {
    const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
    const char = codePoint(index.text.slice(index.offset(at.start)));
    const message = `the text holds the invisible character ${char}${others}; a reader does not see what it does`;
    findings.push({ rule: "plan/unreadable", severity: "warning", at, message });
  }
  return findings;
}

/** Those of a name that its place does not hold as they are: an escape stands there, or a block of lines. */
function escapedCharacters(names: readonly Name[], index: LineIndex): ParserFinding[] {
  const told = new Map<string, ParserFinding>();
  for (const { at, value = "" } of names) {
    if (!MAY_HIDE.test(value) && !STRUCTURE.test(value)) continue;
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
  const found = [...text.matchAll(HIDDEN), ...text.matchAll(CONTROL)];
  return found
    .map(({ 0: char, index }) => ({ char, offset: index }))
    .toSorted((a, b) => a.offset - b.offset);
}

function inName(char: string, at: Place): ParserFinding {
  const message = `an id or path holds the invisible character ${codePoint(char)}; expected visible characters only`;
  return { rule: "plan/unreadable", at, message };
}

/** The line of a task's heading: its id stands there. */
function headingOf({ section }: Task, index: LineIndex): Place {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}

/** True for a heading that would name a task, were its invisible characters not there. */
function isTaskHeading(line: string): boolean {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(HIDDEN, ""))?.[1];
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
