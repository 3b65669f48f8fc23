import type { Order } from "../model/order.ts";
import type { Plan } from "../model/plan.ts";
import type { InstanceInput } from "./instance.ts";
import { openTasks } from "./open-tasks.ts";
import { projectOf } from "./plan-project.ts";

/** Several agents are worth it from this speed-up on. */
export const WORTH_IT = 1.2;

/** Two tasks in a row are no plan for several agents, and nobody took them for one. */
const FEWEST = 3;

/**
 * True for a plan for which several agents may be hardly faster than one: then a schedule has to tell.
 * For most plans a bound tells that they are.
 */
export function mayBeSerial(plan: Plan, order: Order, agents: number): boolean {
  const open = openTasks(plan, order);
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  return (
    open.tasks.length >= FEWEST &&
    longestOf(projectOf(open, agents), serial, order, plan) > serial / WORTH_IT
  );
}

/**
 * What a schedule in which nobody waits for nothing takes at most, where tasks share agents only: with `m`
 * of them `serial / m + (1 - 1 / m) * chain`, for the longest chain. Infinity where they share more.
 * Source: R. L. Graham, Bounds on multiprocessing timing anomalies (1969).
 */
function longestOf(
  { durations, before, capacities }: InstanceInput,
  serial: number,
  { topological }: Order,
  { tasks }: Plan,
): number {
  const [agents = 1, ...shared] = capacities;
  if (shared.length > 0) return Infinity;
  let open = 0;
  const numbers = tasks.map(({ done }) => (done ? undefined : open++));
  const ends = durations.map(() => 0);
  for (const task of topological.flatMap((i) => numbers[i] ?? []))
    ends[task] =
      durations[task]! + before[task]!.reduce((latest, one) => Math.max(latest, ends[one]!), 0);
  const chain = ends.reduce((longest, end) => Math.max(longest, end), 0);
  return serial / agents + (1 - 1 / agents) * chain;
}
