import type { Task } from "./plan.ts";

/** `Integration`, `Final integration and test`, `Merge all branches`; but not `Payment integration`. */
const TITLE =
  /^(?:(?:final|full|overall|system)\s+)?(?:integration(?:\s*(?:$|[:&+/,(–—-]|and\b|tests?\b|testing\b|worker\b|agent\b|lead\b|package\b))|(?:integrate|merge)\s+(?:all|everything|the\s+(?:branches|others|packages|parts|streams|work|workers|worktrees)))/i;

/** `integration`, `wp-integration`. */
const ID = /^(?:wp[-_])?(?:final[-_])?(?:integration|integrate)$/i;

/**
 * True for a task that brings the work of the others together: where it races with another and nothing
 * says which of the two is first, it waits.
 */
export function joinsOthers({ id, title, joins }: Pick<Task, "id" | "title" | "joins">): boolean {
  return joins === true || TITLE.test(title.trim()) || ID.test(id);
}
