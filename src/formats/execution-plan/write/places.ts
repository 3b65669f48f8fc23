import { branchFault } from "../../../model/branch-name.ts";
import type { Plan } from "../../../model/plan.ts";
import { shellWord } from "../../../model/shell-word.ts";
import { fieldTexts } from "../../task-plan/write-fields.ts";

/** Where a worker works, as words of a shell command. */
export interface WorkPlace {
  worktree: string;
  branch: string;
}

/** The worktree and branch of each worker: its own, else one made of its id. */
export function workPlaces(plan: Plan, ids: readonly string[]): WorkPlace[] {
  const taken = new Set<string>();
  return plan.tasks.map((task, i) => {
    const { branch, worktree } = task;
    const held = fieldTexts(task);
    const name = freeName(ids[i]!, taken);
    const own =
      branch && held.has("Branch") && branchFault(branch.value) === undefined
        ? shellWord(branch.value)
        : undefined;
    const place =
      worktree && held.has("Worktree") && !worktree.value.startsWith("-")
        ? shellWord(worktree.value)
        : undefined;
    return { branch: own ?? `work/${name}`, worktree: place ?? `../worktree-${name}` };
  });
}

/** A name of letters, digits and hyphens that no other worker has. */
function freeName(id: string, taken: Set<string>): string {
  const name =
    id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "worker";
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
  taken.add(free);
  return free;
}
