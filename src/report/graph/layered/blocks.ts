import type { Conflicts } from "./inner-conflicts.ts";

/** Items that stand in one line across the layers, named by the first of them. */
export interface Blocks {
  root: Int32Array;
}

/**
 * Lines each item up with the median of its neighbours in the layer before, as far as lines do not cross.
 * Source: U. Brandes and B. Köpf, "Fast and simple horizontal coordinate assignment", 2001, algorithm 2.
 */
export function alignBlocks(
  layers: readonly (readonly number[])[],
  before: readonly (readonly number[])[],
  place: Int32Array,
  conflicts: Conflicts,
): Blocks {
  const root = Int32Array.from(place, (_, item) => item);
  const taken = new Uint8Array(place.length);
  for (const layer of layers) {
    let last = -1;
    for (const item of layer) {
      const near = before[item]!.toSorted((a, b) => place[a]! - place[b]!);
      const middles = new Set([(near.length - 1) >> 1, near.length >> 1]);
      for (const middle of near.length > 0 ? middles : []) {
        const other = near[middle]!;
        if (taken[other] || place[other]! <= last || conflicts.has(other, item)) continue;
        root[item] = root[other]!;
        taken[other] = 1;
        last = place[other]!;
        break;
      }
    }
  }
  return { root };
}
