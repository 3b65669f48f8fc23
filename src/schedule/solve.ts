import { Generator, type Layout } from "./generate.ts";
import { evolve } from "./genetic.ts";
import type { Instance } from "./instance.ts";
import { energyBound, simpleBound } from "./lower-bound.ts";
import { randomNumbers } from "./random.ts";
import { improve, listSchedule } from "./search.ts";

/** How long to search, and from where. */
export interface SolveOptions {
  /** Schedules made at most; one for each known schedule and one of the list are always made. */
  schedules: number;
  seed: number;
  /** Starts of known schedules: the result is no longer than any of them. */
  known?: readonly Float64Array[];
}

/** A schedule with what is proved about it. */
export interface Solution extends Layout {
  /** No schedule is shorter; the makespan, when that is proved to be the shortest. */
  lowerBound: number;
  /** Schedules made to find it. */
  made: number;
}

/**
 * Looks for a short schedule and for a proof that none is shorter: the list by longest path, improved,
 * then a genetic search, and no more as soon as the makespan is a lower bound. The same for the same
 * options.
 */
export function solve(instance: Instance, { schedules, seed, known = [] }: SolveOptions): Solution {
  const generator = new Generator(instance);
  const until = { schedules, bound: simpleBound(instance) };
  let best = improve(instance, generator, listSchedule(instance, generator), until);
  for (const starts of known) {
    if (best.makespan === until.bound) break;
    const layout = improve(instance, generator, generator.generate(instance, starts), until);
    if (layout.makespan < best.makespan) best = layout;
  }
  until.bound = energyBound(instance, until.bound, best.makespan);
  best = evolve(instance, generator, best, until, randomNumbers(seed));
  return { ...best, lowerBound: until.bound, made: generator.made };
}
