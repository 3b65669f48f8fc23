import { placesOf } from "./crossings.ts";
import type { Layered } from "./layers.ts";

/** Segments, by both items, that would bend a long edge if they were drawn straight. */
export interface Conflicts {
  has(a: number, b: number): boolean;
}

/**
 * The segments that cross the inside of a long edge, which is to be straight instead.
 * Source: U. Brandes and B. Köpf, "Fast and simple horizontal coordinate assignment", 2001, algorithm 1.
 */
export function findConflicts(
  { above, nodes, layerOf }: Layered,
  layers: readonly (readonly number[])[],
): Conflicts {
  const size = layerOf.length;
  const place = placesOf(layers, size);
  const marked = new Set<number>();
  const insideFrom = (item: number): number | undefined =>
    item >= nodes ? above[item]!.find((other) => other >= nodes) : undefined;
  for (let at = 1; at < layers.length; at++) {
    const layer = layers[at]!;
    let low = 0;
    let scanned = 0;
    for (const [i, item] of layer.entries()) {
      const inside = insideFrom(item);
      if (inside === undefined && i < layer.length - 1) continue;
      const high = inside === undefined ? layers[at - 1]!.length - 1 : place[inside]!;
      for (; scanned <= i; scanned++) {
        const end = layer[scanned]!;
        if (insideFrom(end) !== undefined) continue;
        for (const other of above[end]!)
          if (place[other]! < low || place[other]! > high) marked.add(key(other, end));
      }
      low = high;
    }
  }
  function key(a: number, b: number): number {
    return Math.min(a, b) * size + Math.max(a, b);
  }
  return { has: (a, b) => marked.has(key(a, b)) };
}
