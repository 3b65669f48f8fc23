import type { Outline, Section } from "../markdown/outline.ts";
import { plainCell } from "../markdown/tables.ts";
import {
  leadingMixedName,
  readAnyHeading,
  readMixedHeading,
  readRoleHeading,
  readWorkerHeading,
  type WorkerHeading,
} from "./names.ts";
import { saysOwn, saysPlace } from "./own-fields.ts";

/** A heading below which workers are defined. */
const DEFINITIONS = /\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;
/** A heading that says that workers, whatever they are called, are defined below it or own files. */
const OF_WORKERS = /\bownership matrix\b|\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;

/** True for a document that says of itself that it has workers. */
export function saysWorkers({ sections }: Outline): boolean {
  return sections.some(({ heading }) => OF_WORKERS.test(heading));
}

/**
 * The headings that may define workers: by number, or where none does by role, or by another name; with
 * those of any name where workers are defined.
 */
export function headingsOf(cut: Outline): (WorkerHeading | undefined)[] {
  const numbered = numberedOf(cut);
  if (numbered.some((heading) => heading !== undefined)) return numbered;
  const roles = rolesOf(cut);
  return roles.some((role) => role !== undefined) ? withMixed(cut, roles) : otherNamesOf(cut);
}

/** Headings such as `Worker 1`, with those beside them that have another name; empty where no such is. */
export function numberedOf(cut: Outline): (WorkerHeading | undefined)[] {
  const numbered = readHeadings(cut, readWorkerHeading);
  return numbered.some((heading) => heading !== undefined) ? withMixed(cut, numbered) : numbered;
}

/** Headings such as `Backend Agent` with a worker's fields below; one alone is no plan. */
export function rolesOf(cut: Outline): (WorkerHeading | undefined)[] {
  return owned(cut, readRoleHeading, 2);
}

/** Headings such as `Session 1` and `Terminal 2` with a worker's fields below. */
export function otherNamesOf(cut: Outline): (WorkerHeading | undefined)[] {
  return withMixed(cut, owned(cut, readAnyHeading, saysWorkers(cut) ? 1 : 2));
}

/**
 * Adds the workers of another name: `Codex 1` or `Tester 1` beside `Claude 1`, each with a worker's
 * fields, below a heading that says that workers are defined there or with a column of the matrix.
 */
function withMixed(
  cut: Outline,
  base: readonly (WorkerHeading | undefined)[],
): (WorkerHeading | undefined)[] {
  if (!saysWorkers(cut)) return [...base];
  const mixed = readHeadings(cut, readMixedHeading);
  const columns = columnNames(cut.text);
  const above: { level: number; defines: boolean; isWorker: boolean }[] = [];
  return cut.sections.map(({ level, heading }, i) => {
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const isWithin = above.some(({ isWorker }) => isWorker);
    const isPlaced = above.some(({ defines }) => defines) || columns.has(mixed[i]?.name.id ?? "");
    const isAdded = !isWithin && isPlaced && mixed[i] && isOwned(cut, mixed, i);
    const found = base[i] ?? (isAdded ? mixed[i] : undefined);
    const defines = DEFINITIONS.test(heading);
    above.push({ level, defines, isWorker: found !== undefined });
    return found;
  });
}

/** The ids that heads of tables name. */
function columnNames(text: string): ReadonlySet<string> {
  const heads = text.matchAll(/^ {0,3}\|(.+)\r?\n {0,3}\|[ \t]*:?-[-:| \t]*$/gm);
  const cells = [...heads].flatMap(([, head]) => head!.split("|"));
  const names = cells.map((cell) => leadingMixedName(plainCell(cell))?.name.id);
  return new Set(names.filter((id) => id !== undefined));
}

/** The headings below which a worker's fields stand; none where they are fewer than `least`. */
function owned(
  cut: Outline,
  read: typeof readWorkerHeading,
  least: number,
): (WorkerHeading | undefined)[] {
  const headings = readHeadings(cut, read);
  const workers = headings.map((one, i) => (one && isOwned(cut, headings, i) ? one : undefined));
  return workers.filter((one) => one !== undefined).length >= least
    ? workers
    : headings.map(() => undefined);
}

function readHeadings(
  { sections }: Outline,
  read: typeof readWorkerHeading,
): (WorkerHeading | undefined)[] {
  return sections.map(({ level, heading, headingOffset }) =>
    level < 2 ? undefined : read({ text: heading, offset: headingOffset }),
  );
}

function isOwned(
  { text, sections }: Outline,
  roles: readonly (WorkerHeading | undefined)[],
  from: number,
): boolean {
  return sections
    .slice(from, endOf(sections, roles, from))
    .some(
      ({ bodyStart, bodyEnd }) =>
        saysPlace(text.slice(bodyStart, bodyEnd)) || saysOwn(text.slice(bodyStart, bodyEnd)),
    );
}

/** A worker's sections end at the next heading of its level or above, or of another worker. */
export function endOf(
  sections: readonly Section[],
  headings: readonly (WorkerHeading | undefined)[],
  from: number,
): number {
  const { level } = sections[from]!;
  let to = from + 1;
  while (to < sections.length && sections[to]!.level > level) {
    const inner = headings[to];
    if (inner && inner.name.id !== headings[from]!.name.id) break;
    to++;
  }
  return to;
}
