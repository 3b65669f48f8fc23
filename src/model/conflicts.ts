import { type ClaimIndex, isWrite, type Side } from "./claims.ts";
import { KnownPaths } from "./known-paths.ts";
import type { Order } from "./order.ts";
import type { Access, Plan } from "./plan.ts";
import type { Repository } from "./repository.ts";
import { meetings } from "./wide.ts";

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

/** Comparisons of two claims of directories or globs in a plan: more take longer than anyone waits. */
const MOST_COMPARED = 10_000_000;

/** What decides about two claims. */
interface Judge {
  unordered(a: number, b: number): boolean;
  /** Counts comparisons; false when there were enough. */
  compares(pairs: number): boolean;
  /** Notes that something was not compared. */
  onCut(): void;
  repository: Repository | undefined;
}

/** The order in which the claims of one task on one path decide what it does there. */
const STRONGEST: readonly Access[] = ["create", "write", "modify", "delete", "read"];

/**
 * Every pair of unordered tasks whose claims can meet on one path, path by path. `onCut` is called when
 * the plan has more claims of directories and globs than can be compared.
 */
export function findConflicts(
  plan: Plan,
  order: Order,
  claims: ClaimIndex,
  repository: Repository | undefined,
  onCut: () => void,
): PathConflicts[] {
  const unordered = (a: number, b: number): boolean =>
    a !== b &&
    !isDone(plan, a) &&
    !isDone(plan, b) &&
    !order.precedes(a, b) &&
    !order.precedes(b, a);
  if (!someUnordered(plan, unordered)) return [];
  let compared = 0;
  const compares = (pairs: number): boolean => {
    compared += pairs;
    if (compared > MOST_COMPARED) onCut();
    return compared <= MOST_COMPARED;
  };
  const judge = { unordered, compares, onCut, repository };
  const found: PathConflicts[] = [];
  const seen = new Set<string>();
  for (const path of claims.files.keys()) {
    const conflicts = onPath(path, strongestPerTask(claims.on(path)), judge);
    if (conflicts.pairs.length === 0) continue;
    found.push(conflicts);
    for (const { a, b } of conflicts.pairs) seen.add(pairKey(a, b));
  }
  for (const conflicts of betweenWide(claims, judge, seen)) found.push(conflicts);
  return found;
}

/** In a plan whose tasks stand in a row nothing needs to be compared. */
function someUnordered(plan: Plan, unordered: (a: number, b: number) => boolean): boolean {
  return plan.tasks.some((_, b) => plan.tasks.slice(0, b).some((_other, a) => unordered(a, b)));
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

function onPath(path: string, sides: readonly Side[], judge: Judge): PathConflicts {
  const conflicts = nothingOn();
  if (!sides.some(({ claim }) => isWrite(claim.access))) return conflicts;
  const isNew = judge.repository?.hasFile(path) !== true;
  const named = sides.filter(({ claim }) => claim.shape === "file");
  for (const [i, b] of sides.entries()) {
    // Those that name the file are always compared; beside them, no more than there is time for.
    const others = b.claim.shape === "file" || judge.compares(i) ? sides.slice(0, i) : named;
    for (const a of others) {
      if (a.task >= b.task) break;
      const kind = classify(a.claim.access, b.claim.access, isNew);
      if (kind && judge.unordered(a.task, b.task)) keep(conflicts, { kind, path, a, b });
    }
  }
  return conflicts;
}

function nothingOn(): PathConflicts {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}

function keep({ pairs, more }: PathConflicts, conflict: Conflict): void {
  if (pairs.length < PAIRS_PER_PATH) pairs.push(conflict);
  else more[conflict.kind]++;
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
  { unordered, compares, onCut, repository }: Judge,
  seen: ReadonlySet<string>,
): Generator<PathConflicts> {
  const byWitness = new Map<string, PathConflicts>();
  for (const { witness, a: ones, b: others } of meetings(
    claims.wide,
    new KnownPaths(repository?.files ?? []),
    onCut,
  )) {
    const conflicts = byWitness.get(witness) ?? nothingOn();
    byWitness.set(witness, conflicts);
    const [first, second] = [ones, others].map((sides) =>
      strongestPerTask(sides.filter(({ task }) => !claims.denies(task, witness))),
    );
    for (const [i, other] of second!.entries()) {
      for (const one of ones === others ? first!.slice(0, i) : first!) {
        if (!compares(1)) break;
        const [a, b] = one.task < other.task ? [one, other] : [other, one];
        const kind = classify(
          a.claim.access,
          b.claim.access,
          repository?.hasFile(witness) !== true,
        );
        if (kind && unordered(a.task, b.task) && !seen.has(pairKey(a, b)))
          keep(conflicts, { kind, path: witness, a, b });
      }
    }
  }
  for (const conflicts of byWitness.values()) if (conflicts.pairs.length > 0) yield conflicts;
}
