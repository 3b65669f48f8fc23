import { orderTasks } from "../../model/order.ts";
import type { Plan } from "../../model/plan.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import { schedulePlan } from "../../schedule/schedule-plan.ts";

/** The slider goes to this many agents at most. */
const MOST_AGENTS = 20;

/** Schedules to try for a number of agents that nobody asked for, in tasks: 20 at 1,000 tasks. */
const EFFORT = 20_000;
const MOST_TRIED = 1000;

/**
 * Schedules for 1, 2, 3… agents up to the last one that makes the plan faster, and for the number asked
 * for, which gets the same search as the command `schedule`. None when tasks wait for each other in a circle.
 */
export function reportSchedules(plan: Plan, agents: number): Schedule[] {
  const order = orderTasks(plan.tasks);
  const schedules = Math.min(MOST_TRIED, Math.ceil(EFFORT / Math.max(1, plan.tasks.length)));
  const found: Schedule[] = [];
  for (let count = 1; count <= Math.min(MOST_AGENTS, Math.max(1, plan.tasks.length)); count++) {
    const effort = count === agents ? {} : { schedules };
    const scheduled = schedulePlan(plan, { agents: count, order, ...effort });
    if ("cycle" in scheduled) return [];
    found.push(noWorse(scheduled.schedule, found.at(-1), count === agents));
  }
  const best = found.findIndex(({ makespan }) => makespan === found.at(-1)!.makespan);
  const useful = found.slice(0, Math.max(best + 1, agents));
  if (useful.some((one) => one.agents === agents)) return useful;
  const scheduled = schedulePlan(plan, { agents, order });
  return "schedule" in scheduled ? [...useful, scheduled.schedule] : useful;
}

/** One more agent never takes longer: the search is short, so what fewer can do may be better. */
function noWorse(found: Schedule, fewer: Schedule | undefined, isAsked: boolean): Schedule {
  if (isAsked || !fewer || found.makespan <= fewer.makespan) return found;
  const { makespan, slots, speedup } = fewer;
  const { agents, lowerBound } = found;
  return {
    ...found,
    makespan,
    slots,
    speedup,
    efficiency: speedup / agents,
    optimal: makespan === lowerBound,
  };
}
