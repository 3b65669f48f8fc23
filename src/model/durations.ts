import type { Task } from "./plan.ts";

/** How long tasks take, in what the plan counts in. */
export interface Durations {
  /** Minutes where the plan estimates, else every task counts 1. */
  unit: "minutes" | "tasks";
  /** By number of the task. */
  of: number[];
}

/**
 * How long each task takes. One without an estimate counts as the median of those that have one, or 1
 * when none has; one that is done takes no more time.
 */
export function durationsOf(tasks: readonly Task[]): Durations {
  const known = tasks
    .flatMap(({ estimate }) => (estimate ? [estimate.value] : []))
    .toSorted((a, b) => a - b);
  const usual = median(known) ?? 1;
  const of = tasks.map(({ done, estimate }) => (done ? 0 : (estimate?.value ?? usual)));
  return { unit: known.length > 0 ? "minutes" : "tasks", of };
}

/** The middle of sorted numbers, in whole ones. */
function median(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}
