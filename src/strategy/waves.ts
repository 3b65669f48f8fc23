import { shiftPhases } from "./shift.ts";
import {
  improveWave,
  staffWave,
  timetable,
  type WaveContext,
  waveLength,
  type WavePlan,
} from "./wave-plan.ts";

/** Phases of a wave at most; more would only make the search longer. */
const LARGEST = 80;

/**
 * Cuts the phases into waves, of which each waits for the one before. `orders` are orders in which every
 * phase comes after those it waits for; each is cut where all waves together are shortest (dynamic
 * programming over the cuts), single phases are shifted, and the shortest result is taken.
 */
export function cutWaves(context: WaveContext, orders: readonly (readonly number[])[]): WavePlan[] {
  const plans = orders.map((order) => settle(context, shiftPhases(context, cut(context, order))));
  const minutes = (waves: readonly WavePlan[]): number =>
    waves.reduce((sum, { makespan }) => sum + makespan, 0);
  return plans.reduce((best, next) => (minutes(next) < minutes(best) ? next : best));
}

/** Of cuts of one length the one with the fewest waves: every wave costs a meeting. */
function cut(context: WaveContext, order: readonly number[]): number[][] {
  const loads = context.project.teams.map(() => 0);
  const best: { minutes: number; count: number; from: number }[] = [
    { minutes: 0, count: 0, from: 0 },
  ];
  for (let from = 0; from < order.length; from++) {
    const members: number[] = [];
    for (let to = from + 1; to <= order.length && to - from <= LARGEST; to++) {
      const phase = order[to - 1]!;
      if (context.project.phases[phase]!.before.some((parent) => members.includes(parent))) break;
      members.push(phase);
      const minutes = best[from]!.minutes + waveLength(context, members, loads);
      const count = best[from]!.count + 1;
      const known = best[to];
      if (!known || minutes < known.minutes || (minutes === known.minutes && count < known.count))
        best[to] = { minutes, count, from };
    }
  }
  const waves: number[][] = [];
  for (let to = order.length; to > 0; to = best[to]!.from)
    waves.unshift(order.slice(best[to]!.from, to));
  return waves;
}

/** Plans each wave for good, in turn: teams with less work so far come first. */
function settle(context: WaveContext, waves: readonly (readonly number[])[]): WavePlan[] {
  const loads = context.project.teams.map(() => 0);
  return waves.map((wave) => {
    const members = wave.toSorted((a, b) => a - b);
    const first = timetable(context, members, staffWave(context, members, loads));
    const plan = improveWave(context, first);
    for (const { team, minutes } of plan.choices) loads[team]! += minutes;
    return plan;
  });
}
