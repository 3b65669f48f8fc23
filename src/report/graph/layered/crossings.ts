import type { Layered } from "./layers.ts";

/** Where each item stands in its layer. */
export function placesOf(layers: readonly (readonly number[])[], size: number): Int32Array {
  const place = new Int32Array(size);
  for (const layer of layers) layer.forEach((item, i) => (place[item] = i));
  return place;
}

/** How often segments cross when the layers stand in this order. */
export function countCrossings(
  { above, layerOf }: Layered,
  layers: readonly (readonly number[])[],
): number {
  const place = placesOf(layers, layerOf.length);
  let sum = 0;
  for (let i = 1; i < layers.length; i++) {
    const ends: number[] = [];
    for (const item of layers[i]!)
      ends.push(...above[item]!.map((other) => place[other]!).sort((a, b) => a - b));
    sum += inversions(ends, layers[i - 1]!.length);
  }
  return sum;
}

/**
 * Pairs of whole numbers from 0 and below `bound` of which the greater stands first, by a tree of counts.
 * Source: W. Barth, M. Jünger, P. Mutzel, "Simple and efficient bilayer cross counting", 2002.
 */
export function inversions(values: readonly number[], bound: number): number {
  const tree = new Int32Array(bound + 1);
  let sum = 0;
  for (const [seen, value] of values.entries()) {
    let notAbove = 0;
    for (let i = value + 1; i > 0; i -= i & -i) notAbove += tree[i]!;
    sum += seen - notAbove;
    for (let i = value + 1; i <= bound; i += i & -i) tree[i]!++;
  }
  return sum;
}
