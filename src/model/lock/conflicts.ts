import { indexClaims, isWrite } from "../claims.ts";
import { type Conflict, findConflicts, type PathConflicts } from "../conflicts.ts";
import type { Order } from "../order.ts";
import type { Claim, Plan, Task } from "../plan.ts";
import { noConflicts } from "../race.ts";
import type { Repository } from "../repository.ts";
import { keyClaim } from "./key.ts";

/** What is known when locks are compared. */
interface LockSearch {
  plan: Plan;
  order: Order;
  repository: Repository | undefined;
  /** The races of claims, which are not told again. */
  races: readonly PathConflicts[];
}

/**
 * Every pair of unordered tasks whose locks are equal or overlap, keys first, then files, then those of which one
 * locks a file that the other may write. A lock is compared like a claim to write: only one task may hold it at a time.
 */
export function lockConflicts(search: LockSearch, onCut: () => void): PathConflicts[] {
  let isCut = false;
  const onOwnCut = (): void => {
    isCut = true;
    onCut();
  };
  const { tasks } = search.plan;
  // A single key meets no other.
  const isAlone = tasks.flatMap(({ locks }) => locks).length < 2;
  const onKeys = isAlone
    ? []
    : conflictsOf(({ locks }) => locks.map(keyClaim), noDisk(search), onOwnCut);
  const told = onKeys.map((one) => marked(one, { lock: "key" }));
  if (tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return told;
  const onFiles = conflictsOf(lockedFiles, search, onOwnCut);
  return [
    ...told,
    ...onFiles.map((one) => marked(one, { lock: "file" })),
    // Locks that are too many to compare with each other are so with all claims.
    ...(isCut ? [] : writersOfLocked(search, onCut)),
  ];
}

function noDisk(search: LockSearch): LockSearch {
  return { ...search, repository: undefined };
}

/** The files that a task locks, as claims to write: only one task may hold a file at a time. */
export function lockedFiles({ lockFiles = [] }: Task): Claim[] {
  return lockFiles.map((file) => ({ ...file, access: "modify" }));
}

/** The conflicts of what tasks hold, in the place of their claims. */
function conflictsOf(
  held: (task: Task) => Claim[],
  { plan, order, repository }: LockSearch,
  onCut: () => void,
): PathConflicts[] {
  const tasks = plan.tasks.map((task): Task => ({ ...task, claims: held(task) }));
  const claims = indexClaims(tasks, repository);
  return findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
}

/**
 * The pairs of which one task locks a file and the other only writes it, what the two deny themselves taken away. Locks
 * stand for writing here and claims to write for reading, so that two writers, which are no matter of locks, never meet.
 */
function writersOfLocked(search: LockSearch, onCut: () => void): PathConflicts[] {
  const told = new Set(search.races.flatMap(({ pairs }) => pairs.filter(isRace).map(keyOf)));
  const held = (task: Task): Claim[] => [...lockedFiles(task), ...written(task)];
  return conflictsOf(held, search, onCut).flatMap(({ pairs, more }) => {
    const own = pairs.filter((pair) => !isRace(pair) && !told.has(keyOf(pair)));
    const kept = own.map((pair): Conflict => {
      const writer = pair.a.claim.access === "read" ? "a" : "b";
      return { ...pair, kind: "write-race", lock: "file", writer };
    });
    const count = more["stale-read"];
    const found = { pairs: kept, more: { ...noConflicts().more, "write-race": count } };
    return kept.length > 0 ? [found] : [];
  });
}

function written({ claims }: Task): Claim[] {
  return claims.flatMap((claim): Claim[] =>
    claim.access === "deny" ? [claim] : isWrite(claim.access) ? [{ ...claim, access: "read" }] : [],
  );
}

function isRace({ kind }: Conflict): boolean {
  return kind !== "stale-read";
}

function keyOf({ path, a, b }: Conflict): string {
  return `${a.task} ${b.task} ${path}`;
}

function marked({ pairs, more }: PathConflicts, mark: Pick<Conflict, "lock">): PathConflicts {
  return { pairs: pairs.map((pair) => ({ ...pair, ...mark })), more };
}
