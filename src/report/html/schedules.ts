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
  const tried = Math.min(MOST_TRIED, Math.ceil(EFFORT / Math.max(1, plan.tasks.length)));
  const scheduleFor = (count: number): Schedule | undefined => {
    const effort = count === agents ? {} : { schedules: tried };
    const scheduled = schedulePlan(plan, { agents: count, order, ...effort });
    return "schedule" in scheduled ? scheduled.schedule : undefined;
  };
  const found: Schedule[] = [];
  for (let count = 1; count <= MOST_AGENTS; count++) {
    const next = scheduleFor(count);
    if (!next) return [];
    found.push(noWorse(next, found.at(-1), count === agents));
    if (found.at(-1)!.makespan <= chainLength(next) || count >= plan.tasks.length) break;
  }
  const best = found.findIndex(({ makespan }) => makespan === found.at(-1)!.makespan);
  const useful = found.slice(0, best + 1);
  if (agents <= useful.length) return useful;
  const asked = found[agents - 1] ?? scheduleFor(agents);
  return asked ? [...useful, asked] : useful;
}

/** How long the critical path takes: no number of agents is faster. */
function chainLength({ criticalPath, slots }: Schedule): number {
  const chain = new Set(criticalPath);
  return slots
    .filter(({ task }) => chain.has(task))
    .reduce((sum, { start, end }) => sum + end - start, 0);
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
