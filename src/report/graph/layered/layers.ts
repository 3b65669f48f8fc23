import type { Edge } from "./acyclic.ts";

/**
 * A graph in layers in which every segment joins neighbouring layers. Items are the nodes, by number, and
 * then the points at which longer edges pass a layer.
 */
export interface Layered {
  /** Nodes have smaller numbers than passing points. */
  nodes: number;
  layerOf: number[];
  /** The items of the layer before that an item is joined to, and those of the layer after. */
  above: number[][];
  below: number[][];
  /** The items of each layer, in order. */
  layers: number[][];
}

/** The layers of a whole graph. */
export interface SplitGraph extends Layered {
  /** For each edge the items on its way, from the lower layer to the higher. */
  ways: number[][];
}

/** Puts each node one layer after the latest of its predecessors; edges must have no circle but for reversed ones. */
export function layersOf(size: number, edges: readonly Edge[]): Int32Array {
  const layer = new Int32Array(size);
  const waiting = new Int32Array(size);
  const after: number[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) {
    const [low, high] = ends(edge);
    after[low]!.push(high);
    waiting[high]!++;
  }
  const ready = Array.from({ length: size }, (_, node) => node).filter((node) => !waiting[node]);
  for (let i = 0; i < ready.length; i++) {
    for (const next of after[ready[i]!]!) {
      layer[next] = Math.max(layer[next]!, layer[ready[i]!]! + 1);
      if (--waiting[next]! === 0) ready.push(next);
    }
  }
  return layer;
}

/** The ends of an edge in the order of the layers. */
export function ends({ from, to, reversed }: Edge): [low: number, high: number] {
  return reversed ? [to, from] : [from, to];
}

/** Splits long edges at each layer that they pass; layers hold their items in the order of the nodes. */
export function splitEdges(layer: Int32Array, edges: readonly Edge[]): SplitGraph {
  const layerOf = [...layer];
  const above: number[][] = layerOf.map(() => []);
  const below: number[][] = layerOf.map(() => []);
  const layers: number[][] = [];
  const put = (item: number): void => void (layers[layerOf[item]!] ??= []).push(item);
  for (let item = 0; item < layer.length; item++) put(item);
  const join = (a: number, b: number): void => {
    below[a]!.push(b);
    above[b]!.push(a);
  };
  const ways = edges.map((edge) => {
    const [low, high] = ends(edge);
    const way = [low];
    for (let at = layer[low]! + 1; at < layer[high]!; at++) {
      const item = layerOf.push(at) - 1;
      above.push([]);
      below.push([]);
      put(item);
      join(way.at(-1)!, item);
      way.push(item);
    }
    join(way.at(-1)!, high);
    return [...way, high];
  });
  return { nodes: layer.length, layerOf, above, below, layers, ways };
}
