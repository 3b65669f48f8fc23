import * as fc from "fast-check";
import { expect, test } from "vitest";
import { strongComponents } from "../../src/model/components.ts";
import { orderTasks } from "../../src/model/order.ts";
import { LineIndex } from "../../src/model/place.ts";
import type { Task } from "../../src/model/plan.ts";
import { Reach } from "../../src/model/reach.ts";

const FILE_START = new LineIndex("").place(0, 0);

/** Tasks `t0`, `t1`, … with the numbers of those they need; negative ones are unknown. */
function tasksOf(needs: readonly (readonly number[])[]): Task[] {
  return needs.map((numbers, i) => ({
    id: `t${i}`,
    title: "",
    done: false,
    dependsOn: numbers.map((number) => ({ id: `t${number}`, at: FILE_START })),
    claims: [],
    locks: [],
    verification: [],
    brief: { text: "", readingList: false, saysNoFiles: false, code: [] },
    at: FILE_START,
    section: FILE_START,
  }));
}

/** What must be done before each task, by walking from each one. */
function naiveAncestors(needs: readonly (readonly number[])[]): Set<number>[] {
  return needs.map((_, start) => {
    const seen = new Set<number>();
    const open = [start];
    for (let task = open.pop(); task !== undefined; task = open.pop()) {
      for (const parent of needs[task] ?? []) {
        if (parent < 0 || parent >= needs.length || parent === task || seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    return seen;
  });
}

const GRAPH = fc.integer({ min: 1, max: 45 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -1, max: size }), { maxLength: 3 }), {
    minLength: size,
    maxLength: size,
  }),
);

test("the closure is what a walk from every task finds", () => {
  fc.assert(
    fc.property(GRAPH, (needs) => {
      const order = orderTasks(tasksOf(needs));
      const ancestors = naiveAncestors(needs);
      for (let b = 0; b < needs.length; b++) {
        for (let a = 0; a < needs.length; a++)
          expect(order.precedes(a, b), `${a} before ${b}`).toBe(ancestors[b]!.has(a));
      }
    }),
  );
});

test("the cycles are the groups that reach each other, each once", () => {
  fc.assert(
    fc.property(GRAPH, (needs) => {
      const ancestors = naiveAncestors(needs);
      const groups = new Set<string>();
      for (let a = 0; a < needs.length; a++) {
        const group = needs
          .map((_, b) => b)
          .filter((b) => b === a || (ancestors[a]!.has(b) && ancestors[b]!.has(a)));
        if (group.length > 1) groups.add(group.join(" "));
      }
      const { cycles } = orderTasks(tasksOf(needs));
      expect(cycles.map((cycle) => cycle.join(" ")).toSorted()).toEqual([...groups].toSorted());
    }),
  );
});

test("the topological order holds every task once, after its predecessors unless they form a circle", () => {
  fc.assert(
    fc.property(GRAPH, (needs) => {
      const order = orderTasks(tasksOf(needs));
      expect(order.topological.toSorted((a, b) => a - b)).toEqual(needs.map((_, i) => i));
      const position = new Map(order.topological.map((task, i) => [task, i]));
      const early = order.before.flatMap((parents, task) =>
        parents
          .filter((parent) => !order.precedes(task, parent))
          .filter((parent) => position.get(parent)! >= position.get(task)!),
      );
      expect(early).toEqual([]);
    }),
  );
});

test("an id that occurs twice means its first task, one that is a property of objects means itself", () => {
  const [first, second, third] = tasksOf([[], [], [0]]) as [Task, Task, Task];
  const order = orderTasks([
    { ...first, id: "__proto__" },
    { ...second, id: "__proto__" },
    {
      ...third,
      dependsOn: [
        { id: "__proto__", at: FILE_START },
        { id: "constructor", at: FILE_START },
      ],
    },
  ]);
  expect(order.before).toEqual([[], [], [0]]);
  expect(order.numberOf.get("toString")).toBeUndefined();
});

