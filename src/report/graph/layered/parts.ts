import type { Layered } from "./layers.ts";

/** A part of a graph that nothing joins to the rest, with numbers of its own. */
export interface Part {
  graph: Layered;
  /** The number in the whole graph of each item. */
  items: number[];
}

/** The parts of a graph, each from its first node on; parts with edges before nodes that stand alone. */
export function partsOf(graph: Layered): Part[] {
  const seen = new Uint8Array(graph.layerOf.length);
  const parts: number[][] = [];
  for (let start = 0; start < graph.nodes; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const items = [start];
    for (let i = 0; i < items.length; i++) {
      for (const next of [...graph.above[items[i]!]!, ...graph.below[items[i]!]!]) {
        if (seen[next]) continue;
        seen[next] = 1;
        items.push(next);
      }
    }
    parts.push(items.sort((a, b) => a - b));
  }
  const joined = parts.filter((items) => items.length > 1);
  const alone = parts.filter((items) => items.length === 1);
  return [...joined, ...alone].map((items) => partOf(graph, items));
}

function partOf({ nodes, layerOf, above, below }: Layered, items: number[]): Part {
  const numberOf = new Map(items.map((item, i) => [item, i]));
  const own = (others: readonly number[]): number[] => others.map((other) => numberOf.get(other)!);
  const layers: number[][] = [];
  items.forEach((item, i) => (layers[layerOf[item]!] ??= []).push(i));
  return {
    items,
    graph: {
      nodes: items.filter((item) => item < nodes).length,
      layerOf: items.map((item) => layerOf[item]!),
      above: items.map((item) => own(above[item]!)),
      below: items.map((item) => own(below[item]!)),
      layers,
    },
  };
}
