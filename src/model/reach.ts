/** Tasks of one block of columns; a plan of up to this many has one block. */
const MOST_COLUMNS = 16_384;

/** Bytes of a block in a plan that has several. */
const BLOCK_BYTES = 32 * 1024 * 1024;

/**
 * The transitive closure of dependencies, as bits: a row a task, a column a task before it. A large plan
 * has its columns in blocks that are worked out one after another, as all of them would fill the memory.
 */
export class Reach {
  readonly #before: readonly (readonly number[])[];
  readonly #components: readonly (readonly number[])[];
  /** The column of each task: its place in topological order. */
  readonly #column: Int32Array;
  readonly #isCircular: Uint8Array;
  readonly #columns: number;
  readonly #width: number;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;

  /** `components` come predecessors first; the tasks of one component precede each other. */
  constructor(before: readonly (readonly number[])[], components: readonly (readonly number[])[]) {
    const size = before.length;
    this.#before = before;
    this.#components = components;
    this.#column = new Int32Array(size);
    this.#isCircular = new Uint8Array(size);
    components.flat().forEach((task, place) => (this.#column[task] = place));
    for (const circle of components)
      if (circle.length > 1) for (const task of circle) this.#isCircular[task] = 1;
    const affordable = Math.max(32, Math.floor((BLOCK_BYTES * 8) / Math.max(size, 1)));
    this.#columns = size <= MOST_COLUMNS ? Math.max(size, 1) : affordable - (affordable % 32);
    this.#width = (this.#columns + 31) >> 5;
  }

  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick(): boolean {
    return this.#before.length <= this.#columns;
  }

  /** Place of a task in the topological order. */
  place(task: number): number {
    return this.#column[task]!;
  }

  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a: number, b: number): boolean {
    const column = this.#column[a]!;
    if (column >= this.#column[b]! && this.#isCircular[a] === 0) return false;
    this.#open(column - (column % this.#columns));
    return this.#bit(a, b);
  }

  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from: ArrayLike<number>, to: ArrayLike<number>): Uint8Array {
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks())
      for (const i of questions[first / this.#columns] ?? [])
        if (this.#bit(from[i]!, to[i]!)) found[i] = 1;
    return found;
  }

  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen: (task: number) => boolean): number {
    const chosen = this.#before.map((_, task) => isChosen(task));
    let count = 0;
    for (const first of this.#blocks()) {
      const mask = this.#mask(first, chosen);
      for (const [task, isIn] of chosen.entries()) {
        if (!isIn) continue;
        const start = task * this.#width;
        for (let i = 0; i < this.#width; i++) count += bitsOf(this.#bits[start + i]! & mask[i]!);
      }
    }
    for (const component of this.#components) {
      if (component.length < 2) continue;
      // Each precedes each, itself included: of n × n bits, half of the n × (n - 1) pairs count.
      const size = component.filter((task) => chosen[task]).length;
      count -= size + (size * (size - 1)) / 2;
    }
    return count;
  }

  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const first of this.#blocks()) {
      const above = new Uint32Array(this.#width);
      for (const [task, parents] of this.#before.entries()) {
        if (parents.length < 2 || this.#column[task]! < first) continue;
        above.fill(0);
        for (const parent of parents) this.#addRow(above, 0, parent);
        for (const parent of parents) {
          const column = this.#column[parent]! - first;
          if (column < 0 || column >= this.#columns || !bitAt(above, column)) continue;
          const known = found.get(task);
          if (known) known.push(parent);
          else found.set(task, [parent]);
        }
      }
    }
    return found;
  }

  /** The places in a list of tasks, by the block in which the task has its column. */
  #byBlock(tasks: ArrayLike<number>): (readonly number[] | Uint32Array)[] {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks: number[][] = [];
    for (const i of everything) {
      const block = Math.floor(this.#column[tasks[i]!]! / this.#columns);
      (blocks[block] ??= []).push(i);
    }
    return blocks;
  }

  *#blocks(): Generator<number> {
    for (let first = 0; first < this.#before.length; first += this.#columns) {
      this.#open(first);
      yield first;
    }
  }

  /** Works out the columns from `first` on. */
  #open(first: number): void {
    if (this.#first === first) return;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * this.#before.length);
    else this.#bits.fill(0);
    for (const component of this.#components) {
      const [head] = component;
      if (head === undefined || this.#column[component.at(-1)!]! < first) continue;
      for (const member of component) {
        for (const parent of this.#before[member]!) {
          this.#addRow(this.#bits, head * this.#width, parent);
          this.#mark(head, parent);
        }
      }
      if (component.length === 1) continue;
      for (const member of component) this.#mark(head, member);
      const start = head * this.#width;
      for (const member of component)
        if (member !== head)
          this.#bits.copyWithin(member * this.#width, start, start + this.#width);
    }
  }

  /** Adds the bits of a task's row to those that start somewhere. */
  #addRow(bits: Uint32Array, start: number, task: number): void {
    // The rows before the block are empty.
    if (this.#column[task]! < this.#first) return;
    const [all, from, width] = [this.#bits, task * this.#width, this.#width];
    for (let i = 0; i < width; i++) bits[start + i]! |= all[from + i]!;
  }

  #mark(row: number, task: number): void {
    const column = this.#column[task]! - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row * this.#width + (column >> 5)]! |= 1 << (column & 31);
  }

  #mask(first: number, chosen: readonly boolean[]): Uint32Array {
    const mask = new Uint32Array(this.#width);
    chosen.forEach((isIn, task) => {
      const column = this.#column[task]! - first;
      if (isIn && column >= 0 && column < this.#columns) mask[column >> 5]! |= 1 << (column & 31);
    });
    return mask;
  }

  #bit(a: number, b: number): boolean {
    const column = this.#column[a]! - this.#first;
    return (this.#bits[b * this.#width + (column >> 5)]! & (1 << (column & 31))) !== 0;
  }
}

function bitAt(row: Uint32Array, column: number): boolean {
  return (row[column >> 5]! & (1 << (column & 31))) !== 0;
}

/** Bits that are set. Source: H. Warren, "Hacker's Delight", 2002, population count. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
