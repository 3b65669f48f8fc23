import { expect, test } from "vitest";
import { picture } from "./support/picture.ts";

const told = (edges: readonly { from: number; to: number }[]): string[] =>
  edges.map(({ from, to }) => `${from}>${to}`);

test("a dependency that others imply is counted, not drawn", async () => {
  const { edges, implied } = await picture("1 done | 2 needs 1 | 3 needs 1 2 | 4 needs 3 1");
  expect(told(edges)).toEqual(["0>1", "1>2", "2>3"]);
  expect(implied).toBe(2);
});

test("a circle is told whole, and what waits for it keeps its dependencies", async () => {
  const { edges, tasks, implied } = await picture(
    "1 needs 3 | 2 needs 1 | 3 needs 2 | 4 needs 1 3",
  );
  expect(told(edges)).toEqual(["2>0", "0>1", "1>2", "0>3", "2>3"]);
  expect(implied).toBe(0);
  expect(edges.map(({ circular }) => circular)).toEqual([true, true, true, false, false]);
  expect(tasks.map(({ circular }) => circular)).toEqual([true, true, true, false]);
});

test("a wave is one more than the latest of the tasks before", async () => {
  const { tasks } = await picture("1 done | 2 needs 1 | 3 | 4 needs 2 3 | 5 needs 3");
  expect(tasks.map(({ wave }) => wave)).toEqual([0, 1, 0, 2, 1]);
});

test("the critical path marks its tasks and the edges between them", async () => {
  const { tasks, edges } = await picture("1 | 2 needs 1 | 3 needs 1 | 4 needs 2 3", "1", "3", "4");
  expect(tasks.map(({ critical }) => critical)).toEqual([true, false, true, true]);
  expect(told(edges.filter(({ critical }) => critical))).toEqual(["0>2", "2>3"]);
});

test("races are told once a pair with all their paths, stale reads not at all", async () => {
  const { races } = await picture(
    "1 modifies b.ts a.ts | 2 modifies a.ts b.ts | 3 reads a.ts | 4 needs 1 2, modifies a.ts",
  );
  expect(races).toEqual([{ a: 0, b: 1, paths: ["a.ts", "b.ts"] }]);
});
