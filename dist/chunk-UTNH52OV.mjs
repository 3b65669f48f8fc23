// src/model/components.ts
function strongComponents(before) {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  const components = [];
  let next = 0;
  const enter = (node) => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== void 0) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node], index[child]);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[frame.node]);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = [];
      for (let member = -1; member !== frame.node; ) {
        member = stack.pop();
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}

// src/model/reach.ts
var MOST_COLUMNS = 16384;
var BLOCK_BYTES = 32 * 1024 * 1024;
var Reach = class {
  #before;
  #components;
  /** The column of each task: its place in topological order. */
  #column;
  #isCircular;
  #columns;
  #width;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;
  /** `components` come predecessors first; the tasks of one component precede each other. */
  constructor(before, components) {
    const size = before.length;
    this.#before = before;
    this.#components = components;
    this.#column = new Int32Array(size);
    this.#isCircular = new Uint8Array(size);
    components.flat().forEach((task, place) => this.#column[task] = place);
    for (const circle of components)
      if (circle.length > 1) for (const task of circle) this.#isCircular[task] = 1;
    const affordable = Math.max(32, Math.floor(BLOCK_BYTES * 8 / Math.max(size, 1)));
    this.#columns = size <= MOST_COLUMNS ? Math.max(size, 1) : affordable - affordable % 32;
    this.#width = this.#columns + 31 >> 5;
  }
  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick() {
    return this.#before.length <= this.#columns;
  }
  /** Place of a task in the topological order. */
  place(task) {
    return this.#column[task];
  }
  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a, b) {
    const column = this.#column[a];
    if (column >= this.#column[b] && this.#isCircular[a] === 0) return false;
    this.#open(column - column % this.#columns);
    return this.#bit(a, b);
  }
  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from, to) {
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks())
      for (const i of questions[first / this.#columns] ?? [])
        if (this.#bit(from[i], to[i])) found[i] = 1;
    return found;
  }
  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen) {
    const chosen = this.#before.map((_, task) => isChosen(task));
    let count = 0;
    for (const first of this.#blocks()) {
      const mask = this.#mask(first, chosen);
      for (const [task, isIn] of chosen.entries()) {
        if (!isIn) continue;
        const start = task * this.#width;
        for (let i = 0; i < this.#width; i++) count += bitsOf(this.#bits[start + i] & mask[i]);
      }
    }
    for (const component of this.#components) {
      if (component.length < 2) continue;
      const size = component.filter((task) => chosen[task]).length;
      count -= size + size * (size - 1) / 2;
    }
    return count;
  }
  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied() {
    const found = /* @__PURE__ */ new Map();
    for (const first of this.#blocks()) {
      const above = new Uint32Array(this.#width);
      for (const [task, parents] of this.#before.entries()) {
        if (parents.length < 2 || this.#column[task] < first) continue;
        above.fill(0);
        for (const parent of parents) this.#addRow(above, 0, parent);
        for (const parent of parents) {
          const column = this.#column[parent] - first;
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
  #byBlock(tasks) {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks = [];
    for (const i of everything) {
      const block = Math.floor(this.#column[tasks[i]] / this.#columns);
      (blocks[block] ??= []).push(i);
    }
    return blocks;
  }
  *#blocks() {
    for (let first = 0; first < this.#before.length; first += this.#columns) {
      this.#open(first);
      yield first;
    }
  }
  /** Works out the columns from `first` on. */
  #open(first) {
    if (this.#first === first) return;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * this.#before.length);
    else this.#bits.fill(0);
    for (const component of this.#components) {
      const [head] = component;
      if (head === void 0 || this.#column[component.at(-1)] < first) continue;
      for (const member of component) {
        for (const parent of this.#before[member]) {
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
  #addRow(bits, start, task) {
    if (this.#column[task] < this.#first) return;
    const [all, from, width] = [this.#bits, task * this.#width, this.#width];
    for (let i = 0; i < width; i++) bits[start + i] |= all[from + i];
  }
  #mark(row, task) {
    const column = this.#column[task] - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row * this.#width + (column >> 5)] |= 1 << (column & 31);
  }
  #mask(first, chosen) {
    const mask = new Uint32Array(this.#width);
    chosen.forEach((isIn, task) => {
      const column = this.#column[task] - first;
      if (isIn && column >= 0 && column < this.#columns) mask[column >> 5] |= 1 << (column & 31);
    });
    return mask;
  }
  #bit(a, b) {
    const column = this.#column[a] - this.#first;
    return (this.#bits[b * this.#width + (column >> 5)] & 1 << (column & 31)) !== 0;
  }
};
function bitAt(row, column) {
  return (row[column >> 5] & 1 << (column & 31)) !== 0;
}
function bitsOf(word) {
  let bits = word - (word >>> 1 & 1431655765);
  bits = (bits & 858993459) + (bits >>> 2 & 858993459);
  return (bits + (bits >>> 4) & 252645135) * 16843009 >>> 24;
}

// src/model/order.ts
function orderTasks(tasks) {
  const numberOf = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers = /* @__PURE__ */ new Set();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== void 0 && number !== i) numbers.add(number);
    }
    return [...numbers];
  });
  const components = strongComponents(before);
  const topological = components.flat();
  const reach = new Reach(before, components);
  return {
    size: tasks.length,
    numberOf,
    before,
    topological,
    cycles: components.filter((component) => component.length > 1),
    precedes: (a, b) => reach.has(a, b),
    reach
  };
}

export {
  strongComponents,
  Reach,
  orderTasks
};
