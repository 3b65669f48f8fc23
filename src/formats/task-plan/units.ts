import type { Phase } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import type { BodyPart } from "./body.ts";
import { readTaskHeading, type TaskHeading } from "./heading.ts";
import { type Label, readLabel } from "./label.ts";
import { readPhaseHeading } from "./sections.ts";

/** A heading that names a task, with the sections that belong to it. */
export interface TaskUnit {
  heading: TaskHeading;
  sections: Section[];
  /** Number of its phase in `phases`. */
  phase?: number;
  parts(cut: Outline): BodyPart[];
}

/** The parts of a task plan. */
export interface Units {
  tasks: TaskUnit[];
  phases: Phase[];
  /** Numbers of phases, batches and waves, in lower case, with the positions of their tasks. */
  groups: Map<string, number[]>;
  referenceSections: Section[];
  /** Headings that look like tasks but name no id. */
  unread: Section[];
}

const REFERENCES =
  /\b(?:relevant|key)\b.*\b(?:files?|documentation)\b|\bfiles? (?:and|&) documentation\b/i;

/** Finds tasks and phases among the headings of a plan. */
export function findUnits(cut: Outline): Units {
  const { sections } = cut;
  const units: Units = {
    tasks: [],
    phases: [],
    groups: new Map(),
    referenceSections: [],
    unread: [],
  };
  const headings = sections.map(taskHeading);
  /** Where the sections below the last task end, those of tasks within it included. */
  let tasksEnd = 0;
  const above: { section: Section; phase?: number }[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    if (section.level === 0) continue;
    const below = subsections(sections, i, i < tasksEnd);
    const inner = innerTask(headings, i, below.length);
    const own = inner === undefined ? below : below.slice(0, inner);
    const heading = readTask(cut, headings[i], own, inner !== undefined);
    while (above.length > 0 && !isAbove(above.at(-1)!.section, section, heading)) above.pop();
    if (heading) {
      tasksEnd = Math.max(tasksEnd, i + below.length);
      const phase = phaseOf(units, above);
      units.tasks.push(unit(heading, own, phase));
      groupTask(units, above, units.tasks.length - 1);
      i += own.length - 1;
      continue;
    }
    if (looksLikeTask(cut, section, below)) units.unread.push(section);
    if (section.level > 1 && REFERENCES.test(section.heading))
      units.referenceSections.push(...below);
    above.push({ section });
  }
  return units;
}

/** A phase may stand at the level of its tasks. */
function isAbove(upper: Section, section: Section, task: TaskHeading | undefined): boolean {
  if (upper.level !== section.level) return upper.level < section.level;
  return task !== undefined && readPhaseHeading(upper.heading) !== undefined;
}

/**
 * A section and those below it, up to the next heading of its level or above. `Files to Create` beside
 * a task that stands within another task belongs to the inner one.
 */
function subsections(sections: readonly Section[], from: number, withinTask: boolean): Section[] {
  const { level } = sections[from]!;
  const belongs = (section: Section): boolean =>
    section.level > level ||
    (withinTask && section.level === level && readLabel(section.heading)?.is.kind === "files");
  let to = from + 1;
  while (to < sections.length && belongs(sections[to]!)) to++;
  return sections.slice(from, to);
}

function taskHeading(section: Section): TaskHeading | undefined {
  if (section.level < 2) return undefined;
  return readTaskHeading({ text: section.heading, offset: section.headingOffset });
}

/**
 * How many sections below a heading come before the first one that names another task, at any level;
 * `Task 1.1 Notes` within task 1.1 is no other task.
 */
function innerTask(
  headings: readonly (TaskHeading | undefined)[],
  from: number,
  length: number,
): number | undefined {
  for (let i = 1; i < length; i++) {
    const inner = headings[from + i];
    if (inner?.dependency) return i;
    if (inner?.certain && inner.id !== headings[from]?.id) return i;
  }
  return undefined;
}

/** The heading of a task, unless it is a group of tasks that says nothing of itself. */
function readTask(
  cut: Outline,
  heading: TaskHeading | undefined,
  own: readonly Section[],
  aboveTasks: boolean,
): TaskHeading | undefined {
  if (!heading || heading.dependency) return heading;
  if (heading.certain && !aboveTasks) return heading;
  return hasTaskLabel(cut, own) ? heading : undefined;
}

/** True when a label of a task stands below the heading: a dependency or a list of files. */
function hasTaskLabel(cut: Outline, own: readonly Section[]): boolean {
  const speaks = (label: Label | undefined): boolean =>
    label?.is.kind === "dependencies" || label?.is.kind === "files" || label?.is.kind === "reading";
  return own.some((section, i) => {
    if (i > 0 && speaks(readLabel(section.heading))) return true;
    const lines = cut.text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n/);
    return lines.some((line) => speaks(readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""))));
  });
}

/** A heading without an id that declares dependencies, or says "Task" above lists of files. */
function looksLikeTask(cut: Outline, section: Section, own: readonly Section[]): boolean {
  if (
    section.level < 2 ||
    own.slice(1).some((inner) => readTaskHeading({ text: inner.heading, offset: 0 }))
  )
    return false;
  if (/\bdepends\s+on\s*:?\s*\[/i.test(section.heading)) return true;
  return (
    section.level > 2 &&
    /^[*_\s]*task\b(?!s)/i.test(section.heading) &&
    hasTaskLabel(cut, own.slice(0, 1))
  );
}

/** A task of these sections; the first one has its heading. */
export function unit(
  heading: TaskHeading,
  sections: Section[],
  phase: number | undefined,
): TaskUnit {
  return {
    heading,
    sections,
    ...(phase !== undefined && { phase }),
    parts: (cut) =>
      sections.map((section, i): BodyPart => {
        const blocks = parseBlocks(
          cut.text.slice(section.bodyStart, section.bodyEnd),
          section.bodyStart,
        );
        if (i === 0) return { blocks };
        return { heading: { text: section.heading, offset: section.headingOffset }, blocks };
      }),
  };
}

/** The nearest heading above that groups tasks: a phase, or any heading below the implementation plan. */
function phaseOf(units: Units, above: { section: Section; phase?: number }[]): number | undefined {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading)) ?? above.at(-1);
  if (!entry) return undefined;
  const named = readPhaseHeading(entry.section.heading);
  if (!named && (entry.section.level < 3 || /\bimplementation\b/i.test(entry.section.heading)))
    return undefined;
  if (entry.phase !== undefined) return entry.phase;
  const title = named?.title ?? entry.section.heading;
  units.phases.push({ id: named?.number ?? title, title, at: entry.section.at });
  return (entry.phase = units.phases.length - 1);
}

/** Notes a task under every numbered heading above it, so that `Phase 1` and `Batch 2` both work. */
function groupTask(units: Units, above: { section: Section }[], task: number): void {
  for (const { section } of above) {
    const number = readPhaseHeading(section.heading)?.number.toLowerCase();
    if (number === undefined) continue;
    const group = units.groups.get(number) ?? [];
    units.groups.set(number, [...group, task]);
  }
}
