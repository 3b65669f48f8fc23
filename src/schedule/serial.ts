import type { Order } from "../model/order.ts";
import type { Plan } from "../model/plan.ts";
import { Generator } from "./generate.ts";
import { type InstanceInput, makeInstance } from "./instance.ts";
import { openTasks } from "./open-tasks.ts";
import { projectOf } from "./plan-project.ts";
import type { Schedule } from "./schedule.ts";
import { schedulePlan, WORTH_IT } from "./schedule-plan.ts";
import { listSchedule } from "./search.ts";

/** Two tasks in a row are no plan for several agents, and nobody took them for one. */
const FEWEST = 3;

/**
 * The schedule of a plan for which several agents are hardly faster than one; `undefined` when they are,
 * or when there is none. Nearly always a list schedule or a bound decides, and nothing is searched.
 */
export function serialSchedule(plan: Plan, order: Order, agents: number): Schedule | undefined {
  const open = openTasks(plan, order);
  const project = projectOf(open, agents);
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  if (open.tasks.length < FEWEST || longestOf(project, serial, order, plan) <= serial / WORTH_IT)
    return undefined;
  const instance = makeInstance(project);
  if (!instance) return undefined;
  const { makespan } = listSchedule(instance, new Generator(instance));
  const mayBeSerial = serial / makespan < WORTH_IT;
  const found = mayBeSerial ? schedulePlan(plan, { agents, order }) : undefined;
  return found && "schedule" in found && found.schedule.advice === "serial"
    ? found.schedule
    : undefined;
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
