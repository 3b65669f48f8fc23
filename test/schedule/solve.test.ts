import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Generator } from "../../src/schedule/generate.ts";
import { type InstanceInput, makeInstance } from "../../src/schedule/instance.ts";
import { energyBound, simpleBound } from "../../src/schedule/lower-bound.ts";
import { improve, listSchedule } from "../../src/schedule/search.ts";
import { type SolveOptions, solve } from "../../src/schedule/solve.ts";
import { shortestMakespan } from "./support/exhaustive.ts";
import { faultsOf, projects } from "./support/projects.ts";

const EFFORT: SolveOptions = { schedules: 300, seed: 1 };

/** Tasks of one resource, each of one unit, as `duration<parent,parent`. */
function machines(capacity: number, text: string): InstanceInput {
  const tasks = text.split(" ").map((task) => task.split("<"));
  return {
    capacities: [capacity],
    durations: tasks.map(([duration]) => Number(duration)),
    before: tasks.map(([, parents]) => parents?.split(",").map(Number) ?? []),
    demands: tasks.map(() => [{ resource: 0, amount: 1 }]),
  };
}

test.each<[string, InstanceInput, { makespan: number; lowerBound: number }]>([
  ["nothing", machines(1, "0"), { makespan: 0, lowerBound: 0 }],
  ["a chain", machines(3, "2 3<0 4<1"), { makespan: 9, lowerBound: 9 }],
  ["one machine", machines(1, "2 3 4"), { makespan: 9, lowerBound: 9 }],
  ["work that shares out evenly", machines(2, "3 3 2 2 2"), { makespan: 6, lowerBound: 6 }],
  [
    "ends that one machine does",
    machines(2, "1 1 1 1 1<0,1,2,3 1<4"),
    { makespan: 4, lowerBound: 4 },
  ],
])("finds and proves the shortest schedule of %s", (_, project, expected) => {
  const { makespan, lowerBound } = solve(makeInstance(project)!, EFFORT);
  expect({ makespan, lowerBound }).toEqual(expected);
  expect(shortestMakespan(project)).toBe(expected.makespan);
});

test("a search finds what the longest first misses", () => {
  const instance = makeInstance(machines(2, "3 3 2 2 2"))!;
  expect(listSchedule(instance, new Generator(instance)).makespan).toBe(7);
  expect(solve(instance, { schedules: 1, seed: 1 }).makespan).toBe(7);
  expect(solve(instance, EFFORT).makespan).toBe(6);
});

test("energy proves more than the longest chain and the work", () => {
  const instance = makeInstance(machines(2, "1 1 1 1 1<0,1,2,3 1<4"))!;
  expect(simpleBound(instance)).toBe(3);
  expect(energyBound(instance, 3, 5)).toBe(4);
});

test("tasks in a circle have no schedule", () =>
  expect(makeInstance(machines(2, "1<1 1<0"))).toBeUndefined());

test("a schedule keeps the order and the resources, and is no longer than lists", () => {
  fc.assert(
    fc.property(projects(20), fc.integer({ min: 0, max: 99 }), (project, seed) => {
      const instance = makeInstance(project)!;
      const list = listSchedule(instance, new Generator(instance));
      const solution = solve(instance, { schedules: 120, seed });
      expect(faultsOf(project, list.starts)).toEqual([]);
      expect(faultsOf(project, solution.starts)).toEqual([]);
      expect(solution.makespan).toBe(
        Math.max(0, ...solution.starts.map((start, task) => start + project.durations[task]!)),
      );
      expect(solution.makespan).toBeLessThanOrEqual(list.makespan);
      expect(solution.lowerBound).toBeLessThanOrEqual(solution.makespan);
      expect(solution.made).toBeLessThanOrEqual(120);
      expect(solve(instance, { schedules: 120, seed })).toEqual(solution);
    }),
    { seed: 5 },
  );
});

test("improvement passes never make a schedule longer, and count", () => {
  fc.assert(
    fc.property(projects(15), (project) => {
      const instance = makeInstance(project)!;
      const generator = new Generator(instance);
      const list = listSchedule(instance, generator);
      const better = improve(instance, generator, list, { schedules: 9, bound: 0 });
      expect(faultsOf(project, better.starts)).toEqual([]);
      expect(better.makespan).toBeLessThanOrEqual(list.makespan);
      expect(generator.made).toBeLessThanOrEqual(9);
      expect(generator.made % 2).toBe(1);
    }),
    { seed: 6 },
  );
});

test("on tiny projects no bound exceeds the shortest makespan and no schedule beats it", () => {
  let proved = 0;
  let found = 0;
  fc.assert(
    fc.property(projects(6), (project) => {
      const shortest = shortestMakespan(project);
      const instance = makeInstance(project)!;
      const simple = simpleBound(instance);
      expect(simple).toBeLessThanOrEqual(shortest);
      expect(energyBound(instance, simple, shortest + 3)).toBeLessThanOrEqual(shortest);
      const { makespan, lowerBound } = solve(instance, EFFORT);
      expect(makespan).toBeGreaterThanOrEqual(shortest);
      expect(lowerBound).toBeLessThanOrEqual(shortest);
      if (makespan === lowerBound) proved++;
      if (makespan === shortest) found++;
    }),
    { seed: 7, numRuns: 200 },
  );
  // The laws would hold for a search that finds and proves nothing.
  expect(found).toBe(200);
  expect(proved).toBeGreaterThan(150);
});
