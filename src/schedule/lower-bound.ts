import { criticalPathLength, type Instance } from "./instance.ts";

/** A makespan that no schedule beats: the longest chain, and the work of each resource. */
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
