import type { Edge } from "./acyclic.ts";
import type { Layered, SplitGraph } from "./layers.ts";
import type { Point, Size } from "./shapes.ts";

/** From where to where the boxes of a layer may reach. */
export interface Column {
  left: number;
  right: number;
}

/** The way of an edge between the boxes that it joins. */
export interface Route {
  from: number;
  to: number;
  points: Point[];
  reversed: boolean;
}

/** How far two edges between the same boxes keep apart, as a part of the lower box. */
const APART = 0.2;

/** The columns of the layers, each as wide as its widest box. */
export function columnsOf({ layers }: Layered, sizes: readonly Size[], gap: number): Column[] {
  let left = 0;
  return layers.map((items) => {
    const width = Math.max(...items.map((item) => sizes[item]?.width ?? 0));
    const column = { left, right: left + width };
    left = column.right + gap;
    return column;
  });
}

/**
 * The ways of the edges from the right side of one box to the left side of another. They change height
 * between the columns only, so they touch no other box.
 */
export function routeEdges(
  { layerOf, ways }: SplitGraph,
  edges: readonly Edge[],
  sizes: readonly Size[],
  columns: readonly Column[],
  middles: Float64Array,
): Route[] {
  const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  return edges.map(({ from, to, reversed }, i) => {
    const way = ways[i]!;
    const aside = pairs.has(`${to} ${from}`)
      ? Math.min(sizes[from]!.height, sizes[to]!.height) * APART * (reversed ? 1 : -1)
      : 0;
    const points = way.flatMap((item, step): Point[] => {
      const { left, right } = columns[layerOf[item]!]!;
      const isEnd = step === 0 || step === way.length - 1;
      const y = middles[item]! + (isEnd ? aside : 0);
      if (step === way.length - 1) return [[left, y]];
      const side = step === 0 ? left + sizes[item]!.width : left;
      return [...(side < right ? [[side, y] as const] : []), [right, y]];
    });
    return { from, to, points: plain(reversed ? points.toReversed() : points), reversed };
  });
}

/** Without the points in the middle of a straight line along the layers. */
function plain(points: readonly Point[]): Point[] {
  return points.filter(
    ([, y], i) =>
      i === 0 || i === points.length - 1 || points[i - 1]![1] !== y || points[i + 1]![1] !== y,
  );
}
