import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import type { PathReader } from "../claims.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readBody } from "../task-plan/body.ts";
import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import type { ReadPart, Scope } from "../task-plan/dependencies.ts";
import { type ReadDeclaration, slotIn } from "../task-plan/slot.ts";
import type { Slice } from "../task-plan/slice.ts";
import {
  buildTask,
  type DraftTask,
  readAll,
  resolve as resolveAll,
  unreadFiles,
} from "../task-plan/task.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";
import { readWaits, unclearWaits } from "../task-plan/waits.ts";
import type { Units } from "../task-plan/units.ts";
import { drawnClaims } from "./drawing.ts";
import { sessionId } from "./heading.ts";
import { labelledPaths } from "./labelled.ts";
import { addNamedFiles, namedFiles } from "./named-files.ts";
import { takeOutput } from "./output.ts";
import { readOutput } from "./output-claims.ts";
import { fillPlaces, placesInCommand, placesInHeading } from "./places.ts";
import { readQualified } from "./qualified.ts";
import { plainNames, resolver } from "./references.ts";
import { slotInSession } from "./slot.ts";
import { partsOf } from "./parts.ts";
import type { SessionUnit, SessionUnits } from "./units.ts";

/** Items at the start of a session, and one of them that says its id. */
const ITEMS = /^(?:[ \t]*\r?\n)*(?:[ \t]*[-*+][ \t].*(?:\r?\n|$))*/;
const OWN_ID =
  /^[ \t]*[-*+][ \t]+[*_]{0,2}id[*_]{0,2}:[*_]{0,2}[ \t]*(?:`([^`\n]*[^`\s])`|`?([^`\s]+)`?)[ \t]*$/im;

/** Reads the text of each session; their ids and paths are resolved later. */
export function draftSessions({ sessions, phases }: SessionUnits, cut: Outline): DraftTask[] {
  return sessions.map((unit): DraftTask => {
    const phase = unit.phase === undefined ? undefined : phases[unit.phase]!.heading.number;
    const { id, idOffset } = idOf(unit, phase, cut);
    const { title, done } = unit.heading;
    const { parts, outputs } = takeOutput(partsOf(unit.sections, cut));
    const body = unit.row ?? readBody(parts, { drawings: false });
    body.prose.texts = body.prose.texts.filter((text) => !OWN_ID.test(text));
    for (const { claims, exceptions } of outputs.map(readOutput)) {
      addClaims(body.claims, claims);
      body.exceptions.push(...exceptions);
    }
    addClaims(
      body.claims,
      parts.flatMap((part) => drawnClaims(part) ?? []),
    );
    if (!unit.row) body.inWords.push(...labelledPaths(parts));
    addNamedFiles(
      body.claims,
      unit.sections.flatMap((one) => namedFiles(bodyOf(one, cut))),
    );
    const [{ heading, headingOffset }] = unit.sections as [Section];
    fillPlaces(body, placesInHeading({ text: heading, offset: headingOffset }));
    fillPlaces(body, placesInCommand(textOf(unit, cut)));
    for (const { text, offset } of outputs) addOutput(body.prose, text, offset);
    return {
      unit: {
        heading: { id, idOffset, title, done, certain: true },
        sections: unit.sections,
        ...(unit.phase !== undefined && { phase: unit.phase }),
        parts: () => parts,
      },
      body,
    };
  });
}

/** Everything that stands below the heading of a session. */
function textOf({ sections }: SessionUnit, { text }: Outline): Slice {
  const [offset, end] = [sections[0]!.bodyStart, sections.at(-1)!.bodyEnd];
  return { text: text.slice(offset, end), offset };
}

function bodyOf({ bodyStart, bodyEnd }: Section, { text }: Outline): Slice {
  return { text: text.slice(bodyStart, bodyEnd), offset: bodyStart };
}

/** An output may name again what a list of files names: the list says more. */
function addClaims(to: DraftClaim[], more: readonly DraftClaim[]): void {
  for (const claim of more) if (!to.some(({ text }) => text === claim.text)) to.push(claim);
}

function addOutput(prose: DraftTask["body"]["prose"], text: string, offset: number): void {
  prose.texts.push(`Output: ${text.trim()}`);
  if (prose.start === -1) prose.start = offset;
  prose.end = Math.max(prose.end, offset + text.length);
}

function idOf(
  { heading, sections: [section] }: SessionUnit,
  phase: string | undefined,
  { text }: Outline,
): { id: string; idOffset: number } {
  const own = OWN_ID.exec(ITEMS.exec(text.slice(section!.bodyStart, section!.bodyEnd))![0]);
  const id = own?.[1] ?? own?.[2];
  if (!own || id === undefined) {
    return { id: sessionId(phase, heading.name), idOffset: heading.nameOffset };
  }
  return { id, idOffset: section!.bodyStart + own.index + own[0].lastIndexOf(id) };
}

/** Turns the drafts into tasks with the dependencies that they declare themselves. */
export function buildSessions(
  drafts: readonly DraftTask[],
  names: readonly string[],
  units: Pick<Units, "phases" | "groups">,
  ids: readonly string[],
  paths: PathReader,
  index: LineIndex,
  findings: ParserFinding[],
): { tasks: Task[]; explicit: Set<string> } {
  const numberOf = new Map<string, number>();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, tasks]) => [name, tasks.map((i) => ids[i]!)]),
  );
  const explicit = new Set<string>();
  const resolve = resolver({
    drafts,
    names,
    phases: units.phases.map((phase) => phase.id.toLowerCase()),
    groups: phases,
  });
  const tasks = drafts.map((draft, position): Task => {
    const { unit, body } = draft;
    const { id } = unit.heading;
    const scope: Scope = { ids, numberOf, position: ids.indexOf(id), phases };
    const read = (written: DeclaredDependencies): ReadDeclaration => {
      const { value, spans } = readQualified(written);
      return asWritten(resolve(readAll([plainNames(value)], scope)[0]!, position, spans), index);
    };
    findings.push(...unreadFiles(id, body, index));
    const waits = readWaits(body, scope, (value) => read(value).parts);
    findings.push(...unclearWaits(id, waits.unclear, index));
    const named = [...body.dependencies, ...waits.declared].map(read);
    const task = buildTask(draft, units, paths, index, resolveAll(named, id, index, findings));
    if (named.length > 0) {
      explicit.add(id);
      const { value } = named[0]!;
      task.dependencyAt = index.place(value.start, named.at(-1)!.value.end);
    }
    const slot =
      named.length > 0 ? slotIn(named, unit, ids, index) : slotInSession(unit.sections[0]!, index);
    if (slot) task.dependencySlots = [slot];
    return {
      ...task,
      at: index.place(
        unit.heading.idOffset,
        unit.heading.idOffset + idLength(id, unit.heading.idOffset, index),
      ),
    };
  });
  return { tasks, explicit };
}

/** What could not be read is told as it stands, without the white space that took the place of words. */
function asWritten({ value, parts }: ReadDeclaration, { text }: LineIndex): ReadDeclaration {
  const whole = (part: ReadPart): ReadPart =>
    part.how === "plain"
      ? part
      : { ...part, text: text.slice(part.offset, part.offset + part.text.length) };
  return { value, parts: parts.map(whole) };
}

/** The id as it stands in the text may be its last part only: `A` of `1A`. */
function idLength(id: string, offset: number, { text }: LineIndex): number {
  for (let from = 0; from < id.length; from++)
    if (text.startsWith(id.slice(from), offset)) return id.length - from;
  return 1;
}
