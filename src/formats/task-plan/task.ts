import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Dependency, DependencySlot, Task } from "../../model/plan.ts";
import type { PathReader } from "../claims.ts";
import type { FenceBlock } from "../markdown/block.ts";
import type { TaskBody } from "./task-body.ts";
import type { DeclaredDependencies } from "./declaration.ts";
import { isTaskName, readDependencies, type ReadPart, type Scope } from "./dependencies.ts";
import { locate } from "./field.ts";
import {
  aliasedPaths,
  dependencyFindings,
  inWords,
  missingDependencies,
  twoDeclarations,
  unreadException,
  unreadItem,
} from "./findings.ts";
import { withoutOverruled } from "./overruled.ts";
import { removals } from "./removal.ts";
import { type ReadDeclaration, slotIn, slotInHeading } from "./slot.ts";
import { readWaits, unclearWaits } from "./waits.ts";
import type { TaskUnit, Units } from "./units.ts";
import { unclaimedPaths } from "./words.ts";

/** A task before its ids and paths are resolved. */
export interface DraftTask {
  unit: TaskUnit;
  body: TaskBody;
}

/** How a format writes the dependencies of its tasks. */
export interface Dialect {
  /** Ids that a name stands for in the value of the task at `position`. */
  named?(text: string, position: number): readonly string[] | undefined;
  /** Ids of the tasks that a running text names. */
  mentioned?(text: string): readonly string[];
  /** What is wrong with one value. */
  problems: typeof dependencyFindings;
  /** What is wrong with a task that declares none. */
  undeclared(task: Task): ParserFinding[];
  /** The place for a task's first dependencies. */
  firstSlot(draft: DraftTask, index: LineIndex): DependencySlot | undefined;
  /** The place for further ones. */
  nextSlot: typeof slotIn;
}

const TASK_PLAN: Dialect = {
  problems: dependencyFindings,
  undeclared: (task) => [missingDependencies(task)],
  firstSlot: ({ unit }, index) => slotInHeading(unit, index),
  nextSlot: slotIn,
};

/** Turns drafts into tasks; what is wrong with their dependencies goes to `findings`. */
export function buildTasks(
  drafts: readonly DraftTask[],
  units: Pick<Units, "groups" | "phases">,
  paths: PathReader,
  index: LineIndex,
  findings: ParserFinding[],
  dialect = TASK_PLAN,
): Task[] {
  const ids = drafts.map(({ unit }) => unit.heading.id);
  const numberOf = new Map<string, number>();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, tasks]) => [name, tasks.map((task) => ids[task]!)]),
  );
  return drafts.map((draft, position): Task => {
    const scope: Scope = { ids, numberOf, position, phases, ...namesFor(dialect, position) };
    const { unit, body } = draft;
    const heading = unit.heading.dependency ? [unit.heading.dependency] : [];
    const waits = readWaits(
      { waits: body.waits, dependencies: [...heading, ...body.dependencies] },
      scope,
      undefined,
      dialect.mentioned,
    );
    const below = readAll([...body.dependencies, ...waits.declared], scope);
    const declared = unit.heading.dependency ? readAll([unit.heading.dependency], scope) : below;
    const dependsOn = resolve(declared, ids[position]!, index, findings, dialect.problems);
    const task = buildTask(draft, units, paths, index, dependsOn);
    const second = unit.heading.dependency ? plainIds(below, index) : undefined;
    const isRepeated = second !== undefined && saysTheSame(second, dependsOn);
    if (second && !isRepeated)
      findings.push(twoDeclarations(task.id, dependsOn, second, placeOf(below, index)));
    findings.push(...unreadFiles(task.id, body, index));
    findings.push(...unclearWaits(task.id, waits.unclear, index));
    if (declared.length === 0) findings.push(...dialect.undeclared(task));
    else task.dependencyAt = placeOf(declared, index);
    const again = isRepeated ? below : [];
    task.dependencySlots = slotsOf(draft, [declared, again], ids, dialect, index);
    return task;
  });
}

/** What a task's lists of files say that could not be read. */
export function unreadFiles(id: string, body: TaskBody, index: LineIndex): ParserFinding[] {
  return [
    ...body.unread.map((item) => unreadItem(id, item, index)),
    ...unclaimedPaths(body).map((path) => inWords(id, path, index)),
    ...aliasedPaths(id, body.claims, index),
    ...body.exceptions.map((one) => unreadException(id, one, index)),
  ];
}

/** Reads declarations part by part. */
export function readAll(values: readonly DeclaredDependencies[], scope: Scope): ReadDeclaration[] {
  return values.map((value) => ({ value, parts: readDependencies(value, scope) }));
}

function placeOf(declared: readonly ReadDeclaration[], index: LineIndex): Task["at"] {
  return index.place(declared[0]!.value.start, declared.at(-1)!.value.end);
}

