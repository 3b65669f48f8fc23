import { type Topology, topologyOf } from "./topology.ts";

/** Tasks of one block of columns; a plan of up to this many has one block. */
const MOST_COLUMNS = 16_384;

/** Bytes of a block in a plan that has several. */
const BLOCK_BYTES = 32 * 1024 * 1024;

/**
 * The transitive closure of dependencies, as bits: a row a task, a column a task before it, both by their
 * places in topological order. A large plan has its columns in blocks that are worked out one after
 * another, as all of them would fill the memory. Of the direct predecessors of a task the latest is added
 * first; one that is in the row by then is implied, and adds nothing to the row in any block.
 * Source: A. Goralčíková, V. Koubek, "A reduct-and-closure algorithm for graphs", 1979.
 */
export class Reach {
  readonly #topology: Topology;
  /** By arc, 1 when it adds nothing; found out when the block with its column is worked out. */
  readonly #isSpare: Uint8Array;
  readonly #columns: number;
  readonly #width: number;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;

  /**
   * `components` come predecessors first; the tasks of one component precede each other. A block has
   * `columns` columns.
   */
  constructor(
    before: readonly (readonly number[])[],
    components: readonly (readonly number[])[],
    columns = columnsOf(before.length),
  ) {
    this.#topology = topologyOf(before, components);
    this.#isSpare = new Uint8Array(this.#topology.arcs.length);
    this.#columns = columns;
    this.#width = (columns + 31) >> 5;
  }

  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick(): boolean {
    return this.#topology.size <= this.#columns;
  }

