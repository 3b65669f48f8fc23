import { ancestors } from "./path.ts";
import { matcher } from "./pattern.ts";
import type { Access, Claim, Task } from "./plan.ts";
import type { Repository } from "./repository.ts";

/** A claim with the task that makes it. */
export interface Side {
  /** Number of the task in the plan. */
  task: number;
  claim: Claim;
}

/** True for an access that changes files. */
export function isWrite(access: Access): boolean {
  return access === "create" || access === "modify" || access === "delete" || access === "write";
}

/** The claims of a plan, by path. */
export interface ClaimIndex {
  /** Claims of single files. */
  files: ReadonlyMap<string, readonly Side[]>;
  /** Claims of directories and globs. */
  wide: readonly Side[];
  /** True when a task denies itself a path. */
  denies(task: number, path: string): boolean;
  /** Every claim of a path, those of directories and globs included, in document order. */
  on(path: string): Side[];
}

/**
 * Indexes claims. A path is a directory when the repository has one of that name, or another claim
 * names something below it. Claims that leave the repository take no part.
 */
export function indexClaims(
  tasks: readonly Task[],
  repository: Repository | undefined,
): ClaimIndex {
  const parents = new Set<string>();
  for (const task of tasks) {
    for (const claim of task.claims)
      for (const folder of ancestors(claim.pattern)) parents.add(folder);
  }
  const files = new Map<string, Side[]>();
  const wide: Side[] = [];
  const denied = new Map<number, ((path: string) => boolean)[]>();
  tasks.forEach((task, number) => {
    for (const written of task.claims) {
      if (written.outside && written.outside !== "system") continue;
      const claim = settle(written, parents, repository);
      const side = { task: number, claim };
      if (claim.access === "deny")
        denied.set(number, [...(denied.get(number) ?? []), matcher(claim)]);
      else if (claim.shape !== "file") wide.push(side);
      else push(files, claim.pattern, side);
    }
  });
  const denies = (task: number, path: string): boolean =>
    denied.get(task)?.some((matches) => matches(path)) ?? false;
  const byPattern = new Map<string, Side[]>();
  for (const side of wide) push(byPattern, `${side.claim.shape} ${side.claim.pattern}`, side);
  const groups = [...byPattern.values()].map((sides) => ({
    sides,
    matches: matcher(sides[0]!.claim),
  }));
  const on = (path: string): Side[] => {
    const around = groups.flatMap(({ sides, matches }) => (matches(path) ? sides : []));
    const sides = [...(files.get(path) ?? []), ...around];
    return sides.filter((side) => !denies(side.task, path)).sort((a, b) => a.task - b.task);
  };
  return { files, wide, denies, on };
}

/** Decides what a claim's pattern is, now that the repository and the other claims are known. */
function settle(
  claim: Claim,
  parents: ReadonlySet<string>,
  repository: Repository | undefined,
): Claim {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder = parents.has(claim.pattern) || repository?.hasDirectory(claim.pattern);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}

/** Adds a value to the list kept under a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
