import { durationsOf } from "../model/durations.ts";
import type { Order } from "../model/order.ts";
import type { Plan, Task } from "../model/plan.ts";

/** What is still to do in a plan, ready to be laid out in time. */
export interface OpenTasks {
  /** In document order, without those marked done. */
  tasks: Task[];
  /** Numbers, in `tasks`, of those that must end before each one starts. */
  before: number[][];
  /** Resources that tasks share, with the numbers of those that use each. */
  shared: { capacity: number; tasks: number[] }[];
  /** Whole numbers of `step`, so that sums are exact and bounds can be rounded up. */
  durations: number[];
  unit: "minutes" | "tasks";
  /** Length of a time step in `unit`: the largest of which every duration is a multiple. */
  step: number;
}

/**
 * The tasks of a plan that are not done. What is done takes no time and holds nobody up; what it waited
 * for, if that is still open, must end before what waits for it, as the order of the plan has it.
 */
export function openTasks(
  { tasks, resources = [] }: Plan,
  { before, numberOf, topological }: Order,
): OpenTasks {
  const numbers = new Map<number, number>();
  tasks.forEach((task, i) => task.done || numbers.set(i, numbers.size));
  const open = [...numbers.keys()];
  const waitsFor = openParents(tasks, before, topological);
  const { unit, of: durations } = durationsOf(tasks);
  const halves = open.map((i) => Math.max(1, Math.round(2 * durations[i]!)));
  const step = halves.reduce(commonDivisor, 0) || 1;
  return {
    tasks: open.map((i) => tasks[i]!),
    before: open.map((i) => [
      ...waitsFor[i]!.flatMap((parent) => numbers.get(parent) ?? []),
      // The order leaves a task out that waits for itself; a schedule cannot.
      ...tasks[i]!.dependsOn.flatMap(({ id }) => (numberOf.get(id) === i ? numbers.get(i)! : [])),
    ]),
    shared: resources.map(({ capacity, tasks: users }) => ({
      capacity,
      tasks: open.flatMap((i, number) => (users.includes(tasks[i]!.id) ? number : [])),
    })),
    durations: halves.map((duration) => duration / step),
    unit,
    step: step / 2,
  };
}

/** The tasks that each waits for, those behind a task that is done included. */
function openParents(
  tasks: readonly Task[],
  before: Order["before"],
  topological: Order["topological"],
): number[][] {
  const found: number[][] = tasks.map(() => []);
  for (const i of topological) {
    const all = before[i]!.flatMap((parent) => (tasks[parent]!.done ? found[parent]! : parent));
    found[i] = [...new Set(all)];
  }
  return found;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
