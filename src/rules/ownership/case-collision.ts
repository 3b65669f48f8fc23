import type { Analysis } from "../../model/analysis.ts";
import { indexClaims, isWrite, push, type Side } from "../../model/claims.ts";
import type { Finding, Fix } from "../../model/diagnostic.ts";
import { lockedFiles } from "../../model/lock/conflicts.ts";
import { foldPath } from "../../model/path.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary:
    "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  fixable: true,

  *check({ analysis }) {
    const named: Named = {
      analysis,
      sides: new Map(analysis.claims.files),
      locks: locksOf(analysis),
    };
    for (const [path, locks] of named.locks)
      named.sides.set(path, [...(named.sides.get(path) ?? []), ...locks]);
    const groups = new Map<string, string[]>();
    for (const path of named.sides.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(named, paths);
  },
});

/** What a plan names, by path. */
interface Named {
  analysis: Analysis;
  /** Claims of single files, then locks of the same path. */
  sides: Map<string, readonly Side[]>;
  locks: ReadonlyMap<string, readonly Side[]>;
}

/** The files that tasks lock; whoever is done holds nothing. */
function locksOf({ plan, repository }: Analysis): ReadonlyMap<string, readonly Side[]> {
  if (plan.tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return new Map();
  const tasks = plan.tasks.map((task) => ({ ...task, claims: task.done ? [] : lockedFiles(task) }));
  return indexClaims(tasks, repository).files;
}

/** One finding a pair of spellings is enough up to here; beyond it a count says the same. */
const PAIRS_PER_GROUP = 200;

/** The collisions of paths with one fold. A path that collides with an existing file is told only that. */
function* ofGroup(named: Named, paths: readonly string[]): Generator<Finding> {
  let told = 0;
  let more = 0;
  let last: Finding | undefined;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(named, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(named, other, path) : undefined;
      if (found) yield (last = found);
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(named, other, path)) more++;
    }
  }
  if (more === 0 || !last) return;
  yield {
    at: last.at,
    message: `${more} more pairs of paths differ only in case or Unicode form from one another; expected one spelling`,
    paths: last.paths ?? [],
  };
}

/** Prefers a writing claim; a pair of readers is no collision. */
function speaker(sides: readonly Side[]): Side | undefined {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}

/** The two claims that collide, if they do. A lock is no matter of readers. */
function collide(named: Named, other: string, path: string): [Side, Side] | undefined {
  const { plan } = named.analysis;
  const a = speaker(named.sides.get(other) ?? []);
  const b = speaker(named.sides.get(path) ?? []);
  if (!a || !b) return undefined;
  const [first, second] = [isWrite(a.claim.access), isWrite(b.claim.access)];
  const isLock = (side: Side, at: string): boolean => named.locks.get(at)?.includes(side) ?? false;
  if (!first && !second) return undefined;
  if (!first && isLock(b, path)) return undefined;
  if (!second && isLock(a, other)) return undefined;
  return plan.tasks[a.task]!.done && plan.tasks[b.task]!.done ? undefined : [a, b];
}

function between(named: Named, other: string, path: string): Finding | undefined {
  const sides = collide(named, other, path);
  if (!sides) return undefined;
  const [a, b] = sides;
  const { tasks } = named.analysis.plan;
  const [first, second] = [tasks[a.task]!, tasks[b.task]!];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [...new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }],
  };
}

function againstRepository(
  { analysis: { plan, repository }, sides }: Named,
  path: string,
): Finding | undefined {
  const variant = repository?.hasFile(path) ? undefined : repository?.variantOf(path);
  const all = sides.get(path) ?? [];
  const side = speaker(all);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task]!.done)
    return undefined;
  const { id } = plan.tasks[side.task]!;
  const fixes = inExistingSpelling(all, variant);
  return {
    at: side.claim.at,
    ...(fixes && { fixes }),
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant],
  };
}

/** Whoever creates the file may mean another one; everybody else means the one that exists. */
function inExistingSpelling(sides: readonly Side[], variant: string): Fix[] | undefined {
  if (sides.some(({ claim }) => claim.access === "create")) return undefined;
  const edits = sides.map(({ claim }) => ({ ...claim.at, text: variant }));
  return [{ title: `write ${variant}`, edits }];
}
