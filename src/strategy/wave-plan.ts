import { Generator } from "../schedule/generate.ts";
import { makeInstance } from "../schedule/instance.ts";
import { simpleBound } from "../schedule/lower-bound.ts";
import { improve, listSchedule } from "../schedule/search.ts";
import { instanceInput, type Pools } from "./instance.ts";
import type { Project } from "./project.ts";
import type { Choice, Staffing } from "./staffing.ts";

/** A wave laid out in time: nothing in it waits for anything else in it. */
export interface WavePlan {
  /** Numbers of its phases. */
  members: number[];
  /** By position in `members`, in minutes from the start of the wave. */
  starts: number[];
  choices: Choice[];
  makespan: number;
}

/** Schedules of a wave that are tried at most. */
const PASSES = 20;

/** What is known when a wave is planned. */
export interface WaveContext {
  project: Project;
  pools: Pools;
  staffing: Staffing;
  /** Numbers of the pools, other than teams, that can be short when all teams work. */
  scarce: number[];
  /** What each phase takes with the team that is quickest at it. */
  shortest: Float64Array;
}

/** What is known of a project when its waves are planned. */
export function waveContext(project: Project, pools: Pools, staffing: Staffing): WaveContext {
  const lanes = project.teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const most = pools.list.map(() => 0);
  for (const { resource, amount } of pools.demands.flat())
    most[resource] = Math.max(most[resource]!, amount);
  const scarce = pools.list.flatMap(({ kind, capacity }, i) =>
    kind !== "team" && capacity < lanes * most[i]! ? i : [],
  );
  const shortest = Float64Array.from(staffing.minutes, (times) =>
    times.reduce<number>((least, time) => Math.min(least, time ?? Infinity), Infinity),
  );
  return { project, pools, staffing, scarce, shortest };
}

/** How long a wave takes, as its first timetable has it; `loads` as for `staffWave`. */
export function waveLength(
  context: WaveContext,
  members: readonly number[],
  loads: readonly number[],
): number {
  const choices = staffWave(context, members, loads);
  if (mayWait(context, members)) return timetable(context, members, choices, 1).makespan;
  return choices.reduce((longest, { end }) => Math.max(longest, end), 0);
}

/** True when some phase of a wave may have to wait for more than its team. */
function mayWait({ pools, scarce }: WaveContext, members: readonly number[]): boolean {
  if (scarce.length === 0) return false;
  const used = new Map<number, number>();
  for (const phase of members)
    for (const { resource, amount } of pools.demands[phase]!)
      used.set(resource, (used.get(resource) ?? 0) + amount);
  return scarce.some((pool) => (used.get(pool) ?? 0) > pools.list[pool]!.capacity);
}

/** Lays a wave out for given teams: longest phase first, then improved. */
export function timetable(
  { project, pools }: WaveContext,
  members: readonly number[],
  choices: readonly Choice[],
  passes: number = PASSES,
): WavePlan {
  const byPhase: Choice[] = [];
  members.forEach((phase, i) => (byPhase[phase] = choices[i]!));
  const instance = makeInstance(instanceInput(project, pools, members, byPhase))!;
  const generator = new Generator(instance);
  const until = { schedules: passes, bound: simpleBound(instance) };
  const layout = improve(instance, generator, listSchedule(instance, generator), until);
  return {
    members: [...members],
    starts: [...layout.starts],
    choices: [...choices],
    makespan: layout.makespan,
  };
}

/**
 * Gives the phases of a wave to teams: the longest first, each to the team with which it ends earliest;
 * of equals to the one with less work so far (`loads`, in minutes by team). `end` is when each ends if it
 * waits for nothing but its team.
 * Source: O. Ibarra and C. Kim, "Heuristic algorithms for scheduling independent tasks on nonidentical
 * processors", 1977.
 */
export function staffWave(
  { project: { teams }, staffing: { minutes }, shortest }: WaveContext,
  members: readonly number[],
  loads: readonly number[],
): (Choice & { end: number })[] {
  const order = members.map((_, i) => i);
  order.sort((a, b) => shortest[members[b]!]! - shortest[members[a]!]! || a - b);
  const free = teams.map(({ sessions }) => new Float64Array(Math.min(sessions, members.length)));
  const chosen: (Choice & { end: number })[] = [];
  for (const i of order) {
    const times = minutes[members[i]!]!;
    let [team, end, load] = [-1, Infinity, Infinity];
    for (let other = 0; other < times.length; other++) {
      const time = times[other];
      if (time === undefined) continue;
      const ends = free[other]![earliest(free[other]!)]! + time;
      const has = loads[other]! / teams[other]!.sessions;
      if (ends < end || (ends === end && has < load)) [team, end, load] = [other, ends, has];
    }
    free[team]![earliest(free[team]!)] = end;
    chosen[i] = { team, minutes: times[team]!, end };
  }
  return chosen;
}

/** The number of the smallest of some times. */
function earliest(times: Float64Array): number {
  let first = 0;
  for (let i = 1; i < times.length; i++) if (times[i]! < times[first]!) first = i;
  return first;
}

/** Moves single phases of a wave to other teams as long as that makes it shorter. */
export function improveWave(context: WaveContext, first: WavePlan): WavePlan {
  let best = first;
  for (let better = true; better;) {
    better = false;
    for (const [i, phase] of best.members.entries()) {
      // Only what ends last can make the wave shorter.
      if (best.starts[i]! + best.choices[i]!.minutes < best.makespan) continue;
      const found = others(context, phase, best.choices[i]!.team)
        .map((choice) => timetable(context, best.members, best.choices.with(i, choice)))
        .find(({ makespan }) => makespan < best.makespan);
      if (!found) continue;
      best = found;
      better = true;
      break;
    }
  }
  return best;
}

function others({ staffing: { minutes } }: WaveContext, phase: number, but: number): Choice[] {
  return minutes[phase]!.flatMap((time, team) =>
    time === undefined || team === but ? [] : { team, minutes: time },
  );
}
