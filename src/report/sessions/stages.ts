import type { OpenTasks } from "../../schedule/open-tasks.ts";

/**
 * The tasks by stages, each stage in document order: a task stands in the first stage behind all that it
 * waits for in which everything that it shares with others has room. `order` has every task behind those
 * that it waits for.
 */
export function stagesOf({ before, shared }: OpenTasks, order: readonly number[]): number[][] {
  const uses = before.map((): number[] => []);
  shared.forEach(({ tasks }, resource) => tasks.forEach((task) => uses[task]!.push(resource)));
  const stageOf = before.map(() => 0);
  const stages: number[][] = [];
  const used: number[][] = shared.map(() => []);
  for (const task of order) {
    let stage = Math.max(0, ...before[task]!.map((parent) => stageOf[parent]! + 1));
    const isFull = (resource: number): boolean =>
      (used[resource]![stage] ?? 0) >= shared[resource]!.capacity;
    while (uses[task]!.some(isFull)) stage++;
    for (const resource of uses[task]!) used[resource]![stage] = (used[resource]![stage] ?? 0) + 1;
    stageOf[task] = stage;
    (stages[stage] ??= []).push(task);
  }
  return stages.map((stage) => stage.sort((a, b) => a - b));
}
