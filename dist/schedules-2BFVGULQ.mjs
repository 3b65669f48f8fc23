import {
  schedulePlan
} from "./chunk-ORIUKY2X.mjs";
import {
  orderTasks
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/html/schedules.ts
var MOST_AGENTS = 20;
var EFFORT = 2e4;
var MOST_TRIED = 1e3;
function reportSchedules(plan, agents) {
  const order = orderTasks(plan.tasks);
  const tried = Math.min(MOST_TRIED, Math.ceil(EFFORT / Math.max(1, plan.tasks.length)));
  const scheduleFor = (count) => {
    const effort = count === agents ? {} : { schedules: tried };
    const scheduled = schedulePlan(plan, { agents: count, order, ...effort });
    return "schedule" in scheduled ? scheduled.schedule : void 0;
  };
  const found = [];
  for (let count = 1; count <= MOST_AGENTS; count++) {
    const next = scheduleFor(count);
    if (!next) return [];
    found.push(noWorse(next, found.at(-1), count === agents));
    if (found.at(-1).makespan <= chainLength(next) || count >= plan.tasks.length) break;
  }
  const best = found.findIndex(({ makespan }) => makespan === found.at(-1).makespan);
  const useful = found.slice(0, best + 1);
  if (agents <= useful.length) return useful;
  const asked = found[agents - 1] ?? scheduleFor(agents);
  return asked ? [...useful, asked] : useful;
}
function chainLength({ criticalPath, slots }) {
  const chain = new Set(criticalPath);
  return slots.filter(({ task }) => chain.has(task)).reduce((sum, { start, end }) => sum + end - start, 0);
}
function noWorse(found, fewer, isAsked) {
  if (isAsked || !fewer || found.makespan <= fewer.makespan) return found;
  const { makespan, slots, speedup } = fewer;
  const { agents, lowerBound } = found;
  return {
    ...found,
    makespan,
    slots,
    speedup,
    efficiency: speedup / agents,
    optimal: makespan === lowerBound
  };
}
export {
  reportSchedules
};
