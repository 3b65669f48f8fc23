import type { OpenTasks } from "../../schedule/open-tasks.ts";

/**
 * The stage at whose end each task is merged: that before the first one that needs it, the last one where
 * none does. So nobody waits for a task that the plan lets go on. `stages` hold the tasks by number.
 */
export function mergeStages(
  { before }: Pick<OpenTasks, "before">,
  stages: readonly (readonly number[])[],
): number[] {
  const mergedAt = before.map(() => stages.length - 1);
  for (const [stage, tasks] of stages.entries())
    for (const parent of tasks.flatMap((task) => before[task]!))
      mergedAt[parent] = Math.min(mergedAt[parent]!, stage - 1);
  return mergedAt;
}
