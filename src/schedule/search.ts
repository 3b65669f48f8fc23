import { type Generator, type Layout, mirrorStarts } from "./generate.ts";
import { criticalPathLength, type Instance } from "./instance.ts";

/**
 * List scheduling by longest path: what begins the longest chain of durations comes first
 * (R. Graham, "Bounds on multiprocessing timing anomalies", 1969, for how far off it may be).
 */
export function listSchedule(instance: Instance, generator: Generator): Layout {
  const longest = criticalPathLength(instance);
  return generator.generate(
    instance,
    instance.tail.map((tail) => longest - tail),
  );
}

/**
 * Forward-backward improvement: every task as late as possible, the latest first, then as early as
 * possible, the earliest first, until that helps no more. No pass makes a schedule longer.
 * Source: P. Tormos and A. Lova, "A competitive heuristic solution technique for resource-constrained
 * project scheduling", 2001; V. Valls, F. Ballestín and S. Quintanilla, "Justification and RCPSP", 2005.
 */
export function improve(
  instance: Instance,
  generator: Generator,
  layout: Layout,
  until: Until,
): Layout {
  let best = layout;
  while (best.makespan > until.bound && generator.made + 2 <= until.schedules) {
    const late = generator.generate(instance.mirrored, mirrorStarts(best, instance.durations));
    const early = generator.generate(instance, mirrorStarts(late, instance.durations));
    if (early.makespan >= best.makespan) return early;
    best = early;
  }
  return best;
}

/** When a search stops. */
export interface Until {
  /** Schedules made by its generator. */
  schedules: number;
  /** A makespan that nothing can beat. */
  bound: number;
}
