import { branchFault } from "../../model/branch-name.ts";
import { foldPath, hasPlaceholder } from "../../model/path.ts";
import type { Task } from "../../model/plan.ts";
import { shellWord } from "../../model/shell-word.ts";

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
 * plan and id in letters and digits. Names that are made never collide with others.
 */
export function nameWorktrees(tasks: readonly Task[], plan: string): Map<Task, SessionNames> {
  const taken = new Set(tasks.flatMap((task) => planned(task)).map(foldPath));
  const made = new Map<Task, SessionNames>();
  const prefix = slug(plan, 40) || "plan";
  for (const task of tasks) {
    const own = free(slug(task.id, 40) || "session", prefix, taken);
    const notes: string[] = [];
    const branch = task.branch?.value;
    const fault = branch === undefined ? undefined : faultOfBranch(branch);
    if (fault !== undefined)
      notes.push(`the branch "${branch}" of ${task.id} ${fault}; ${prefix}/${own} is used instead`);
    const worktree = task.worktree?.value;
    const wrong = worktree === undefined ? undefined : faultOfPath(worktree);
    if (wrong !== undefined)
      notes.push(
        `the worktree "${worktree}" of ${task.id} ${wrong}; ${prefix}-${own} is used instead`,
      );
    made.set(task, {
      branch: branch !== undefined && fault === undefined ? branch : `${prefix}/${own}`,
      worktree: worktree !== undefined && wrong === undefined ? worktree : `${prefix}-${own}`,
      notes,
    });
  }
  return made;
}

function planned({ branch, worktree }: Task): string[] {
  return [branch?.value, worktree?.value].flatMap((value) => (value === undefined ? [] : value));
}

/** A name of which neither branch nor folder is another's. */
function free(own: string, prefix: string, taken: Set<string>): string {
  let name = own;
  const isTaken = (): boolean => taken.has(`${prefix}/${name}`) || taken.has(`${prefix}-${name}`);
  for (let i = 2; isTaken(); i++) name = `${own}-${i}`;
  taken.add(`${prefix}/${name}`).add(`${prefix}-${name}`);
  return name;
}

function faultOfBranch(branch: string): string | undefined {
  if (hasPlaceholder(branch)) return "still has a placeholder";
  return branchFault(branch);
}

function faultOfPath(path: string): string | undefined {
  if (hasPlaceholder(path) || /\[[^\]]*\]/.test(path)) return "still has a placeholder";
  if (shellWord(path) === undefined || HIDDEN.test(path)) return "has characters that nobody sees";
  if (/^~|^[A-Za-z]:|\\/.test(path)) return "is no path from the repository";
  return undefined;
}

/** Characters that change how a line looks. */
const HIDDEN = /[\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

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
