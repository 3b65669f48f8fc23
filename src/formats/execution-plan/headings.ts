import type { Outline, Section } from "../markdown/outline.ts";
import { readRoleHeading, readWorkerHeading, type WorkerHeading } from "./names.ts";
import { saysOwn, saysPlace } from "./own-fields.ts";

/** The headings that may define workers: by number, or where none does by role. */
export function headingsOf(cut: Outline): (WorkerHeading | undefined)[] {
  const numbered = readHeadings(cut, readWorkerHeading);
  return numbered.some((heading) => heading !== undefined) ? numbered : rolesOf(cut);
}

/** Headings such as `Backend Agent` with a worker's fields below; one alone is no plan. */
export function rolesOf(cut: Outline): (WorkerHeading | undefined)[] {
  const roles = readHeadings(cut, readRoleHeading);
  const workers = roles.map((role, i) => (role && isOwned(cut, roles, i) ? role : undefined));
  return workers.filter((role) => role !== undefined).length > 1
    ? workers
    : roles.map(() => undefined);
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
