import { indexClaims } from "../claims.ts";
import { findConflicts, type PathConflicts } from "../conflicts.ts";
import type { Order } from "../order.ts";
import type { Claim, Plan, Task } from "../plan.ts";
import type { Repository } from "../repository.ts";
import { keyClaim } from "./key.ts";

/** What is known when locks are compared. */
interface LockSearch {
  plan: Plan;
  order: Order;
  repository: Repository | undefined;
}

/**
 * Every pair of unordered tasks whose locks are equal or overlap, keys first, then files. A lock is
 * compared like a claim to write: only one task may hold it at a time.
 */
export function lockConflicts(search: LockSearch, onCut: () => void): PathConflicts[] {
  const onKeys = conflictsOf("key", { ...search, repository: undefined }, onCut);
  return [...onKeys, ...conflictsOf("file", search, onCut)];
}

const LOCKS = {
  key: ({ locks }: Task): Claim[] => locks.map(keyClaim),
  file: ({ lockFiles = [] }: Task): Claim[] =>
    lockFiles.map((file) => ({ ...file, access: "modify" })),
};

function conflictsOf(
  lock: keyof typeof LOCKS,
  { plan, order, repository }: LockSearch,
  onCut: () => void,
): PathConflicts[] {
  const tasks = plan.tasks.map((task): Task => ({ ...task, claims: LOCKS[lock](task) }));
  if (tasks.every(({ claims }) => claims.length === 0)) return [];
  const claims = indexClaims(tasks, repository);
  const found = findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
  return found.map(({ pairs, more }) => ({
    pairs: pairs.map((pair) => ({ ...pair, lock })),
    more,
  }));
}
