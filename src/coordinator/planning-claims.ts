import { tidyKey } from "../model/lock/grammar.ts";
import { canonicalKey, keyClaim } from "../model/lock/key.ts";
import type { Pattern } from "../model/pattern/pattern.ts";
import type { Located, PathMention, Plan } from "../model/plan.ts";

/** Something that a plan speaks for before anybody works on it. */
export interface PlanningClaim {
  /** What `acquire_lock` is asked for: a key in the form that its rule's page has, or `file:` and a path. */
  key: string;
  /** The tasks that need it, in the order of the plan; none for the feature itself. */
  tasks: string[];
  /** What it is compared by. */
  pattern: Pattern;
  /** Parts that its one task takes away again. */
  denied: readonly Pattern[];
}

/**
 * What a plan has to claim at a coordinator, each once: the feature, the locks of its tasks in their one form,
 * then the files and patterns that its tasks may write. Tasks that are done claim nothing.
 */
export function planningClaims({ tasks }: Plan, feature: string): PlanningClaim[] {
  const keys = new Map<string, PlanningClaim>();
  const files = new Map<string, PlanningClaim>();
  for (const { id, done, locks, lockFiles = [], claims } of tasks) {
    if (done) continue;
    for (const lock of locks)
      add(keys, id, { ...keyed(lock), denied: [] }, canonicalKey(lock.value));
    for (const file of lockFiles) add(files, id, { ...filed(file), denied: [] });
    const denied = claims.filter(({ access }) => access === "deny");
    for (const claim of claims)
      if (claim.access !== "read" && claim.access !== "deny")
        add(files, id, { ...filed(claim), denied });
  }
  const whole = { value: featureKey(feature), at: NOWHERE };
  return [{ ...keyed(whole), tasks: [], denied: [] }, ...sorted(keys), ...sorted(files)];
}

/** The lock on planning a feature, which is called as a folder is. */
function featureKey(folder: string): string {
  const id = folder.replace(/[^\w.-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return `feature:${id || "plan"}:planning`;
}

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The text of a lock or a path as a claim, as a coordinator tells those of others. */
export function claimOf(text: string, readPath: (path: string) => Pattern): Compared {
  const path = /^file:(.*)$/s.exec(text)?.[1] ?? (isKey(text) ? undefined : text);
  if (path === undefined) return keyed({ value: text, at: NOWHERE });
  return { key: `file:${path}`, pattern: readPath(path) };
}

/** A claim without its tasks. */
export type Compared = Pick<PlanningClaim, "key" | "pattern">;

function isKey(text: string): boolean {
  return /^(?:api|contract|db|env|event|feature|flag):/i.test(text);
}

function keyed(lock: Located<string>): Compared {
  return { key: tidyKey(lock.value).trim(), pattern: keyClaim(lock) };
}

function filed(path: PathMention): Compared {
  return { key: `file:${path.pattern}`, pattern: path };
}

/** Keeps a claim once, under what it means; what two tasks claim has no part that both take away for sure. */
function add(
  claims: Map<string, PlanningClaim>,
  task: string,
  claim: Omit<PlanningClaim, "tasks">,
  meaning = claim.key,
): void {
  const known = claims.get(meaning);
  if (known === undefined) claims.set(meaning, { ...claim, tasks: [task] });
  else if (!known.tasks.includes(task))
    claims.set(meaning, { ...known, tasks: [...known.tasks, task], denied: [] });
}

function sorted(claims: ReadonlyMap<string, PlanningClaim>): PlanningClaim[] {
  return [...claims.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
