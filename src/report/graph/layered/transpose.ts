import { placesOf } from "./crossings.ts";
import type { Layered } from "./layers.ts";

/** Passes over all layers after which it is left at that. */
const MOST_PASSES = 10;

/**
 * Swaps neighbours in a layer as long as that saves crossings. Changes `layers`. With `restless` the first
 * pass also swaps crossing neighbours where that saves nothing, which leads out of dead ends.
 */
export function transpose(
  { above, below, layerOf }: Layered,
  layers: readonly number[][],
  restless: boolean,
): void {
  const place = placesOf(layers, layerOf.length);
  const places = (items: readonly number[]): number[] => {
    if (items.length === 1) return [place[items[0]!]!];
    return items.map((item) => place[item]!).sort((a, b) => a - b);
  };
  let dirty = new Set(layers.keys());
  for (let pass = 0; pass < MOST_PASSES && dirty.size > 0; pass++) {
    const next = new Set<number>();
    for (const at of dirty) {
      const layer = layers[at]!;
      const ends = new Map(
        layer.map((item) => [item, [places(above[item]!), places(below[item]!)]]),
      );
      if (!swapInLayer(layer, ends, place, restless && pass === 0)) continue;
      for (const near of [at - 1, at, at + 1]) if (near in layers) next.add(near);
    }
    dirty = new Set([...next].sort((a, b) => a - b));
  }
}

function swapInLayer(
  layer: number[],
  ends: ReadonlyMap<number, readonly (readonly number[])[]>,
  place: Int32Array,
  restless: boolean,
): boolean {
  let swapped = false;
  for (let i = 0; i + 1 < layer.length; i++) {
    const [a, b] = [layer[i]!, layer[i + 1]!];
    const [aboveA, belowA] = ends.get(a)!;
    const [aboveB, belowB] = ends.get(b)!;
    const now = crossed(aboveA!, aboveB!) + crossed(belowA!, belowB!);
    const then = crossed(aboveB!, aboveA!) + crossed(belowB!, belowA!);
    if (then > now || (then === now && (now === 0 || !restless))) continue;
    layer[i] = b;
    layer[i + 1] = a;
    place[b] = i;
    place[a] = i + 1;
    swapped = true;
  }
  return swapped;
}

/** Crossings between the segments of two items, the first of which stands before; both sorted. */
function crossed(first: readonly number[], second: readonly number[]): number {
  if (first.length === 1 && second.length === 1) return second[0]! < first[0]! ? 1 : 0;
  let sum = 0;
  let smaller = 0;
  for (const end of first) {
    while (smaller < second.length && second[smaller]! < end) smaller++;
    sum += smaller;
  }
  return sum;
}
