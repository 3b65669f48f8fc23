import type { Task } from "./plan.ts";

/** The order that dependencies give to the tasks of one plan; tasks are numbered as in the plan. */
export interface Order {
  /** Number of tasks. */
  size: number;
  /** Numbers of the tasks that carry an id; the first one counts when an id occurs twice. */
  numberOf: ReadonlyMap<string, number>;
  /** Known direct predecessors of each task, without itself and without repeats. */
  before: readonly (readonly number[])[];
  /** Every task after its predecessors; tasks of a cycle stand together, in document order. */
  topological: readonly number[];
  /** The groups of two or more tasks that depend on each other in a circle. */
  cycles: readonly (readonly number[])[];
  /** True when `a` must be done before `b`, directly or through others. */
  precedes(a: number, b: number): boolean;
}

/** Works out the order of tasks; tasks and edges may be many (linear but for the closure). */
export function orderTasks(tasks: readonly Task[]): Order {
  const numberOf = new Map<string, number>();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers = new Set<number>();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== undefined && number !== i) numbers.add(number);
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
  };
}

/**
 * Tarjan's algorithm without recursion. Components come predecessors first, each sorted.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
 */
function strongComponents(before: readonly (readonly number[])[]): number[][] {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const components: number[][] = [];
  let next = 0;
  const enter = (node: number): { node: number; child: number } => {
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
      if (child !== undefined) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node]!, index[child]!);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[frame.node]!);
      if (low[frame.node] !== index[frame.node]) continue;
      const component: number[] = [];
      for (let member = -1; member !== frame.node;) {
        member = stack.pop()!;
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}

/** The transitive closure, one row of bits a task. */
class Reach {
  readonly #width: number;
  readonly #bits: Uint32Array;

  constructor(before: readonly (readonly number[])[], components: readonly (readonly number[])[]) {
    this.#width = (before.length + 31) >> 5;
    this.#bits = new Uint32Array(this.#width * before.length);
    for (const component of components) {
      const [first] = component;
      if (first === undefined) continue;
      const row = new Uint32Array(this.#width);
      for (const member of component) {
        for (const parent of before[member] ?? []) {
          row[parent >> 5]! |= 1 << (parent & 31);
          const above = this.#row(parent);
          for (let i = 0; i < row.length; i++) row[i]! |= above[i]!;
        }
      }
      if (component.length > 1)
        for (const member of component) row[member >> 5]! |= 1 << (member & 31);
      for (const member of component) this.#row(member).set(row);
    }
  }

  #row(node: number): Uint32Array {
    return this.#bits.subarray(node * this.#width, (node + 1) * this.#width);
  }

  has(a: number, b: number): boolean {
    return (this.#bits[b * this.#width + (a >> 5)]! & (1 << (a & 31))) !== 0;
  }
}
