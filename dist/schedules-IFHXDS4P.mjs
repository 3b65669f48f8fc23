import {
  schedulePlan
} from "./chunk-BY2XEURB.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-RHVQSNTW.mjs";
import {
  orderTasks
} from "./chunk-UTNH52OV.mjs";
import "./chunk-G2RORLJA.mjs";

// src/report/html/schedules.ts
var MOST_AGENTS = 20;
var EFFORT = 2e4;
var MOST_TRIED = 1e3;
function reportSchedules(plan, agents) {
  const order = orderTasks(plan.tasks);
  const schedules = Math.min(MOST_TRIED, Math.ceil(EFFORT / Math.max(1, plan.tasks.length)));
  const found = [];
  for (let count = 1; count <= Math.min(MOST_AGENTS, Math.max(1, plan.tasks.length)); count++) {
    const effort = count === agents ? {} : { schedules };
    const scheduled2 = schedulePlan(plan, { agents: count, order, ...effort });
    if ("cycle" in scheduled2) return [];
    found.push(noWorse(scheduled2.schedule, found.at(-1), count === agents));
  }
  const best = found.findIndex(({ makespan }) => makespan === found.at(-1).makespan);
  const useful = found.slice(0, Math.max(best + 1, agents));
  if (useful.some((one) => one.agents === agents)) return useful;
  const scheduled = schedulePlan(plan, { agents, order });
  return "schedule" in scheduled ? [...useful, scheduled.schedule] : useful;
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
