import { type Chains, chainsOf } from "./chains.ts";
import type { DisjunctiveGraph } from "./disjunctive.ts";

/** No chain leads from one node to the other. */
const NONE = -Infinity;

/**
 * The longest chains between the nodes of undecided pairs, kept up to date while arcs are added. Nodes
 * have numbers of their own here, from 0 to `size`.
 */
export class Distances {
  readonly size: number;
  readonly durations: Float64Array;
  /** Longest chain before each node. */
  readonly head: Float64Array;
  /** Longest chain from each node's start on. */
  readonly tail: Float64Array;
  /** Longest time from the start of one node to the start of another; `NONE` without a chain. */
  readonly #between: Float64Array;
  /** The critical path of the whole graph. */
  length = 0;

  constructor(durations: Float64Array) {
    this.size = durations.length;
    this.durations = durations;
    this.head = new Float64Array(this.size);
    this.tail = new Float64Array(this.size);
    this.#between = new Float64Array(this.size * this.size).fill(NONE);
    for (let i = 0; i < this.size; i++) this.#between[i * this.size + i] = 0;
  }

  /** The distances between some nodes of a graph without its pairs. */
  static of(graph: DisjunctiveGraph, nodes: readonly number[]): Distances {
    const chains = chainsOf(graph, [...graph.durations.keys()]);
    const distances = new Distances(Float64Array.from(nodes, (node) => graph.durations[node]!));
    distances.#start(graph, nodes, chains);
    return distances;
  }

  #start(graph: DisjunctiveGraph, nodes: readonly number[], chains: Chains): void {
    this.length = chains.length;
    for (const [i, node] of nodes.entries()) {
      this.head[i] = chains.head[node]!;
      this.tail[i] = chains.tail[node]!;
      const from = distancesFrom(graph, node);
      for (const [j, other] of nodes.entries()) this.#between[i * this.size + j] = from[other]!;
    }
  }

  copy(other: Distances): this {
    this.head.set(other.head);
    this.tail.set(other.tail);
    this.#between.set(other.#between);
    this.length = other.length;
    return this;
  }

  /** True when a chain leads from `a` to `b`. */
  precedes(a: number, b: number): boolean {
    return this.#between[a * this.size + b] !== NONE;
  }

  /** The longest chain through an arc from `a` to `b`. */
  through(a: number, b: number): number {
    return this.head[a]! + this.durations[a]! + this.tail[b]!;
  }

  /** Adds an arc between two nodes that no chain connects. */
  add(a: number, b: number): void {
    const { size, head, tail } = this;
    const between = this.#between;
    const step = this.durations[a]!;
    this.length = Math.max(this.length, this.through(a, b));
    for (let i = 0; i < size; i++) {
      const toStart = between[i * size + a]! + step;
      if (toStart === NONE) continue;
      tail[i] = Math.max(tail[i]!, toStart + tail[b]!);
      for (let j = 0; j < size; j++) {
        const whole = toStart + between[b * size + j]!;
        if (whole > between[i * size + j]!) between[i * size + j] = whole;
      }
    }
    for (let j = 0; j < size; j++)
      head[j] = Math.max(head[j]!, head[a]! + step + between[b * size + j]!);
  }
}

/** Distances of their own that start as these are. */
export function copyOf(distances: Distances): Distances {
  return new Distances(distances.durations).copy(distances);
}

/** The longest time from a node's start to the start of each node after it. */
function distancesFrom({ before, durations }: DisjunctiveGraph, from: number): Float64Array {
  const time = new Float64Array(durations.length).fill(NONE);
  time[from] = 0;
  for (let node = from + 1; node < time.length; node++)
    for (const parent of before[node]!)
      time[node] = Math.max(time[node]!, time[parent]! + durations[parent]!);
  return time;
}
