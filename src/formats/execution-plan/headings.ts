import type { Outline, Section } from "../markdown/outline.ts";
import { readAnyHeading, readRoleHeading, readWorkerHeading, type WorkerHeading } from "./names.ts";
import { saysOwn, saysPlace } from "./own-fields.ts";

/** A heading that says that workers, whatever they are called, are defined below it or own files. */
const OF_WORKERS = /\bownership matrix\b|\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;

/** True for a document that says of itself that it has workers. */
export function saysWorkers({ sections }: Outline): boolean {
  return sections.some(({ heading }) => OF_WORKERS.test(heading));
}

/** The headings that may define workers: by number, or where none does by role, or by another name. */
export function headingsOf(cut: Outline): (WorkerHeading | undefined)[] {
  const numbered = readHeadings(cut, readWorkerHeading);
  if (numbered.some((heading) => heading !== undefined)) return numbered;
  const roles = rolesOf(cut);
  return roles.some((role) => role !== undefined) ? roles : otherNamesOf(cut);
}

/** Headings such as `Backend Agent` with a worker's fields below; one alone is no plan. */
export function rolesOf(cut: Outline): (WorkerHeading | undefined)[] {
  return owned(cut, readRoleHeading, 2);
}

/** Headings such as `Session 1` and `Terminal 2` with a worker's fields below. */
export function otherNamesOf(cut: Outline): (WorkerHeading | undefined)[] {
  return owned(cut, readAnyHeading, saysWorkers(cut) ? 1 : 2);
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
