import type { Plan, Task } from "../../../model/plan.ts";
import { shellWord } from "../../../model/shell-word.ts";
import { nameWorktrees } from "../../../model/worktree-names.ts";
import { fieldTexts } from "../../task-plan/write-fields.ts";

/** Where a worker works, as words of a shell command. */
export interface WorkPlace {
  worktree: string;
  branch: string;
}

/**
 * The tasks with a worktree and a branch for each that names none and needs one: what is done, and what is
 * done in the merged checkout, does not. So the definitions say what the protocol uses and `sessions`
 * creates.
 */
export function placed(plan: Plan, ids: readonly string[]): Task[] {
  const tasks = plan.tasks.map((task, i) => ({ ...held(task), id: ids[i]! }));
  const names = nameWorktrees(tasks.filter(isOpen), plan.title, "../");
  return tasks.map((task, i): Task => {
    const found = names.get(task);
    const { id, at } = plan.tasks[i]!;
    if (!found) return { ...task, id };
    const branch = task.branch ?? { value: found.branch, at };
    return { ...task, id, branch, worktree: task.worktree ?? { value: found.worktree, at } };
  });
}

function isOpen({ done, inPlace }: Task): boolean {
  return !done && !inPlace;
}

/** The task without the places that its definition would not give back. */
function held(own: Task): Task {
  const { branch, worktree, ...task } = own;
  const texts = fieldTexts(own);
  return {
    ...task,
    ...(branch && texts.has("Branch") && { branch }),
    ...(worktree && texts.has("Worktree") && { worktree }),
  };
}

/** Where each worker that is still to do works, as `sessions` has it; nothing for the others. */
export function workPlaces(
  tasks: readonly Task[],
  ids: readonly string[],
  title: string,
): (WorkPlace | undefined)[] {
  const named = tasks.map((task, i) => ({ ...task, id: ids[i]! }));
  const names = nameWorktrees(named.filter(isOpen), title);
  return named.map((task) => {
    const found = names.get(task);
    const branch = found && shellWord(found.branch);
    const worktree = found && pathWord(found.worktree);
    return branch !== undefined && worktree !== undefined ? { branch, worktree } : undefined;
  });
}

/** A path from the checkout; a name alone lies where `sessions` puts it when nothing else is configured. */
function pathWord(worktree: string): string | undefined {
  const word = shellWord(worktree);
  if (word === undefined) return undefined;
  if (!worktree.includes("/")) return `../"${"${PWD##*/}"}"-worktrees/${word}`;
  return worktree.startsWith("-") ? `./${word}` : word;
}
