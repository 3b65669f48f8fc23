import { branchFault } from "./branch-name.ts";
import { hasInvisible } from "./invisible.ts";
import { foldPath, hasPlaceholder } from "./path.ts";
import type { Task } from "./plan.ts";
import { shellWord } from "./shell-word.ts";

/** Where a session works. */
export interface SessionNames {
  branch: string;
  /** From the root, or absolute; a name alone lies in the folder of worktrees. */
  worktree: string;
  /** What the plan names and cannot be used, each as one sentence. */
  notes: string[];
}

/**
 * Branch and worktree of each task: what the plan names where git and a shell take it, else a name of
 * plan and id in letters and digits. Names that are made never collide with others. `folder` stands
 * before the worktrees that are made.
 */
export function nameWorktrees(
  tasks: readonly Task[],
  plan: string,
  folder = "",
): Map<Task, SessionNames> {
  const taken = new Set(tasks.flatMap((task) => planned(task)).map(foldPath));
  const made = new Map<Task, SessionNames>();
  const prefix = slug(plan, 40) || "plan";
  const forms = (own: string): [string, string] => [
    `${prefix}/${own}`,
    `${folder}${prefix}-${own}`,
  ];
  for (const task of tasks) {
    const [ownBranch, ownWorktree] = free(slug(task.id, 40) || "session", forms, taken);
    const notes: string[] = [];
    const usable = (kind: "branch" | "worktree"): string | undefined => {
      const value = task[kind]?.value;
      const fault = value === undefined ? undefined : FAULTS[kind](value);
      if (fault === undefined) return value;
      notes.push(`the ${kind} "${value}" of ${task.id} ${fault}; another one is used instead`);
      return undefined;
    };
    const [branch, worktree] = [usable("branch"), usable("worktree")];
    // Tasks that share one of the two share the other.
    const shared = [...made.values()].find(
      (one) =>
        (branch === undefined && worktree !== undefined && one.worktree === worktree) ||
        (worktree === undefined && branch !== undefined && one.branch === branch),
    );
    made.set(task, {
      branch: branch ?? shared?.branch ?? ownBranch,
      worktree: worktree ?? shared?.worktree ?? ownWorktree,
      notes,
    });
  }
  return made;
}

function planned({ branch, worktree }: Task): string[] {
  return [branch?.value, worktree?.value].flatMap((value) => (value === undefined ? [] : value));
}

/** A name of which neither branch nor folder is another's. */
function free(
  own: string,
  forms: (own: string) => [string, string],
  taken: Set<string>,
): [string, string] {
  let names = forms(own);
  for (let i = 2; names.some((name) => taken.has(name)); i++) names = forms(`${own}-${i}`);
  for (const name of names) taken.add(name);
  return names;
}

function faultOfBranch(branch: string): string | undefined {
  if (hasPlaceholder(branch)) return "still has a placeholder";
  return branchFault(branch);
}

function faultOfPath(path: string): string | undefined {
  if (hasPlaceholder(path) || /\[[^\]]*\]/.test(path)) return "still has a placeholder";
  if (shellWord(path) === undefined || hasInvisible(path)) return "has characters that nobody sees";
  if (/^~|^[A-Za-z]:|\\/.test(path)) return "is no path from the repository";
  return undefined;
}

const FAULTS = { branch: faultOfBranch, worktree: faultOfPath };

/** Small letters, digits and `-`. */
export function slug(text: string, most: number): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-+|-+$/g, "");
}