/** The ids that lines below a heading plainly declare once more; nothing where they are not plain. */
function plainIds(below: readonly ReadDeclaration[], index: LineIndex): string[] | undefined {
  const [first] = below;
  if (!first || PREREQUISITE.test(index.line(index.point(first.value.start).line)))
    return undefined;
  const parts = below.flatMap((one) => one.parts);
  if (parts.length === 0 || parts.some(({ how }) => how !== "plain")) return undefined;
  return [...new Set(parts.flatMap((part) => part.ids))];
}

function saysTheSame(ids: readonly string[], counted: readonly Dependency[]): boolean {
  return ids.length === counted.length && counted.every(({ id }) => ids.includes(id));
}

function namesFor({ named }: Dialect, position: number): Pick<Scope, "named"> {
  return named ? { named: (text) => named(text, position) } : {};
}

function slotsOf(
  draft: DraftTask,
  declarations: readonly (readonly ReadDeclaration[])[],
  ids: readonly string[],
  dialect: Dialect,
  index: LineIndex,
): DependencySlot[] {
  const said = declarations.filter((one) => one.length > 0);
  const slots =
    said.length === 0
      ? [dialect.firstSlot(draft, index)]
      : said.map((one) => dialect.nextSlot(one, draft.unit, ids, index));
  return slots[0] ? slots.filter((slot) => slot !== undefined) : [];
}

/** The ids that declarations name; what is wrong with them goes to `findings`. */
export function resolve(
  declared: readonly ReadDeclaration[],
  id: string,
  index: LineIndex,
  findings: ParserFinding[],
  problems: Dialect["problems"] = dependencyFindings,
): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const { value, parts } of declared) {
    const gone = removals(value, parts);
    findings.push(...problems(id, value, parts, gone, index));
    for (const part of parts) {
      const at = partPlace(part, index);
      const out = isTaskName(part) ? gone.get(part) : undefined;
      const removal = out && { removal: index.place(out.start, out.end) };
      for (const dependency of part.ids)
        if (!found.has(dependency)) found.set(dependency, { id: dependency, at, ...removal });
    }
  }
  return [...found.values()];
}

function partPlace(part: ReadPart, index: LineIndex): Dependency["at"] {
  return index.place(part.offset, part.offset + part.text.length);
}

/** A task of what its heading and its text say. */
export function buildTask(
  { unit, body }: DraftTask,
  units: Pick<Units, "phases">,
  paths: PathReader,
  index: LineIndex,
  dependsOn: Dependency[],
): Task {
  const { heading } = unit;
  const place = (start: number, end: number): Task["at"] => index.place(start, end);
  const [first, last] = [unit.sections[0]!, unit.sections.at(-1)!];
  const phase = unit.phase === undefined ? undefined : units.phases[unit.phase]?.id;
  const estimate = body.estimate
    ? locate(body.estimate, place)
    : heading.estimate !== undefined && { value: heading.estimate, at: first.at };
  return {
    id: heading.id,
    title: heading.title,
    ...(phase !== undefined && { phase }),
    done: heading.done || body.done === true,
    dependsOn,
    claims: withoutOverruled(body.claims).map((draft) => paths.claim(draft)),
    locks: (body.locks ?? []).map((lock) => locate(lock, place)),
    ...(estimate && { estimate }),
    ...(body.priority && { priority: locate(body.priority, place) }),
    ...(body.wave && { wave: locate(body.wave, place) }),
    verification: body.verification.map((command) => locate(command, place)),
    ...(body.branch && { branch: locate(body.branch, place) }),
    ...(body.worktree && { worktree: locate(body.worktree, place) }),
    ...(body.inPlace && !body.worktree && { inPlace: true as const }),
    brief: {
      text: body.prose.texts.join("\n\n"),
      ...(body.prose.start >= 0 && { at: place(body.prose.start, body.prose.end) }),
      readingList: body.readingList,
      saysNoFiles: body.saysNoFiles,
      code: body.code.map((fence) => ({
        at: place(fence.start, fence.end),
        lines: fence.code === "" ? 0 : fence.code.split("\n").length,
        command: isCommand(fence),
      })),
    },
    at: place(heading.idOffset, heading.idOffset + (heading.idLength ?? heading.id.length)),
    section: { start: first.at.start, end: index.point(last.bodyEnd) },
  };
}

/** What has to be there before, which need not be tasks. */
const PREREQUISITE = /\bprerequisite/i;

const SHELL =
  /^(?:bash|sh|shell|zsh|fish|console|terminal|powershell|ps1|cmd|bat|text|txt|plaintext|output)$/i;

function isCommand({ language, code }: FenceBlock): boolean {
  if (SHELL.test(language)) return true;
  return language === "" && code.split("\n").every((line) => /^\s*(?:[$>#]|$)/.test(line));
}
