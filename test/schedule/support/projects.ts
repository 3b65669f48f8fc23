import * as fc from "fast-check";
import type { Demand, InstanceInput } from "../../../src/schedule/instance.ts";

const CAPACITIES = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });

/** Projects of up to `most` tasks with up to three resources; tasks wait only for ones before them. */
export function projects(most: number): fc.Arbitrary<InstanceInput> {
  return CAPACITIES.chain((capacities) => {
    const task = fc.record({
      duration: fc.integer({ min: 0, max: 5 }),
      needs: fc.uniqueArray(fc.nat({ max: most - 1 }), { maxLength: 2 }),
      amounts: fc.tuple(...capacities.map((capacity) => fc.nat({ max: capacity }))),
    });
    return fc.array(task, { maxLength: most }).map((tasks) => ({
      capacities,
      durations: tasks.map(({ duration }) => duration),
      before: tasks.map(({ needs }, i) => needs.filter((parent) => parent < i)),
      demands: tasks.map(({ amounts }) =>
        amounts.flatMap((amount, resource): Demand[] => (amount > 0 ? [{ resource, amount }] : [])),
      ),
    }));
  });
}

/** What is wrong with the starts of a project's tasks. */
export function faultsOf(
  { durations, before, capacities, demands }: InstanceInput,
  starts: ArrayLike<number>,
): string[] {
  const faults: string[] = [];
  const end = (task: number): number => starts[task]! + durations[task]!;
  before.forEach((parents, task) => {
    for (const parent of parents)
      if (starts[task]! < end(parent)) faults.push(`${task} starts before ${parent} ends`);
  });
  for (const now of new Set(Array.from(starts))) {
    const used = capacities.map(() => 0);
    durations.forEach((_, task) => {
      if (now < starts[task]! || now >= end(task)) return;
      for (const { resource, amount } of demands[task]!) used[resource]! += amount;
    });
    used.forEach((units, resource) => {
      if (units > capacities[resource]!) faults.push(`${resource} is overloaded at ${now}`);
    });
  }
  return faults;
}
