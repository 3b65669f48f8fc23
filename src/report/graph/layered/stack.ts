import type { Part } from "./parts.ts";
import { positionsOf } from "./positions.ts";
import type { Size } from "./shapes.ts";

/** What is kept free around a passing edge, as a part of the gap between boxes. */
const LANE = 0.75;

/** Parts of a graph one below the other, each moved up as far as the layers above it leave room. */
export class Stack {
  /** The middle of each item across the layers. */
  readonly middles: Float64Array;
  /** Where the last box ends. */
  height = 0;
  readonly #sizes: readonly Size[];
  readonly #gap: number;
  /** For each layer where the next box may begin. */
  readonly #free: number[] = [];

  /** `sizes` are those of the nodes; further items are passing points. */
  constructor(sizes: readonly Size[], gap: number, items: number) {
    this.#sizes = sizes;
    this.#gap = gap;
    this.middles = new Float64Array(items);
  }

  /** Places one part below what is there; `layers` is its order, in its own numbers. */
  add({ graph, items }: Part, layers: readonly (readonly number[])[]): void {
    const room = (item: number): number => this.#roomOf(items[item]!);
    const own = positionsOf(graph, layers, (a, b) => room(a) + room(b));
    let shift = -Infinity;
    for (const [at, layer] of layers.entries()) {
      const first = layer[0]!;
      shift = Math.max(shift, (this.#free[at] ?? 0) - own[first]! + this.#halfOf(items[first]!));
    }
    for (const [at, layer] of layers.entries()) {
      for (const item of layer) {
        const number = items[item]!;
        const middle = own[item]! + shift;
        const end = middle + this.#halfOf(number);
        this.middles[number] = middle;
        this.#free[at] = end + this.#gap;
        this.height = Math.max(this.height, end);
      }
    }
  }

  #halfOf(item: number): number {
    return (this.#sizes[item]?.height ?? 0) / 2;
  }

  /** Half of what an item takes, with its share of the gap. */
  #roomOf(item: number): number {
    return this.#halfOf(item) + (this.#gap / 2) * (item < this.#sizes.length ? 1 : LANE);
  }
}
