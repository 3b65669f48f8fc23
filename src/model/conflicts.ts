import { type ClaimIndex, isWrite, push, type Side } from "./claims.ts";
import type { Order } from "./order.ts";
import { overlap } from "./pattern.ts";
import type { Access, Plan } from "./plan.ts";
import type { Repository } from "./repository.ts";

export type ConflictKind = "create-race" | "write-race" | "stale-read";

/** Two unordered tasks that may touch one path; `a` stands first in the plan. */
export interface Conflict {
  kind: ConflictKind;
  path: string;
  a: Side;
  b: Side;
}

/** What was found on one path: at most `PAIRS_PER_PATH` pairs, and how many more there are. */
export interface PathConflicts {
  pairs: Conflict[];
  more: Record<ConflictKind, number>;
}

/** One finding a pair and path is enough up to here; beyond it a count says the same. */
export const PAIRS_PER_PATH = 200;

/** The order in which the claims of one task on one path decide what it does there. */
const STRONGEST: readonly Access[] = ["create", "write", "modify", "delete", "read"];

/** Every pair of unordered tasks whose claims can meet on one path, path by path. */
export function findConflicts(
  plan: Plan,
  order: Order,
  claims: ClaimIndex,
  repository: Repository | undefined,
): PathConflicts[] {
  const unordered = (a: number, b: number): boolean =>
    a !== b &&
    !isDone(plan, a) &&
    !isDone(plan, b) &&
    !order.precedes(a, b) &&
    !order.precedes(b, a);
  const found: PathConflicts[] = [];
  const seen = new Set<string>();
  for (const path of claims.files.keys()) {
    const conflicts = onPath(path, strongestPerTask(claims.on(path)), unordered, repository);
    if (conflicts.pairs.length === 0) continue;
    found.push(conflicts);
    for (const { a, b } of conflicts.pairs) seen.add(pairKey(a, b));
  }
  for (const conflicts of betweenWide(claims, unordered, seen, repository)) found.push(conflicts);
  return found;
}

function isDone(plan: Plan, task: number): boolean {
  return plan.tasks[task]?.done === true;
}

/** A pair of claims of whole directories or globs is told once, and not again below a file of both. */
function pairKey(a: Side, b: Side): string {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}

function strongestPerTask(sides: readonly Side[]): Side[] {
  const best = new Map<number, Side>();
  for (const side of sides) {
    const known = best.get(side.task);
    if (!known || rank(side) < rank(known)) best.set(side.task, side);
  }
  return [...best.values()];
}

function rank({ claim }: Side): number {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}

function onPath(
  path: string,
  sides: readonly Side[],
  unordered: (a: number, b: number) => boolean,
  repository: Repository | undefined,
): PathConflicts {
  const conflicts: PathConflicts = {
    pairs: [],
    more: { "create-race": 0, "write-race": 0, "stale-read": 0 },
  };
  if (!sides.some(({ claim }) => isWrite(claim.access))) return conflicts;
  const isNew = repository?.hasFile(path) !== true;
  sides.forEach((b, i) => {
    for (const a of sides.slice(0, i)) {
      const kind = classify(a.claim.access, b.claim.access, isNew);
      if (!kind || !unordered(a.task, b.task)) continue;
      if (conflicts.pairs.length < PAIRS_PER_PATH) conflicts.pairs.push({ kind, path, a, b });
      else conflicts.more[kind]++;
    }
  });
  return conflicts;
}

/** The table of races: the first row that fits. */
function classify(a: Access, b: Access, isNew: boolean): ConflictKind | undefined {
  if (!isWrite(a) && !isWrite(b)) return undefined;
  const creates = a === "create" || b === "create";
  const uses = [a, b].some(
    (access) => access === "read" || access === "modify" || access === "delete",
  );
  if (creates && uses && isNew) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}

function* betweenWide(
  claims: ClaimIndex,
  unordered: (a: number, b: number) => boolean,
  seen: ReadonlySet<string>,
  repository: Repository | undefined,
): Generator<PathConflicts> {
  const byWitness = new Map<string, Side[]>();
  claims.wide.forEach((b, i) => {
    for (const a of claims.wide.slice(0, i)) {
      if (!unordered(a.task, b.task) || seen.has(pairKey(a, b))) continue;
      const witness = overlap(a.claim, b.claim);
      if (!witness || claims.denies(a.task, witness) || claims.denies(b.task, witness)) continue;
      const [kept] = onPath(witness, [a, b], unordered, repository).pairs;
      if (kept) for (const side of [a, b]) push(byWitness, witness, side);
    }
  });
  for (const [witness, sides] of byWitness) {
    yield onPath(
      witness,
      strongestPerTask(sides.toSorted((a, b) => a.task - b.task)),
      unordered,
      repository,
    );
  }
}