test("a chain of 20,000 tasks needs no deep stack", () => {
  const order = orderTasks(
    tasksOf(Array.from({ length: 20_000 }, (_, i) => (i < 19_999 ? [i + 1] : []))),
  );
  expect(order.precedes(19_999, 0)).toBe(true);
  expect(order.precedes(0, 19_999)).toBe(false);
  expect(order.topological.slice(0, 2)).toEqual([19_999, 19_998]);
});

const BLOCK = fc.constantFrom(1, 7, 32, 45);

test("answers about many pairs, counts and implied dependencies are those of single questions, whatever the blocks", () => {
  fc.assert(
    fc.property(GRAPH, BLOCK, (needs, columns) => {
      const { precedes, before } = orderTasks(tasksOf(needs));
      const reach = new Reach(before, strongComponents(before), columns);
      const all = needs.flatMap((_, b) => needs.map((_other, a) => [a, b] as const));
      const answers = (): number[] => [
        ...reach.hasAll(
          all.map(([a]) => a),
          all.map(([, b]) => b),
        ),
      ];
      const expected = all.map(([a, b]) => (precedes(a, b) ? 1 : 0));
      expect(answers()).toEqual(expected);
      const isOdd = (task: number): boolean => task % 3 !== 0;
      const ordered = all.filter(
        ([a, b]) => a < b && isOdd(a) && isOdd(b) && (precedes(a, b) || precedes(b, a)),
      );
      expect(reach.countPairs(isOdd)).toBe(ordered.length);
      const isCircular = (task: number): boolean => precedes(task, task);
      const implied = before.flatMap((parents, task) =>
        parents
          .filter(
            (parent) => !isCircular(parent) && parents.some((other) => precedes(parent, other)),
          )
          .map((parent) => [task, parent]),
      );
      const told = [...reach.implied()].flatMap(([task, parents]) =>
        parents.filter((parent) => !isCircular(parent)).map((parent) => [task, parent]),
      );
      expect(told.toSorted(byNumbers)).toEqual(implied.toSorted(byNumbers));
      // By now the rows hold what other blocks left in them.
      expect(answers()).toEqual(expected);
    }),
  );
});

test("single questions have the same answers in blocks, before the implied dependencies are known and after", () => {
  fc.assert(
    fc.property(GRAPH, BLOCK, (needs, columns) => {
      const { precedes, before } = orderTasks(tasksOf(needs));
      const reach = new Reach(before, strongComponents(before), columns);
      const all = needs.flatMap((_, b) => needs.map((_other, a) => [a, b] as const));
      const wrong = (): unknown[] => all.filter(([a, b]) => reach.has(a, b) !== precedes(a, b));
      expect(wrong()).toEqual([]);
      reach.implied();
      expect(wrong()).toEqual([]);
    }),
  );
});

function byNumbers(a: readonly number[], b: readonly number[]): number {
  return a[0]! - b[0]! || a[1]! - b[1]!;
}

test("a plan of very many tasks, whose closure is worked out in blocks, gives the same answers", () => {
  const size = 17_000;
  // Chains of a hundred, each of which starts after the middle of the chain before.
  const needs = Array.from({ length: size }, (_, task) =>
    task % 100 === 0 ? [task - 50] : [task - 1],
  );
  const { reach } = orderTasks(tasksOf(needs));
  expect(reach.isQuick).toBe(false);
  const mustPrecede = (a: number, b: number): boolean => {
    const [from, to] = [Math.floor(a / 100), Math.floor(b / 100)];
    return from === to ? a < b : from < to && a % 100 <= 50;
  };
  const pairs = Array.from({ length: 5000 }, (_, i) => [(i * 7919) % size, (i * 104_729) % size]);
  const answers = reach.hasAll(
    pairs.map(([a]) => a!),
    pairs.map(([, b]) => b!),
  );
  expect(pairs.filter(([a, b], i) => mustPrecede(a!, b!) !== (answers[i] === 1))).toEqual([]);
  const some = pairs.slice(0, 40);
  expect(some.filter(([a, b]) => mustPrecede(a!, b!) !== reach.has(a!, b!))).toEqual([]);
});
