import { durationsOf } from "../model/durations.ts";
import { canonicalKey } from "../model/lock/key.ts";
import type { Order } from "../model/order.ts";
import type { Plan, Task } from "../model/plan.ts";

/** Several agents are worth it from this speed-up on. */
export const WORTH_IT = 1.2;

/** Two tasks in a row are no plan for several agents, and nobody took them for one. */
const FEWEST = 3;

/**
 * True for a plan for which several agents may be hardly faster than one: then a schedule has to tell.
 * For most plans a bound tells that they are: a schedule in which nobody waits for nothing takes at most
 * `serial / m + (1 - 1 / m) * chain` with `m` agents, for the longest chain, where tasks share agents only.
 * Source: R. L. Graham, Bounds on multiprocessing timing anomalies (1969).
 */
export function mayBeSerial(plan: Plan, order: Order, agents: number): boolean {
  const open = plan.tasks.filter(({ done }) => !done);
  if (open.length < FEWEST) return false;
  const steps = stepsOf(plan.tasks);
  const serial = steps.reduce((sum, one) => sum + one, 0);
  const longest = serial / agents + (1 - 1 / agents) * longestChain(steps, order);
  return longest > serial / WORTH_IT || shareMore(plan, open);
}

/** Half minutes or half tasks, as schedules count them; none for what is done. */
function stepsOf(tasks: readonly Task[]): number[] {
  const durations = durationsOf(tasks).of;
  return tasks.map(({ done }, i) => (done ? 0 : Math.max(1, Math.round(2 * durations[i]!))));
}

function longestChain(steps: readonly number[], { before, topological }: Order): number {
  const ends: number[] = [];
  let longest = 0;
  for (const task of topological) {
    let start = 0;
    for (const parent of before[task]!) start = Math.max(start, ends[parent] ?? 0);
    ends[task] = start + steps[task]!;
    longest = Math.max(longest, ends[task]);
  }
  return longest;
}

/** True where tasks share more than agents: a lock, or what not all of its users can use at once. */
function shareMore({ resources = [] }: Plan, open: readonly Task[]): boolean {
  if (resources.some(({ capacity, tasks }) => tasks.length > capacity)) return true;
  const holders = open.filter(({ locks }) => locks.length > 0);
  if (holders.length < 2) return false;
  const keys = holders.flatMap(({ locks }) => [
    ...new Set(locks.map(({ value }) => canonicalKey(value))),
  ]);
  return new Set(keys).size < keys.length;
}
