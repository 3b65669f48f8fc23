import type { Analysis } from "../../model/analysis.ts";
import { isWrite, push, type Side } from "../../model/claims.ts";
import type { Finding, Fix } from "../../model/diagnostic.ts";
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
    const groups = new Map<string, string[]>();
    for (const path of analysis.claims.files.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(analysis, paths);
  },
});

/** One finding a pair of spellings is enough up to here; beyond it a count says the same. */
const PAIRS_PER_GROUP = 200;

/** The collisions of paths with one fold. A path that collides with an existing file is told only that. */
function* ofGroup(analysis: Analysis, paths: readonly string[]): Generator<Finding> {
  let told = 0;
  let more = 0;
  let last: Finding | undefined;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(analysis, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(analysis, other, path) : undefined;
      if (found) yield (last = found);
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(analysis, other, path)) more++;
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

/** The two claims that collide, if they do. */
function collide(
  { plan, claims }: Analysis,
  other: string,
  path: string,
): [Side, Side] | undefined {
  const a = speaker(claims.files.get(other) ?? []);
  const b = speaker(claims.files.get(path) ?? []);
  if (!a || !b || !(isWrite(a.claim.access) || isWrite(b.claim.access))) return undefined;
  return plan.tasks[a.task]!.done && plan.tasks[b.task]!.done ? undefined : [a, b];
}

function between(analysis: Analysis, other: string, path: string): Finding | undefined {
  const sides = collide(analysis, other, path);
  if (!sides) return undefined;
  const [a, b] = sides;
  const [first, second] = [analysis.plan.tasks[a.task]!, analysis.plan.tasks[b.task]!];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [...new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }],
  };
}

function againstRepository(
  { plan, claims, repository }: Analysis,
  path: string,
): Finding | undefined {
  const variant = repository?.hasFile(path) ? undefined : repository?.variantOf(path);
  const side = speaker(claims.files.get(path) ?? []);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task]!.done)
    return undefined;
  const { id } = plan.tasks[side.task]!;
  const fixes = inExistingSpelling(claims.files.get(path) ?? [], variant);
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
