import type { Order } from "../model/order.ts";
import type { Plan } from "../model/plan.ts";
import { Generator } from "./generate.ts";
import { makeInstance } from "./instance.ts";
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
  const instance = makeInstance(projectOf(open, agents));
  if (!instance || open.tasks.length < FEWEST) return undefined;
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const mayBeSerial = serial / makespan < WORTH_IT;
  const found = mayBeSerial ? schedulePlan(plan, { agents, order }) : undefined;
  return found && "schedule" in found && found.schedule.advice === "serial"
    ? found.schedule
    : undefined;
}