  /** Place of a task in the topological order. */
  place(task: number): number {
    return this.#topology.placeOf[task]!;
  }

  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a: number, b: number): boolean {
    const { placeOf, end } = this.#topology;
    const [from, to] = [placeOf[a]!, placeOf[b]!];
    if (from > end[to]! || (from === to && !this.#isCircular(from))) return false;
    const first = from - (from % this.#columns);
    if (!this.isQuick && this.#first !== first) return this.#walk(from, to);
    this.#open(first);
    return this.#bit(from, to);
  }

  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from: ArrayLike<number>, to: ArrayLike<number>): Uint8Array {
    const { placeOf } = this.#topology;
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks()) {
      const asked = questions[first / this.#columns];
      if (asked) this.#open(first);
      for (const i of asked ?? [])
        if (this.#bit(placeOf[from[i]!]!, placeOf[to[i]!]!)) found[i] = 1;
    }
    return found;
  }

  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen: (task: number) => boolean): number {
    const { size, tasks, head, end } = this.#topology;
    const chosen = Uint8Array.from(tasks, (task) => (isChosen(task) ? 1 : 0));
    let count = 0;
    for (const first of this.#blocks()) {
      this.#open(first);
      const mask = this.#mask(first, chosen);
      for (let place = head[first]!; place < size; place++) {
        if (chosen[place] === 0) continue;
        const row = place * this.#width;
        for (let i = 0; i < this.#width; i++) count += bitsOf(this.#bits[row + i]! & mask[i]!);
      }
    }
    for (let first = 0; first < size; first = end[first]! + 1) {
      if (!this.#isCircular(first)) continue;
      // Each precedes each, itself included: of n × n bits, half of the n × (n - 1) pairs count.
      const many = chosen.subarray(first, end[first]! + 1).reduce((sum, isIn) => sum + isIn, 0);
      count -= many + (many * (many - 1)) / 2;
    }
    return count;
  }

  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied(): Map<number, number[]> {
    for (const first of this.#blocks()) this.#open(first);
    const { tasks, placeOf, arcs, start } = this.#topology;
    const found = new Map<number, number[]>();
    for (const [task, place] of placeOf.entries()) {
      const [from, to] = [start[place]!, start[place + 1]!];
      if (to - from < 2) continue;
      const parents: number[] = [];
      for (let arc = from; arc < to; arc++) {
        const parent = arcs[arc]!;
        if (this.#isSpare[arc] === 1 || this.#isCircular(parent) || this.#isCircular(place))
          parents.push(tasks[parent]!);
      }
      if (parents.length > 0) found.set(task, parents);
    }
    return found;
  }

  #isCircular(place: number): boolean {
    return this.#topology.head[place] !== this.#topology.end[place];
  }

  /** Goes back from a place to an earlier one: one question takes less than a block. */
  #walk(from: number, to: number): boolean {
    const { end, arcs, start } = this.#topology;
    const seen = new Set<number>();
    const open = [to];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (let arc = start[at]!; arc < start[at + 1]!; arc++) {
        const parent = arcs[arc]!;
        if (parent === from) return true;
        if (this.#isSpare[arc] === 1 || end[parent]! < from || seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    return false;
  }

  /** The places in a list of tasks, by the block in which the task has its column. */
  #byBlock(tasks: ArrayLike<number>): (readonly number[] | Uint32Array)[] {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks: number[][] = [];
    for (const i of everything) {
      const block = Math.floor(this.place(tasks[i]!) / this.#columns);
      (blocks[block] ??= []).push(i);
    }
    return blocks;
  }

  /** The first columns of all blocks, the last first: what is spare there is left out in those before. */
  *#blocks(): Generator<number> {
    const many = Math.ceil(this.#topology.size / this.#columns);
    for (let block = many - 1; block >= 0; block--) yield block * this.#columns;
  }

  /** Works out the columns from `first` on, in the rows of tasks that reach into them. */
  #open(first: number): void {
    if (this.#first === first) return;
    const { size, head, end } = this.#topology;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * size);
    for (let place = head[first]!; place < size; place = end[place]! + 1)
      this.#fill(place, end[place]!);
  }

  /** Works out the row of a task, or the rows of a circle from its first place to its last one. */
  #fill(head: number, last: number): void {
    const { end, arcs, start } = this.#topology;
    const [bits, width] = [this.#bits, this.#width];
    const row = head * width;
    let isEmpty = true;
    for (let arc = start[last + 1]! - 1; arc >= start[head]!; arc--) {
      const parent = arcs[arc]!;
      if (this.#isSpare[arc] === 1 || end[parent]! < this.#first || parent >= head) continue;
      if (isEmpty) bits.copyWithin(row, parent * width, (parent + 1) * width);
      else if (this.#bit(parent, head)) this.#isSpare[arc] = 1;
      else this.#add(row, parent);
      isEmpty = false;
      this.#mark(row, parent);
    }
    if (isEmpty) bits.fill(0, row, row + width);
    if (head === last) return;
    for (let place = head; place <= last; place++) this.#mark(row, place);
    for (let place = head + 1; place <= last; place++)
      bits.copyWithin(place * width, row, row + width);
  }

  /** Adds the row of a place to one that starts somewhere. */
  #add(row: number, place: number): void {
    const [bits, from] = [this.#bits, place * this.#width];
    // What comes before a place stands before it, or in its circle.
    const last = (this.#topology.end[place]! - this.#first) >> 5;
    for (let i = Math.min(this.#width - 1, last); i >= 0; i--) bits[row + i]! |= bits[from + i]!;
  }

  #mark(row: number, place: number): void {
    const column = place - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row + (column >> 5)]! |= 1 << (column & 31);
  }

  #mask(first: number, chosen: Uint8Array): Uint32Array {
    const mask = new Uint32Array(this.#width);
    for (const [column, isIn] of chosen.subarray(first, first + this.#columns).entries())
      if (isIn === 1) mask[column >> 5]! |= 1 << (column & 31);
    return mask;
  }

  /** Whether a place is in the row of another, as far as the block at hand tells. */
  #bit(from: number, to: number): boolean {
    const column = from - this.#first;
    if (column < 0 || column >= this.#columns || this.#topology.end[to]! < this.#first)
      return false;
    return (this.#bits[to * this.#width + (column >> 5)]! & (1 << (column & 31))) !== 0;
  }
}

/** How many columns a block has; all of them but in a plan of very many tasks. */
function columnsOf(size: number): number {
  if (size <= MOST_COLUMNS) return Math.max(size, 1);
  const affordable = Math.max(32, Math.floor((BLOCK_BYTES * 8) / size));
  return affordable - (affordable % 32);
}

/** Bits that are set. Source: H. Warren, "Hacker's Delight", 2002, population count. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
