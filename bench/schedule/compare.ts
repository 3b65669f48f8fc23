import { Generator } from "../../src/schedule/generate.ts";
import { makeInstance } from "../../src/schedule/instance.ts";
import { simpleBound } from "../../src/schedule/lower-bound.ts";
import { barrierSchedule } from "../../src/schedule/barrier.ts";
import { improve, listSchedule } from "../../src/schedule/search.ts";
import { solve } from "../../src/schedule/solve.ts";
import { wavesOf } from "../../src/schedule/waves.ts";
import type { Known } from "./instances.ts";

/** Average deviations from the best known makespans, in percent, over a set of instances. */
export interface Figures {
  instances: number;
  barrier: number;
  list: number;
  improved: number;
  genetic: number;
  /** Instances for which the best known makespan, or a shorter one, was found. */
  found: number;
  /** Instances for which the makespan found was proved to be the shortest. */
  proved: number;
  /** Names of instances with a proved optimum that was not found. */
  missed: string[];
  /** Milliseconds for the list, and for the whole search. */
  time: { list: number; genetic: number };
}

/** Schedules every instance in four ways and compares with what is known. */
export function compare(known: Iterable<Known>, schedules: number): Figures {
  const figures: Figures = {
    instances: 0,
    barrier: 0,
    list: 0,
    improved: 0,
    genetic: 0,
    found: 0,
    proved: 0,
    missed: [],
    time: { list: 0, genetic: 0 },
  };
  for (const one of known) add(figures, one, schedules);
  for (const way of ["barrier", "list", "improved", "genetic"] as const)
    figures[way] = (100 * figures[way]) / figures.instances;
  return figures;
}

function add(figures: Figures, { name, project, best, isOptimal }: Known, schedules: number): void {
  const instance = makeInstance(project)!;
  const over = (makespan: number): number => makespan / best - 1;
  figures.instances++;
  figures.barrier += over(
    barrierSchedule(project, wavesOf(project.before, instance.order)).makespan,
  );
  const start = performance.now();
  const generator = new Generator(instance);
  const list = listSchedule(instance, generator);
  const listed = performance.now();
  figures.list += over(list.makespan);
  const until = { schedules, bound: simpleBound(instance) };
  figures.improved += over(improve(instance, generator, list, until).makespan);
  const searching = performance.now();
  const found = solve(instance, { schedules, seed: 1 });
  figures.time.list += listed - start;
  figures.time.genetic += performance.now() - searching;
  figures.genetic += over(found.makespan);
  if (found.makespan <= best) figures.found++;
  else if (isOptimal) figures.missed.push(`${name}: ${found.makespan} for ${best}`);
  if (found.makespan === found.lowerBound) figures.proved++;
}
