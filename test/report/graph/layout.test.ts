import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acyclicEdges } from "../../../src/report/graph/layered/acyclic.ts";
import { countCrossings } from "../../../src/report/graph/layered/crossings.ts";
import { layersOf, splitEdges } from "../../../src/report/graph/layered/layers.ts";
import { type Layout, layoutGraph, type Size } from "../../../src/report/graph/layout.ts";

const BOX: Size = { width: 100, height: 40 };
const boxes = (count: number): Size[] => Array.from({ length: count }, () => BOX);

/** Graphs of up to 22 nodes, circles, loops, repeats and unknown predecessors among them. */
const GRAPHS = fc.integer({ min: 0, max: 22 }).chain((size) =>
  fc.record({
    sizes: fc.array(
      fc.record({
        width: fc.integer({ min: 20, max: 200 }),
        height: fc.integer({ min: 10, max: 90 }),
      }),
      { minLength: size, maxLength: size },
    ),
    before: fc.array(fc.array(fc.integer({ min: -1, max: size }), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
    direction: fc.constantFrom<"right" | "down">("right", "down"),
  }),
);

/** The edges that a graph has once loops, repeats and unknown nodes are gone. */
function wanted(before: readonly (readonly number[])[]): string[] {
  const all = before.flatMap((from, to) => from.map((one) => [one, to] as const));
  return [...new Set(all.filter(([a, b]) => a !== b && a in before).map(String))].sort();
}

function law(
  check: (
    layout: Layout,
    sizes: readonly Size[],
    before: readonly (readonly number[])[],
    down: boolean,
  ) => void,
): void {
  fc.assert(
    fc.property(GRAPHS, ({ sizes, before, direction }) => {
      check(layoutGraph(sizes, before, { direction }), sizes, before, direction === "down");
    }),
    { numRuns: 80, seed: 20261101 },
  );
}

describe("a layout", () => {
  test("stands a chain in a row", () => {
    const { nodes, edges, width, height, crossings } = layoutGraph(boxes(3), [[], [0], [1]], {
      gapX: 50,
    });
    expect(nodes).toEqual([
      { x: 0, y: 0, layer: 0 },
      { x: 150, y: 0, layer: 1 },
      { x: 300, y: 0, layer: 2 },
    ]);
    expect(edges[1]).toEqual({
      from: 1,
      to: 2,
      points: [
        [250, 20],
        [300, 20],
      ],
      reversed: false,
    });
    expect({ width, height, crossings }).toEqual({ width: 400, height: 40, crossings: 0 });
  });

  test("uncrosses what can be uncrossed", () => {
    expect(layoutGraph(boxes(6), [[], [], [], [2], [1], [0]]).crossings).toBe(0);
    // Two tasks that both wait for the same two: one crossing is left.
    expect(layoutGraph(boxes(4), [[], [], [0, 1], [0, 1]]).crossings).toBe(1);
  });

  test("runs a long edge past the boxes between its ends, in a straight line", () => {
    const { edges, nodes } = layoutGraph(boxes(4), [[], [0], [1], [2, 0]]);
    const long = edges.find(({ from, to }) => from === 0 && to === 3)!;
    const inner = long.points.slice(1, -1).map(([, y]) => y);
    expect(new Set(inner).size).toBe(1);
    expect(inner[0]! < nodes[1]!.y || inner[0]! > nodes[1]!.y + BOX.height).toBe(true);
  });

  test("turns one edge of a circle around and says so", () => {
    const { edges, nodes } = layoutGraph(boxes(3), [[2], [0], [1]]);
    expect(edges.filter(({ reversed }) => reversed)).toHaveLength(1);
    expect(nodes.map(({ layer }) => layer).toSorted()).toEqual([0, 1, 2]);
  });

  test("keeps two edges between the same boxes apart", () => {
    const { edges } = layoutGraph(boxes(2), [[1], [0]]);
    expect(edges[0]!.points[0]![1]).not.toBe(edges[1]!.points[0]![1]);
  });

  test("of nothing is empty", () => {
    expect(layoutGraph([], [])).toEqual({
      width: 0,
      height: 0,
      nodes: [],
      edges: [],
      crossings: 0,
    });
  });
});

describe("in every layout", () => {
  test("boxes keep apart and lie within the drawing", () => {
    law(({ nodes, width, height }, sizes) => {
      for (const [a, one] of nodes.entries()) {
        expect(one.x >= 0 && one.y >= -1e-6).toBe(true);
        expect(one.x + sizes[a]!.width <= width + 1e-6).toBe(true);
        expect(one.y + sizes[a]!.height <= height + 1e-6).toBe(true);
        const others = nodes.flatMap((two, b) => (a < b ? [{ ...two, ...sizes[b]! }] : []));
        expect(others.filter((two) => overlap({ ...one, ...sizes[a]! }, two))).toEqual([]);
      }
    });
  });

  test("each edge is drawn once, forward but for those that close a circle", () => {
    law(({ nodes, edges }, _, before) => {
      expect(edges.map(({ from, to }) => String([from, to])).sort()).toEqual(wanted(before));
      for (const { from, to, reversed } of edges)
        expect(nodes[to]!.layer > nodes[from]!.layer).toBe(!reversed);
    });
  });

  test("edges touch no box but their own ends", () => {
    law(({ nodes, edges }, sizes, _, down) => {
      for (const { from, to, points } of edges) {
        for (const [i, [x, y]] of points.slice(1).entries()) {
          const [px, py] = points[i]!;
          const area = {
            x: Math.min(x, px),
            y: Math.min(y, py),
            width: Math.abs(x - px),
            height: Math.abs(y - py),
          };
          for (const [n, node] of nodes.entries()) {
            if (n === from || n === to) continue;
            expect(overlap(area, { ...node, ...sizes[n]! }), `${from}-${to} at ${n} ${down}`).toBe(
              false,
            );
          }
        }
      }
    });
  });

  test("edges start at the side of one box and end at the side of the other", () => {
    law(({ nodes, edges }, sizes, _, down) => {
      const [along, across] = down ? ([1, 0] as const) : ([0, 1] as const);
      const span = (n: number): [number, number, number, number] => {
        const start = [nodes[n]!.x, nodes[n]!.y];
        const length = [sizes[n]!.width, sizes[n]!.height];
        return [
          start[along]!,
          start[along]! + length[along]!,
          start[across]!,
          start[across]! + length[across]!,
        ];
      };
      for (const { from, to, points, reversed } of edges) {
        const [low, high] = reversed ? [to, from] : [from, to];
        const [first, last] = reversed
          ? [points.at(-1)!, points[0]!]
          : [points[0]!, points.at(-1)!];
        expect(first[along]).toBeCloseTo(span(low)[1]);
        expect(last[along]).toBeCloseTo(span(high)[0]);
        expect(first[across] >= span(low)[2] && first[across] <= span(low)[3]).toBe(true);
        expect(last[across] >= span(high)[2] && last[across] <= span(high)[3]).toBe(true);
      }
    });
  });

  test("crossings are no more than in the order of the plan", () => {
    law(({ crossings }, sizes, before) => {
      const edges = acyclicEdges(before);
      const graph = splitEdges(layersOf(sizes.length, edges), edges);
      expect(crossings).toBeLessThanOrEqual(countCrossings(graph, graph.layers));
    });
  });

  test("crossings are counted as somebody who compares all pairs counts them", () => {
    fc.assert(
      fc.property(GRAPHS, ({ sizes, before }) => {
        const edges = acyclicEdges(before);
        const graph = splitEdges(layersOf(sizes.length, edges), edges);
        const segments = graph.layers.flatMap((layer, at) =>
          layer.flatMap((item, i) =>
            graph.above[item]!.map(
              (other) => [at, graph.layers[at - 1]!.indexOf(other), i] as const,
            ),
          ),
        );
        const crossed = segments.flatMap(([at, a, b], i) =>
          segments.slice(i + 1).filter(([other, c, d]) => at === other && (a - c) * (b - d) < 0),
        );
        expect(countCrossings(graph, graph.layers)).toBe(crossed.length);
      }),
      { numRuns: 80, seed: 20261101 },
    );
  });

  test("the same input gives the same drawing", () => {
    law((layout, sizes, before, down) => {
      expect(layoutGraph(sizes, before, { direction: down ? "down" : "right" })).toEqual(layout);
    });
  });
});

type Area = Size & { x: number; y: number };

function overlap(a: Area, b: Area): boolean {
  const near = 1e-6;
  return (
    a.x + a.width > b.x + near &&
    b.x + b.width > a.x + near &&
    a.y + a.height > b.y + near &&
    b.y + b.height > a.y + near
  );
}
