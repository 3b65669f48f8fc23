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
 * of equals to the one with less work so far (`loads`, in minutes by team).
 * Source: O. Ibarra and C. Kim, "Heuristic algorithms for scheduling independent tasks on nonidentical
 * processors", 1977.
 */
export function staffWave(
  { project: { teams }, staffing: { minutes } }: WaveContext,
  members: readonly number[],
  loads: readonly number[],
): Choice[] {
  const shortest = (phase: number): number =>
    Math.min(...minutes[phase]!.map((time) => time ?? Infinity));
  const order = members.map((_, i) => i);
  order.sort((a, b) => shortest(members[b]!) - shortest(members[a]!) || a - b);
  const free = teams.map(({ sessions }) => Array.from({ length: sessions }, () => 0));
  const chosen: Choice[] = [];
  for (const i of order) {
    let best: (Choice & { end: number; load: number }) | undefined;
    minutes[members[i]!]!.forEach((time, team) => {
      if (time === undefined) return;
      const end = Math.min(...free[team]!) + time;
      const load = loads[team]! / teams[team]!.sessions;
      if (!best || end < best.end || (end === best.end && load < best.load))
        best = { team, minutes: time, end, load };
    });
    const lanes = free[best!.team]!;
    lanes[lanes.indexOf(Math.min(...lanes))] = best!.end;
    chosen[i] = { team: best!.team, minutes: best!.minutes };
  }
  return chosen;
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
