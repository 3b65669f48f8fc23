import type { ParserFinding } from "../model/diagnostic.ts";
import { comparePoints, type LineIndex, type Place } from "../model/place.ts";
import type { Plan, Task } from "../model/plan.ts";
import { readTaskHeading } from "./task-plan/heading.ts";

/** Bidirectional controls, characters of no width and tags; a joiner within an emoji is none of them. */
const HIDDEN =
  /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;

/** What every such character has at its start: most documents have none, and this is told quickly. */
const MAY_HIDE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uDB40]/;

/**
 * Characters that a reader does not see. In an id or a path they make two names look alike: an error.
 * Anywhere else one warning for the document tells the first place.
 */
export function hiddenCharacters(plan: Plan, index: LineIndex): ParserFinding[] {
  if (!MAY_HIDE.test(index.text)) return [];
  const places = [...index.text.matchAll(HIDDEN)].map((match) =>
    index.place(match.index, match.index + match[0].length),
  );
  if (places.length === 0) return [];
  const names = [
    ...plan.references.map((reference) => reference.at),
    ...plan.phases.map((phase) => phase.at),
  ];
  for (const task of plan.tasks) {
    names.push(headingOf(task, index), ...task.claims.map((claim) => claim.at));
    if (task.dependencyAt) names.push(task.dependencyAt);
  }
  names.sort((a, b) => comparePoints(a.start, b.start));
  const findings: ParserFinding[] = [];
  const elsewhere: Place[] = [];
  const taskHeadings = new Map<number, boolean>();
  const inTaskHeading = ({ start: { line } }: Place): boolean => {
    const known = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known);
    return known;
  };
  for (const at of places) {
    if (!liesIn(names, at) && !inTaskHeading(at)) {
      elsewhere.push(at);
      continue;
    }
    const message = `an id or path holds the invisible character ${codePoint(index, at)}; expected visible characters only`;
    findings.push({ rule: "plan/unreadable", at, message, fixes: [remove(at)] });
  }
  const [at] = elsewhere;
  if (at) {
    const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
    const message = `the text holds the invisible character ${codePoint(index, at)}${others}; a reader does not see what it does`;
    findings.push({ rule: "plan/unreadable", severity: "warning", at, message });
  }
  return findings;
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

function codePoint(index: LineIndex, at: Place): string {
  const code = index.text.codePointAt(index.offset(at.start)) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
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
