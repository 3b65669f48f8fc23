import type { ClaimIndex, Side } from "./claims.ts";
import { conflictsOnFiles } from "./file-conflicts.ts";
import type { Order } from "./order.ts";
import type { Plan } from "./plan.ts";
import type { WayPart } from "./reached.ts";
import type { Repository } from "./repository.ts";
import { conflictsOnWays } from "./way-conflicts.ts";
import { conflictsOfGroups } from "./wide-conflicts.ts";

export type ConflictKind = "create-race" | "write-race" | "stale-read";

/** Two unordered tasks that may touch one path; `a` stands first in the plan. */
export interface Conflict {
  kind: ConflictKind;
  /** A path of a file that both claims match and neither task denies itself. */
  path: string;
  a: Side;
  b: Side;
  /** Set when the two patterns are too intricate to compare and are taken to meet. */
  isAssumed?: true;
  /** Set where the path is a link or a file that the claim of this side goes over, and the other takes away or makes. */
  over?: { side: "a" | "b"; kind: WayPart["kind"] };
  /** Set for two locks instead of two claims: on keys, or on files. */
  lock?: "key" | "file";
  /** Of a locked file: the side that writes it and does not lock it. */
  writer?: "a" | "b";
}

/** What was found on one path: at most `PAIRS_PER_PATH` pairs, and how many more there are. */
export interface PathConflicts {
  pairs: Conflict[];
  more: Record<ConflictKind, number>;
}

/** One finding a pair and path is enough up to here; beyond it a count says the same. */
export const PAIRS_PER_PATH = 200;

/** What is known when conflicts are looked for. */
export interface Search {
  plan: Plan;
  order: Order;
  claims: ClaimIndex;
  repository: Repository | undefined;
}

/**
 * Every pair of unordered tasks whose claims can meet on one path, path by path. `onCut` is called when
 * the plan has more claims of directories and globs than can be compared.
 */
export function findConflicts(search: Search, onCut: () => void): PathConflicts[] {
  const onFiles = conflictsOnFiles(search);
  return [
    ...onFiles,
    ...conflictsOfGroups(search, onFiles, onCut),
    ...conflictsOnWays(search, onCut),
  ];
}
