import { strongComponents } from "./components.ts";
import type { Task } from "./plan.ts";
import { Reach } from "./reach.ts";

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
  /** The same for many tasks at once, which is quicker than one by one in a plan of very many. */
  reach: Reach;
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
    reach,
  };
}
