import { alignBlocks, type Blocks } from "./blocks.ts";
import { placesOf } from "./crossings.ts";
import { type Conflicts, findConflicts } from "./inner-conflicts.ts";
import type { Layered } from "./layers.ts";

/**
 * Where the middle of each item stands across the layers: long edges straight, items near their neighbours,
 * neighbours in a layer at least `apart(a, b)` from middle to middle. The smallest is near 0.
 * Source: U. Brandes and B. Köpf, "Fast and simple horizontal coordinate assignment", 2001; the places of
 * blocks are longest paths, as the erratum of 2020 finds the original's classes at fault.
 */
export function positionsOf(
  graph: Layered,
  layers: readonly (readonly number[])[],
  apart: (a: number, b: number) => number,
): Float64Array {
  const conflicts = findConflicts(graph, layers);
  const four: Float64Array[] = [];
  for (const down of [true, false]) {
    for (const forward of [true, false])
      four.push(oneWay(graph, layers, conflicts, apart, down, forward));
  }
  return balance(four);
}

/** One of the four extreme drawings: aligned with the layer before or after, from the first or the last item. */
function oneWay(
  { above, below, layerOf }: Layered,
  layers: readonly (readonly number[])[],
  conflicts: Conflicts,
  apart: (a: number, b: number) => number,
  down: boolean,
  forward: boolean,
): Float64Array {
  const ordered = (down ? layers : layers.toReversed()).map((layer) =>
    forward ? layer : layer.toReversed(),
  );
  const place = placesOf(ordered, layerOf.length);
  const blocks = alignBlocks(ordered, down ? above : below, place, conflicts);
  const position = compact(ordered, blocks, apart);
  return forward ? position : position.map((value) => -value);
}

/** Puts the blocks as near to the first as they may stand, then back towards those that follow them. */
function compact(
  layers: readonly (readonly number[])[],
  { root }: Blocks,
  apart: (a: number, b: number) => number,
): Float64Array {
  const size = root.length;
  const after: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const waiting = new Int32Array(size);
  for (const layer of layers) {
    for (let i = 1; i < layer.length; i++) {
      const [a, b] = [layer[i - 1]!, layer[i]!];
      const next = after[root[a]!]!;
      const known = next.get(root[b]!);
      if (known === undefined) waiting[root[b]!]!++;
      next.set(root[b]!, Math.max(known ?? 0, apart(a, b)));
    }
  }
  const position = new Float64Array(size);
  const queue = [...root.keys()].filter((item) => root[item] === item && waiting[item] === 0);
  for (let i = 0; i < queue.length; i++) {
    for (const [next, distance] of after[queue[i]!]!) {
      position[next] = Math.max(position[next]!, position[queue[i]!]! + distance);
      if (--waiting[next]! === 0) queue.push(next);
    }
  }
  for (const block of queue.toReversed()) {
    let room = Infinity;
    for (const [next, distance] of after[block]!) room = Math.min(room, position[next]! - distance);
    if (room !== Infinity) position[block] = Math.max(position[block]!, room);
  }
  return position.map((_, item) => position[root[item]!]!);
}

/** Shifts the four to the narrowest of them and takes the mean of the two in the middle for each item. */
function balance(four: readonly Float64Array[]): Float64Array {
  const bounds = four.map(
    (one) =>
      [
        one.reduce((a, b) => Math.min(a, b), Infinity),
        one.reduce((a, b) => Math.max(a, b), -Infinity),
      ] as const,
  );
  const narrowest = bounds.reduce((best, one) =>
    one[1] - one[0] < best[1] - best[0] ? one : best,
  );
  const shift = bounds.map(([low, high], i) =>
    i % 2 === 0 ? narrowest[0] - low : narrowest[1] - high,
  );
  return four[0]!.map((_, item) => {
    const values = four.map((one, i) => one[item]! + shift[i]!).sort((a, b) => a - b);
    return (values[1]! + values[2]!) / 2;
  });
}
