import { orderTasks } from "./order.ts";
import type { Plan, Task } from "./plan.ts";

/** Tasks at one distance from the start, in document order. */
export interface Level {
  tasks: Task[];
  /** Every task of it depends on every task of the level before. */
  waitsForAll: boolean;
}

/** The tasks of a plan by the longest chain of dependencies before each; a circle counts once. */
export function levelsOf({ tasks }: Plan): Level[] {
  const { before, topological } = orderTasks(tasks);
  const level = tasks.map(() => 0);
  for (const task of topological)
    for (const parent of before[task]!) level[task] = Math.max(level[task]!, level[parent]! + 1);
  const groups: number[][] = [];
  for (const at of new Set(level.toSorted((a, b) => a - b)))
    groups.push(tasks.flatMap((_, i) => (level[i] === at ? [i] : [])));
  return groups.map((group, i) => ({
    tasks: group.map((task) => tasks[task]!),
    waitsForAll:
      i > 0 &&
      group.every((task) => groups[i - 1]!.every((parent) => before[task]!.includes(parent))),
  }));
}
