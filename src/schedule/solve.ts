import { Generator, type Layout } from "./generate.ts";
import type { Instance } from "./instance.ts";
import { simpleBound } from "./lower-bound.ts";
import { improve, listSchedule } from "./search.ts";

/** How long to search, and from where. */
export interface SolveOptions {
  /** Schedules made at most. */
  schedules: number;
  seed: number;
  /** Starts of known schedules: the result is no longer than any of them. */
  first?: readonly Float64Array[];
}

/** A schedule with what is proved about it. */
export interface Solution extends Layout {
  /** No schedule is shorter; the makespan, when that is proved to be the shortest. */
  lowerBound: number;
  /** Schedules made to find it. */
  made: number;
}

/** Looks for a short schedule and for a proof that none is shorter. */
export function solve(instance: Instance, { schedules, first = [] }: SolveOptions): Solution {
  const generator = new Generator(instance);
  const until = { schedules, bound: simpleBound(instance) };
  let best = improve(instance, generator, listSchedule(instance, generator), until);
  for (const starts of first) {
    if (best.makespan === until.bound) break;
    const layout = improve(instance, generator, generator.generate(instance, starts), until);
    if (layout.makespan < best.makespan) best = layout;
  }
  return { ...best, lowerBound: until.bound, made: generator.made };
}
