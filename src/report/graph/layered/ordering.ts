import { countCrossings, placesOf } from "./crossings.ts";
import type { Layered } from "./layers.ts";
import { transpose } from "./transpose.ts";

/** Rounds of sweeps without a better order after which a start is given up. */
const PATIENCE = 6;
const MOST_ROUNDS = 24;

/** Items and segments that all rounds together may look at: keeps 3,000 edges within a second. */
const BUDGET = 600_000;

/**
 * An order of the items of each layer with few crossings, never more than in the order given. Sweeps down
 * and up put each item at the median of its neighbours, then neighbours change places where that helps;
 * the best order seen is kept.
 * Source: E. Gansner and others, "A technique for drawing directed graphs", 1993.
 */
export function orderLayers(graph: Layered): { layers: number[][]; crossings: number } {
  let best = { layers: graph.layers, crossings: countCrossings(graph, graph.layers) };
  const size = graph.layerOf.length + graph.above.reduce((sum, items) => sum + items.length, 0);
  const rounds = Math.max(2, Math.min(MOST_ROUNDS, Math.floor(BUDGET / size / 2)));
  for (const start of [graph.layers, walkOrder(graph, "below"), walkOrder(graph, "above")]) {
    if (best.crossings === 0) break;
    const found = improve(graph, start, rounds);
    if (found.crossings < best.crossings) best = found;
  }
  return best;
}

function improve(
  graph: Layered,
  start: readonly (readonly number[])[],
  rounds: number,
): { layers: number[][]; crossings: number } {
  let layers = start.map((layer) => [...layer]);
  transpose(graph, layers);
  let best = { layers, crossings: countCrossings(graph, layers) };
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE && best.crossings > 0; round++) {
    layers = layers.map((layer) => [...layer]);
    sweep(graph, layers, round);
    transpose(graph, layers);
    const crossings = countCrossings(graph, layers);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (crossings < best.crossings) best = { layers, crossings };
  }
  return best;
}

/** One pass over all layers: downwards by the layer before in even rounds, upwards in odd ones. */
function sweep({ above, below, layerOf }: Layered, layers: number[][], round: number): void {
  const down = round % 2 === 0;
  const place = placesOf(layers, layerOf.length);
  const neighbours = down ? above : below;
  // Every other pair of rounds lets equal items change places, which leads out of dead ends.
  const ties = round % 4 < 2 ? 1 : -1;
  for (let step = 1; step < layers.length; step++) {
    const at = down ? step : layers.length - 1 - step;
    const layer = layers[at]!;
    const wanted = new Map(layer.map((item) => [item, median(neighbours[item]!, place)]));
    const movable = layer.filter((item) => wanted.get(item)! >= 0);
    movable.sort((a, b) => wanted.get(a)! - wanted.get(b)! || ties * (place[a]! - place[b]!));
    // Items without neighbours keep their place.
    layers[at] = layer.map((item) => (wanted.get(item)! < 0 ? item : movable.shift()!));
    layers[at].forEach((item, i) => (place[item] = i));
  }
}

/** The weighted median of the places of some items, -1 for none. */
function median(items: readonly number[], place: Int32Array): number {
  const places = items.map((item) => place[item]!).sort((a, b) => a - b);
  const middle = places.length >> 1;
  if (places.length === 0) return -1;
  if (places.length % 2 === 1) return places[middle]!;
  if (places.length === 2) return (places[0]! + places[1]!) / 2;
  const left = places[middle - 1]! - places[0]!;
  const right = places.at(-1)! - places[middle]!;
  if (left + right === 0) return places[middle]!;
  return (places[middle - 1]! * right + places[middle]! * left) / (left + right);
}

/** Items in the order in which a depth-first walk down from the first layer, or up from the last, meets them. */
function walkOrder(graph: Layered, towards: "above" | "below"): number[][] {
  const { layers, layerOf } = graph;
  const order: number[][] = layers.map(() => []);
  const seen = new Uint8Array(layerOf.length);
  for (const start of (towards === "below" ? layers : layers.toReversed()).flat()) {
    const stack = [start];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (seen[item]) continue;
      seen[item] = 1;
      order[layerOf[item]!]!.push(item);
      stack.push(...graph[towards][item]!.toReversed());
    }
  }
  return order;
}
