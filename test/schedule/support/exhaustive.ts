import type { InstanceInput } from "../../../src/schedule/instance.ts";

/**
 * The shortest makespan of a tiny project: every list is laid out on a time line of single steps. Some
 * list leads to a shortest schedule, and nothing here is shared with the code under test.
 */
export function shortestMakespan({
  durations,
  before,
  capacities,
  demands,
}: InstanceInput): number {
  const horizon = durations.reduce((sum, duration) => sum + duration, 0);
  const free = capacities.map((capacity) => Array<number>(horizon).fill(capacity));
  const ends = new Map<number, number>();
  let shortest = horizon;

  const fits = (task: number, start: number): boolean =>
    demands[task]!.every(({ resource, amount }) =>
      free[resource]!.slice(start, start + durations[task]!).every((units) => units >= amount),
    );
  const take = (task: number, start: number, sign: 1 | -1): void => {
    for (const { resource, amount } of demands[task]!)
      for (let step = start; step < start + durations[task]!; step++)
        free[resource]![step]! -= sign * amount;
  };
  const extend = (): void => {
    if (ends.size === durations.length) {
      shortest = Math.min(shortest, Math.max(0, ...ends.values()));
      return;
    }
    durations.forEach((duration, task) => {
      if (ends.has(task) || !before[task]!.every((parent) => ends.has(parent))) return;
      let start = Math.max(0, ...before[task]!.map((parent) => ends.get(parent)!));
      while (!fits(task, start)) start++;
      if (start + duration > shortest) return;
      take(task, start, 1);
      ends.set(task, start + duration);
      extend();
      ends.delete(task);
      take(task, start, -1);
    });
  };
  extend();
  return shortest;
}
