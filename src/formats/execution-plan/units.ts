import type { Phase } from "../../model/plan.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { minutesOf } from "../../model/working-time.ts";
import { readLabel } from "../task-plan/label.ts";
import { withoutMarks } from "../task-plan/marks.ts";
import { readPhaseHeading } from "../task-plan/sections.ts";
import { type TaskUnit, unit } from "../task-plan/units.ts";
import { endOf, headingsOf } from "./headings.ts";
import type { WorkerHeading, WorkerName } from "./names.ts";

/** A heading that defines a worker, with the sections that belong to it. */
export interface WorkerUnit extends TaskUnit {
  name: WorkerName;
  /** The part of the document, below a heading of level 2, that it stands in. */
  part?: Section;
}

/** The workers of a document and the phases they stand in. */
export interface WorkerUnits {
  workers: WorkerUnit[];
  phases: Phase[];
  /** The section of each phase. */
  phaseSections: Section[];
  /** Numbers of phases and waves, in lower case, with the positions of their workers. */
  groups: Map<string, number[]>;
}

/** Finds the workers that headings define. */
export function findWorkers(cut: Outline): WorkerUnits {
  const { sections } = cut;
  const headings = headingsOf(cut);
  const definitions = defining(cut, headings);
  const units: WorkerUnits = { workers: [], phases: [], phaseSections: [], groups: new Map() };
  const above: { section: Section; phase?: number }[] = [];
  for (let i = 1; i < sections.length; i++) {
    const section = sections[i]!;
    while (above.length > 0 && !isAbove(above.at(-1)!.section, section, definitions.has(i)))
      above.pop();
    if (!definitions.has(i)) {
      above.push({ section });
      continue;
    }
    const own = sections.slice(i, endOf(sections, headings, i));
    const worker = workerUnit(headings[i]!, own, phaseOf(units, above));
    const part = above.find((one) => one.section.level === 2)?.section;
    units.workers.push({ ...worker, ...(part && { part }) });
    for (const one of above) {
      const number = readPhaseHeading(one.section.heading)?.number.toLowerCase();
      if (number === undefined) continue;
      units.groups.set(number, [...(units.groups.get(number) ?? []), units.workers.length - 1]);
    }
    i += own.length - 1;
  }
  return units;
}

/** A phase may stand at the level of its workers. */
function isAbove(upper: Section, section: Section, isWorker: boolean): boolean {
  if (upper.level !== section.level) return upper.level < section.level;
  return isWorker && readPhaseHeading(upper.heading) !== undefined;
}

/** Fields that only the definition of a worker has. */
const FIELD =
  /^(?:\s*[-*+]\s+)?[*_]{0,3}(?:worktree|(?:git )?branch|depends[ -]on|dependenc(?:y|ies)|blocked by|files?(?: (?:owned|assigned|ownership|to create|to modify))?|(?:owns|owned|exclusive)(?: files)?|ownership|task|validation|done when)\b[^\n:]{0,40}:/im;

/**
 * The sections that define workers. One that is named again, as in a schedule or a checklist, is
 * defined where its fields stand; where several have fields, each is a definition.
 */
function defining(
  cut: Outline,
  headings: readonly (WorkerHeading | undefined)[],
): ReadonlySet<number> {
  const byId = new Map<string, number[]>();
  headings.forEach((heading, i) => {
    if (heading) byId.set(heading.name.id, [...(byId.get(heading.name.id) ?? []), i]);
  });
  const chosen = new Set<number>();
  for (const places of byId.values()) {
    const withFields = places.filter((i) => hasFields(cut, headings, i));
    for (const i of withFields.length > 0 ? withFields : places.slice(0, 1)) chosen.add(i);
  }
  return chosen;
}

function hasFields(
  { text, sections }: Outline,
  headings: readonly (WorkerHeading | undefined)[],
  from: number,
): boolean {
  return sections.slice(from, endOf(sections, headings, from)).some((section, i) => {
    if (i > 0 && readLabel(section.heading)?.is.kind === "files") return true;
    return FIELD.test(text.slice(section.bodyStart, section.bodyEnd));
  });
}

/** The nearest heading above that names a phase. */
function phaseOf(
  units: WorkerUnits,
  above: { section: Section; phase?: number }[],
): number | undefined {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading));
  const named = entry && readPhaseHeading(entry.section.heading);
  if (!entry || !named) return undefined;
  if (entry.phase === undefined) {
    entry.phase = units.phases.length;
    units.phases.push({ id: named.number, title: named.title, at: entry.section.at });
    units.phaseSections.push(entry.section);
  }
  return entry.phase;
}

/** What a title says: its words, a mark of what is done, an estimate in minutes. */
export function readTitle(title: string): { text: string; done: boolean; estimate?: number } {
  const estimate = minutesOf(/\(([^()]*)\)/.exec(title)?.[1] ?? "");
  return { ...withoutMarks(title), ...(estimate !== undefined && { estimate }) };
}

function workerUnit(
  { name, title, start, length }: WorkerHeading,
  sections: Section[],
  phase: number | undefined,
): WorkerUnit {
  const { text, done, estimate } = readTitle(title);
  const heading = {
    id: name.id,
    idOffset: start,
    idLength: length,
    title: text,
    done,
    certain: true,
    ...(estimate !== undefined && { estimate }),
  };
  return { ...unit(heading, sections, phase), name };
}

const PLACE =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:worktree|(?:git )?branch)\b[*_: \t]*`?([^\s`*]+)/gim;

/**
 * The workers without those that are told twice under two names, `Track C` and in another part of the
 * document `Agent C`: of one letter or number, in one worktree or on one branch. The sections of the
 * second belong to the first.
 */
export function withoutRepeated(units: WorkerUnits, { text }: Outline): WorkerUnits {
  const kept: WorkerUnit[] = [];
  const numbers = units.workers.map((unit) => {
    const first = kept.findIndex((other) => isRepeated(unit, other, text));
    if (first === -1) return kept.push(unit) - 1;
    const one = kept[first]!;
    const parts: WorkerUnit["parts"] = (cut) => [...one.parts(cut), ...unit.parts(cut)];
    kept[first] = { ...one, parts };
    return first;
  });
  if (kept.length === units.workers.length) return units;
  const groups = new Map(
    [...units.groups].map(([name, members]) => [
      name,
      [...new Set(members.map((member) => numbers[member]!))],
    ]),
  );
  return { ...units, workers: kept, groups };
}

function isRepeated(unit: WorkerUnit, other: WorkerUnit, text: string): boolean {
  if (unit.name.key !== other.name.key || unit.name.kind === other.name.kind) return false;
  if (unit.part === other.part) return false;
  const places = placesOf(other, text);
  return placesOf(unit, text).some((place) => places.includes(place));
}

function placesOf({ sections }: WorkerUnit, text: string): string[] {
  return sections.flatMap(({ bodyStart, bodyEnd }) =>
    [...text.slice(bodyStart, bodyEnd).matchAll(PLACE)].map(([, place]) => place!),
  );
}
