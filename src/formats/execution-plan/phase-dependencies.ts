import type { ParserFinding } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import { findSync, type SyncLine } from "../session-plan/sync.ts";
import type { Nameable } from "../session-plan/sync-lookup.ts";
import { mentionReader } from "../session-plan/sync-names.ts";
import { leftWhole, unknownNames } from "../session-plan/sync-narrow.ts";
import { readSaid } from "../session-plan/sync-said.ts";
import { readBody } from "../task-plan/body.ts";
import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import { withDigits } from "../task-plan/number-words.ts";
import { readDependencies, type ReadPart, type Scope } from "../task-plan/dependencies.ts";
import type { Aliases } from "./aliases.ts";
import { dialectOf } from "./dialect.ts";
import { leadingName } from "./names.ts";
import { orderInHeading, orderInText } from "./phase-order.ts";
import type { WorkerUnits } from "./units.ts";

/** Gives every worker of a phase what the phase itself says it depends on. */
export function phaseDependencies(
  cut: Outline,
  units: WorkerUnits,
  tasks: readonly Task[],
  aliases: Aliases,
): ParserFinding[] {
  const ids = tasks.map(({ id }) => id);
  const numberOf = new Map<string, number>();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task]!)]),
  );
  const membersOf = (phase: number): number[] =>
    units.workers.flatMap((unit, i) => (unit.phase === phase ? [i] : []));
  const groups = units.phases.map((_, phase) => membersOf(phase).map((member) => ids[member]!));
  const positions = new Map(units.phases.map(({ id }, i) => [id.toLowerCase(), i]));
  const mentions = mentionReader(nameablesOf(units, tasks), positions);
  return units.phaseSections.flatMap((section, phase) => {
    const members = membersOf(phase);
    const [position] = members;
    if (position === undefined) return [];
    const earlier = membersOf(phase - 1).map((member) => ids[member]!);
    const scope: Scope = {
      ids,
      numberOf,
      position,
      phases,
      named: (text) =>
        PREVIOUS.test(text) ? earlier : (titled(text) ?? aliases.ids(text, position)),
    };
    const titled = (text: string): string[] | undefined => {
      const number = units.phases.findIndex(({ title }, i) => i < phase && sameTitle(title, text));
      return number === -1 ? undefined : membersOf(number).map((member) => ids[member]!);
    };
    const findings: ParserFinding[] = [];
    const sync = syncBefore(cut, units, phase);
    if (sync) {
      const at = { own: phase - 1, before: phase, groups };
      const said = readSaid(sync.said, at, mentions);
      const waiting = members.filter((member) => said.for?.includes(ids[member]!) ?? true);
      const place = cut.index.place(sync.start, sync.end);
      give(waiting, endsOf(said.of ?? earlier, earlier, tasks), place, tasks);
      const own = { id: units.phases[phase - 1]!.id, tasks: earlier };
      if (said.leavesAll) findings.push(leftWhole(own, place));
      const { id } = units.phases[phase]!;
      findings.push(...unknownNames(said.unknown, own, id, cut.index, "worker"));
    }
    for (const { value, isCertain } of declaredBy(cut, units, phase)) {
      const parts = readDependencies(value, scope);
      if (!isCertain && !parts.some(speaksOfPlan)) continue;
      give(
        members,
        parts.flatMap((part) => part.ids),
        cut.index.place(value.start, value.end),
        tasks,
      );
      const problems = dialectOf(aliases).problems(
        section.heading,
        value,
        parts,
        new Map(),
        cut.index,
      );
      for (const finding of problems)
        findings.push({
          ...finding,
          message: finding.message.replace(/^worker /, ""),
          tasks: members.map((member) => ids[member]!),
        });
    }
    return findings;
  });
}

const PREVIOUS =
  /^(?:the )?(?:previous|prior|preceding|earlier|last) (?:phase|wave|batch|stage|sprint)\b/i;

function sameTitle(title: string, text: string): boolean {
  const [own, other] = [title, text].map((one) =>
    one
      .replace(/\s*[([].*$/, "")
      .replace(/\s+(?:phase|wave|batch|stage)$/i, "")
      .trim()
      .toLowerCase(),
  );
  return own !== "" && own === other;
}

/** `after lunch` says nothing of the plan, `after Phase 9` of one that it has not. */
function speaksOfPlan({ ids, text }: ReadPart): boolean {
  if (ids.length > 0) return true;
  return (
    /^(?:phase|wave|batch|stage|milestone|sprint)\s+\w+$/i.test(text) ||
    leadingName(text)?.length === text.length
  );
}

/** What a phase declares: a line with a label, its heading, a sentence below it. */
function declaredBy(
  cut: Outline,
  { phaseSections }: WorkerUnits,
  phase: number,
): { value: DeclaredDependencies; isCertain: boolean }[] {
  const section = phaseSections[phase]!;
  const { bodyStart, bodyEnd } = section;
  const text = cut.text.slice(bodyStart, bodyEnd);
  const [value] = readBody([{ blocks: parseBlocks(text, bodyStart) }]).dependencies;
  const inHeading = orderInHeading(section);
  if (value) return [{ value, isCertain: true }, ...(inHeading ? [inHeading] : [])];
  const said = inHeading ?? orderInText(text, bodyStart);
  return said ? [said] : [];
}

/** The sync point between the last worker of the phase before and this phase. */
function syncBefore(
  { text }: Outline,
  { phaseSections, workers }: WorkerUnits,
  phase: number,
): SyncLine | undefined {
  const from = workers.findLast((unit) => unit.phase === phase - 1)?.sections[0]?.bodyStart;
  const to = phaseSections[phase]!.headingOffset;
  if (from === undefined || from > to) return undefined;
  const sync = findSync(text.slice(from, to), from);
  if (!sync) return undefined;
  const own = /\w+$/.exec(
    withDigits(phaseSections[phase]!.heading)
      .split(/[:(–—]/, 1)[0]!
      .trim(),
  )?.[0];
  if (sync.before !== undefined && sync.before.toLowerCase() !== own?.toLowerCase())
    return undefined;
  return sync;
}

/** The workers of phases by everything that a sync point may call them. */
function nameablesOf({ workers }: WorkerUnits, tasks: readonly Task[]): Nameable[] {
  return workers.flatMap(({ name, phase, heading: { id, title } }, i): Nameable[] => {
    const branch = tasks[i]?.branch?.value;
    if (phase === undefined) return [];
    return [{ id, name: name.key, title, phase, ...(branch !== undefined && { branch }) }];
  });
}

/** Without those of earlier phases that others of them wait for: they come before anyway. */
function endsOf(
  ids: readonly string[],
  earlier: readonly string[],
  tasks: readonly Task[],
): readonly string[] {
  const own = new Set(ids);
  const waited = new Set(
    tasks.flatMap(({ id, dependsOn }) => (own.has(id) ? dependsOn.map((other) => other.id) : [])),
  );
  return ids.filter((id) => earlier.includes(id) || !waited.has(id));
}

function give(
  members: readonly number[],
  ids: readonly string[],
  at: Place,
  tasks: readonly Task[],
): void {
  const own = new Set(members.map((member) => tasks[member]!.id));
  for (const member of members) {
    const { dependsOn } = tasks[member]!;
    const known = new Set(dependsOn.map(({ id }) => id));
    for (const id of new Set(ids)) if (!known.has(id) && !own.has(id)) dependsOn.push({ id, at });
  }
}
