import { acyclicEdges } from "./layered/acyclic.ts";
import { layersOf, splitEdges } from "./layered/layers.ts";
import { orderLayers } from "./layered/ordering.ts";
import { partsOf } from "./layered/parts.ts";
import { columnsOf, routeEdges } from "./layered/routes.ts";
import { Stack } from "./layered/stack.ts";
import type { Point, Size } from "./layered/shapes.ts";

export type { Point, Size } from "./layered/shapes.ts";

/** Where the boxes and edges of a graph are drawn. */
export interface Layout extends Size {
  /** Top left corners, in input order, and the layer: 0 for tasks that wait for none, else one more than the latest predecessor's. */
  nodes: { x: number; y: number; layer: number }[];
  /**
   * From the side of one box to the side of another. Edges touch no other box; `reversed` ones close a
   * circle and lead backwards.
   */
  edges: { from: number; to: number; points: Point[]; reversed: boolean }[];
  /** How often edges cross. */
  crossings: number;
}

/** How a graph is drawn. */
export interface LayoutOptions {
  /** Where edges lead; `right` is the default. */
  direction?: "right" | "down";
  /** Between boxes that stand side by side. */
  gapX?: number;
  /** Between boxes that stand one above the other. */
  gapY?: number;
}

/**
 * Lays a graph out in layers, each node after all it waits for, with few crossings and straight long edges.
 * `before` holds the predecessors of each node. Loops, repeats and unknown predecessors are left out.
 * Parts that nothing joins stand one below the other. The same input gives the same layout.
 */
export function layoutGraph(
  sizes: readonly Size[],
  before: readonly (readonly number[])[],
  { direction = "right", gapX = 56, gapY = 16 }: LayoutOptions = {},
): Layout {
  if (direction === "right") return layoutRight(sizes, before, gapX, gapY);
  return turned(layoutRight(sizes.map(turnedSize), before, gapY, gapX));
}

function turnedSize({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** The same drawing with both axes exchanged. */
function turned({ nodes, edges, crossings, ...size }: Layout): Layout {
  return {
    ...turnedSize(size),
    nodes: nodes.map(({ x, y, layer }) => ({ x: y, y: x, layer })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]): Point => [y, x]),
    })),
    crossings,
  };
}

function layoutRight(
  sizes: readonly Size[],
  before: readonly (readonly number[])[],
  gapX: number,
  gapY: number,
): Layout {
  const edges = acyclicEdges(before);
  const graph = splitEdges(layersOf(sizes.length, edges), edges);
  const stack = new Stack(sizes, gapY, graph.layerOf.length);
  let crossings = 0;
  for (const part of partsOf(graph)) {
    const found = orderLayers(part.graph);
    crossings += found.crossings;
    stack.add(part, found.layers);
  }
  const columns = columnsOf(graph, sizes, gapX);
  const nodes = sizes.map(({ height }, item) => ({
    x: columns[graph.layerOf[item]!]!.left,
    y: stack.middles[item]! - height / 2,
    layer: graph.layerOf[item]!,
  }));
  return {
    width: columns.at(-1)?.right ?? 0,
    height: stack.height,
    nodes,
    edges: routeEdges(graph, edges, sizes, columns, stack.middles),
    crossings,
  };
}
