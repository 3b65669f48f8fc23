import { push } from "../model/claims.ts";
import { type Order, orderTasks } from "../model/order.ts";
import type { Plan } from "../model/plan.ts";
import { barrierSchedule } from "./barrier.ts";
import { findCycle } from "./cycle.ts";
import { type Instance, makeInstance } from "./instance.ts";
import { WORTH_IT } from "./may-be-serial.ts";
import { type OpenTasks, openTasks } from "./open-tasks.ts";
import { projectOf } from "./plan-project.ts";
import type { Schedule } from "./schedule.ts";
import { assignAgents } from "./slots.ts";
import { type Solution, solve } from "./solve.ts";
import { wavesOf } from "./waves.ts";

/** How to lay a plan out. */
export interface ScheduleOptions {
  /** Agents that work at once. */
  agents: number;
  /** Schedules to try at most; by default 1,000, and fewer for more than 1,000 tasks. */
  schedules?: number;
  /** Another one may find another schedule of the same length, seldom a shorter one. */
  seed?: number;
  /** The plan's order, where it is known already. */
  order?: Order;
}

/** A schedule, or the ids of tasks that wait for each other in a circle: then there is none. */
export type Scheduled = { schedule: Schedule } | { cycle: string[] };

/**
 * Lays out in time what is still to do in a plan (see `openTasks`). The schedule is never longer than
 * the one in waves, and the same for the same plan and options. With nothing to do all times are 0, the
 * speed-up is 1 and one agent is as good.
 */
export function schedulePlan(plan: Plan, options: ScheduleOptions): Scheduled {
  const open = openTasks(plan, options.order ?? orderTasks(plan.tasks));
  const project = projectOf(open, options.agents);
  const instance = makeInstance(project);
  if (!instance) return { cycle: findCycle(open.before)!.map((task) => open.tasks[task]!.id) };
  const waves = wavesOf(open.before, instance.order);
  const barrier = barrierSchedule(project, waves);
  const solution = solve(instance, {
    schedules: options.schedules ?? usualEffort(instance.size),
    seed: options.seed ?? 1,
    known: [barrier.starts],
  });
  return { schedule: tell(open, instance, waves, barrier.makespan, solution, options.agents) };
}

/** The work of one schedule grows at worst with the square of the tasks. */
function usualEffort(tasks: number): number {
  return Math.ceil(Math.min(1000, 1e9 / tasks ** 2));
}

function tell(
  { tasks, before, durations, unit, step }: OpenTasks,
  instance: Instance,
  waves: readonly (readonly number[])[],
  barrierMakespan: number,
  { starts, makespan, lowerBound }: Solution,
  agents: number,
): Schedule {
  const id = (task: number): string => tasks[task]!.id;
  const serial = durations.reduce((sum, duration) => sum + duration, 0);
  const speedup = makespan === 0 ? 1 : serial / makespan;
  return {
    agents,
    unit,
    lowerBound: lowerBound * step,
    makespan: makespan * step,
    optimal: makespan === lowerBound,
    criticalPath: criticalPath(instance, before).map(id),
    barrierMakespan: barrierMakespan * step,
    serial: serial * step,
    speedup: rounded(speedup),
    efficiency: rounded(speedup / agents),
    waves: waves.map((wave) => wave.map(id)),
    slots: assignAgents(
      durations.map((duration, task) => ({
        task: id(task),
        start: starts[task]! * step,
        end: (starts[task]! + duration) * step,
      })),
    ),
    advice: speedup < WORTH_IT ? "serial" : "parallel",
  };
}

/** A longest chain by durations; of several the one whose tasks stand first in the document. */
function criticalPath(
  { tail, durations }: Instance,
  before: readonly (readonly number[])[],
): number[] {
  const path: number[] = [];
  const byTail = new Map<number, number[]>();
  tail.forEach((time, task) => push(byTail, time, task));
  const length = tail.reduce((longest, time) => Math.max(longest, time), 0);
  const goesOn = (task: number): boolean =>
    path.length === 0 || before[task]!.includes(path.at(-1)!);
  for (let left = length; left > 0; left -= durations[path.at(-1)!]!)
    path.push(byTail.get(left)!.find(goesOn)!);
  return path;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
