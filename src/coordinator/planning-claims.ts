import { canonicalKey } from "../model/lock/key.ts";
import type { Plan } from "../model/plan.ts";

/** Something that a plan speaks for before anybody works on it. */
export interface PlanningClaim {
  /** What `acquire_lock` is asked for. */
  key: string;
  /** The tasks that need it, in the order of the plan; none for the feature itself. */
  tasks: string[];
}

/**
 * What a plan has to claim at a coordinator, each once: the feature, the locks of its tasks in their one form,
 * then the files and patterns that its tasks may write. Tasks that are done claim nothing.
 */
export function planningClaims({ tasks }: Plan, feature: string): PlanningClaim[] {
  const keys = new Map<string, string[]>();
  const files = new Map<string, string[]>();
  for (const { id, done, locks, lockFiles = [], claims } of tasks) {
    if (done) continue;
    for (const { value } of locks) add(keys, canonicalKey(value), id);
    for (const { pattern } of lockFiles) add(files, `file:${pattern}`, id);
    for (const { pattern, access } of claims)
      if (access !== "read" && access !== "deny") add(files, `file:${pattern}`, id);
  }
  return [{ key: `feature:${feature}`, tasks: [] }, ...sorted(keys), ...sorted(files)];
}

function add(claims: Map<string, string[]>, key: string, task: string): void {
  const tasks = claims.get(key) ?? [];
  if (!tasks.includes(task)) tasks.push(task);
  claims.set(key, tasks);
}

function sorted(claims: ReadonlyMap<string, string[]>): PlanningClaim[] {
  return [...claims]
    .map(([key, tasks]) => ({ key, tasks }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
