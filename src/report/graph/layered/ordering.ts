import { countCrossings, inversions, placesOf } from "./crossings.ts";
import type { Layered } from "./layers.ts";
import { randomNumbers } from "../../../schedule/random.ts";
import { transpose } from "./transpose.ts";

/** Rounds of sweeps, of which so many may bring nothing before a start is given up. */
const ROUNDS = 24;
const PATIENCE = 6;

/** How often the best order is shaken, and rounds after that. */
const SHAKES = 40;
const ROUNDS_AFTER_SHAKE = 4;

/** Items and segments that rounds may look at, so that 3,000 edges take less than a second. */
const BUDGET = { starts: 60_000, shakes: 120_000 } as const;

/** The items of each layer in an order, and how often segments cross then. */
export interface Ordered {
  layers: number[][];
  crossings: number;
}

/**
 * An order of the items of each layer with few crossings, never more than in the order given. Sweeps down
 * and up put each item at the median of its neighbours, then neighbours change places where that helps.
 * The best order is shaken and improved again as often as there is time; what helps is kept.
 * Source: E. Gansner and others, "A technique for drawing directed graphs", 1993; shaking is the iterated
 * local search of H. Lourenço and others, 2003.
 */
export function orderLayers(graph: Layered): Ordered {
  const size = graph.layerOf.length + graph.above.reduce((sum, items) => sum + items.length, 0);
  const rounds = Math.min(ROUNDS, 2 + Math.floor(BUDGET.starts / size));
  let best = { layers: graph.layers, crossings: countCrossings(graph, graph.layers) };
  for (const start of [graph.layers, walkOrder(graph, "below"), walkOrder(graph, "above")])
    best = better(improve(graph, start, rounds), best, graph.nodes);
  const random = randomNumbers(1);
  const shakes = Math.min(SHAKES, Math.floor(BUDGET.shakes / size / ROUNDS_AFTER_SHAKE));
  let current = best;
  for (let i = 0; i < shakes && best.crossings > 0; i++) {
    const found = improve(graph, shaken(current.layers, random), ROUNDS_AFTER_SHAKE);
    // Another order with as many crossings is welcome: from there others can be reached.
    if (found.crossings <= current.crossings) current = found;
    best = better(found, best, graph.nodes);
  }
  const mirrored = { ...best, layers: best.layers.map((layer) => layer.toReversed()) };
  return better(mirrored, best, graph.nodes);
}

/** The order with fewer crossings; of equal ones that which is nearer to the order of the nodes. */
function better(newer: Ordered, older: Ordered, nodes: number): Ordered {
  if (newer.crossings !== older.crossings) return newer.crossings < older.crossings ? newer : older;
  return disorder(newer, nodes) < disorder(older, nodes) ? newer : older;
}

/** Pairs of nodes of one layer that stand the other way round than their numbers. */
function disorder({ layers }: Ordered, nodes: number): number {
  return layers.reduce(
    (sum, layer) =>
      sum +
      inversions(
        layer.filter((item) => item < nodes),
        nodes,
      ),
    0,
  );
}

/** The same layers with one of them mixed, or with a few items moved within each. */
function shaken(layers: readonly (readonly number[])[], random: () => number): number[][] {
  const copy = layers.map((layer) => [...layer]);
  const mixed = random() < 1 / 3 ? Math.floor(random() * copy.length) : -1;
  for (const [at, layer] of copy.entries()) {
    const moves = at === mixed ? layer.length * 2 : mixed < 0 ? 1 + layer.length / MOVED : 0;
    for (let move = 1; move <= moves; move++) {
      const [item] = layer.splice(Math.floor(random() * layer.length), 1);
      layer.splice(Math.floor(random() * (layer.length + 1)), 0, item!);
    }
  }
  return copy;
}

/** One item of so many is moved when an order is shaken. */
const MOVED = 8;

function improve(graph: Layered, start: readonly (readonly number[])[], rounds: number): Ordered {
  let layers = start.map((layer) => [...layer]);
  transpose(graph, layers, false);
  let best = { layers, crossings: countCrossings(graph, layers) };
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE && best.crossings > 0; round++) {
    layers = layers.map((layer) => [...layer]);
    sweep(graph, layers, round);
    transpose(graph, layers, round % 4 > 1);
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
