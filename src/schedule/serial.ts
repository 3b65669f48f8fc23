import type { Order } from "../model/order.ts";
import type { Plan } from "../model/plan.ts";
import { Generator } from "./generate.ts";
import { makeInstance } from "./instance.ts";
import { WORTH_IT } from "./may-be-serial.ts";
import { openTasks } from "./open-tasks.ts";
import { projectOf } from "./plan-project.ts";
import type { Schedule } from "./schedule.ts";
import { schedulePlan } from "./schedule-plan.ts";
import { listSchedule } from "./search.ts";

/**
 * The schedule of a plan for which several agents are hardly faster than one; `undefined` when they are,
 * or when there is none. Nearly always a list schedule decides, and nothing is searched.
 */
export function serialSchedule(plan: Plan, order: Order, agents: number): Schedule | undefined {
  const open = openTasks(plan, order);
  const instance = makeInstance(projectOf(open, agents));
  if (!instance) return undefined;
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const isOpen = serial / makespan < WORTH_IT;
  const found = isOpen ? schedulePlan(plan, { agents, order }) : undefined;
  return found && "schedule" in found && found.schedule.advice === "serial"
    ? found.schedule
    : undefined;
}
