import type { Task } from "./plan.ts";

/** How long tasks take, in what the plan counts in. */
export interface Durations {
  /** Minutes where the plan estimates, else every task counts 1. */
  unit: "minutes" | "tasks";
  /** By number of the task; nothing for one that is done. */
  of: number[];
}

/** A task of more than this many minutes (about 20 years) counts as this many. */
const LONGEST = 10_000_000;

/**
 * How long each task takes. One without an estimate, or with one of nothing, counts as the median of all
 * that have one; without any, every task counts 1. What is done takes no time.
 */
export function durationsOf(tasks: readonly Task[]): Durations {
  const estimates = tasks.flatMap((task) => estimateOf(task) ?? []);
  const usual = medianOf(estimates) ?? 1;
  return {
    unit: estimates.length > 0 ? "minutes" : "tasks",
    of: tasks.map((task) => (task.done ? 0 : (estimateOf(task) ?? usual))),
  };
}

function estimateOf({ estimate }: Task): number | undefined {
  return estimate && estimate.value > 0 ? Math.min(LONGEST, estimate.value) : undefined;
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  return upper === undefined || sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
