import { isTooShort } from "./energy.ts";
import { criticalPathLength, type Instance } from "./instance.ts";

/** A makespan that no schedule beats: the longest chain, or the work of a resource shared by its units. */
export function simpleBound(instance: Instance): number {
  const { capacities, resources, amounts, durations } = instance;
  const work = new Float64Array(capacities.length);
  resources.forEach((list, task) =>
    list.forEach((resource, i) => (work[resource]! += amounts[task]![i]! * durations[task]!)),
  );
  return work.reduce(
    (bound, sum, resource) => Math.max(bound, Math.ceil(sum / capacities[resource]!)),
    criticalPathLength(instance),
  );
}

/**
 * A better such makespan, found by halving between one that is known to be a bound and one that is
 * known to be reached: every length that is proved to be too short moves the bound behind it.
 */
export function energyBound(instance: Instance, bound: number, reached: number): number {
  let low = bound;
  let high = reached;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTooShort(instance, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
