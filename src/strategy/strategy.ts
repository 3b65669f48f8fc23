import { LAST_DAY, WorkingCalendar } from "../model/strategy/calendar.ts";
import { Generator } from "../schedule/generate.ts";
import { durationText } from "../model/working-time.ts";
import { makeInstance } from "../schedule/instance.ts";
import { simpleBound } from "../schedule/lower-bound.ts";
import { improve, listSchedule } from "../schedule/search.ts";
import { solve } from "../schedule/solve.ts";
import { wavesOf } from "../schedule/waves.ts";
import { instanceInput, type Pools, poolsOf } from "./instance.ts";
import type { Problem, Project } from "./project.ts";
import { LONGEST, staff, staffingOf } from "./staffing.ts";
import { type WaveContext, waveContext, type WavePlan } from "./wave-plan.ts";
import { cutWaves } from "./waves.ts";

/** A phase with its session: who carries it out and when, in minutes of working time from the start. */
export interface Session {
  /** `session_001`, by wave and start. */
  id: string;
  /** Number of its phase. */
  phase: number;
  team: number;
  /** Number of its wave, from 0. */
  wave: number;
  start: number;
  end: number;
}

/** A wave: every session of it ends before the next wave starts. */
export interface Wave {
  start: number;
  end: number;
  /** By start, then phase. */
  sessions: Session[];
  /** Most sessions at one time. */
  peak: number;
}

/** A project laid out in time. */
export interface Strategy {
  project: Project;
  pools: Pools;
  calendar: WorkingCalendar;
  waves: Wave[];
  /** By number of the phase. */
  sessions: Session[];
  /** Minutes of all phases one after the other, each by its team. */
  total: number;
  makespan: number;
  /** What the scheduler finds for the same teams when no wave waits for another. */
  withoutGates: number;
  /** No schedule of these teams is shorter, gates or not. */
  lowerBound: number;
  /** Phases of the longest chain of dependencies, first to last, and its minutes. */
  criticalPath: number[];
  criticalMinutes: number;
}

/** Schedules that are tried without gates. */
const SCHEDULES = 100;

/**
 * Lays a project out in waves: teams by skill and by earliest end, a schedule without gates for the order,
 * then waves where gates cost least. The same for the same project. Its phases have no circle.
 */
export function layOut(project: Project): Strategy | Problem {
  const staffing = staffingOf(project);
  if ("problem" in staffing) return staffing;
  const pools = poolsOf(project);
  if ("problem" in pools) return pools;
  const context = waveContext(project, pools, staffing);
  const waves = cutWaves(context, ordersOf(context));
  const sessions = sessionsOf(project, waves);
  const makespan = waves.reduce((sum, wave) => sum + wave.makespan, 0);
  if (makespan > LONGEST)
    return { problem: "the phases take more than 80 years; expected shorter durations" };
  const calendar = new WorkingCalendar(project.start, project.holidays);
  // The buffer moves due dates further than the end, never as far as this.
  if (!calendar.reaches(2 * makespan))
    return {
      problem: `work that starts on ${project.start} and takes ${durationText(makespan)} comes too near to ${LAST_DAY}, the last day of the calendar; expected an earlier start`,
    };
  const input = inputOf(context, sessions);
  const instance = makeInstance(input)!;
  const starts = Float64Array.from(sessions, ({ start }) => start);
  const free = solve(instance, { schedules: SCHEDULES, seed: 1, known: [starts] });
  const criticalPath = longestChain(project, instance.tail, input.durations);
  return {
    project,
    pools,
    calendar,
    waves: tell(waves, sessions),
    sessions,
    total: sessions.reduce((sum, { start, end }) => sum + end - start, 0),
    makespan,
    // The schedule in waves is one without gates, too.
    withoutGates: Math.min(free.makespan, makespan),
    lowerBound: free.lowerBound,
    criticalPath,
    criticalMinutes: criticalPath.reduce((sum, phase) => sum + input.durations[phase]!, 0),
  };
}

/** Orders of the phases to cut into waves: by a schedule without gates, and by steps from the start. */
function ordersOf({ project, pools, staffing }: WaveContext): number[][] {
  const all = project.phases.map((_, i) => i);
  const instance = makeInstance(instanceInput(project, pools, all, staff(project, staffing)))!;
  const generator = new Generator(instance);
  const { starts } = improve(instance, generator, listSchedule(instance, generator), {
    schedules: SCHEDULES,
    bound: simpleBound(instance),
  });
  const before = project.phases.map((phase) => phase.before);
  const levels = wavesOf(before, instance.order);
  const longestFirst = levels.map((level) =>
    level.toSorted((a, b) => instance.durations[b]! - instance.durations[a]! || a - b),
  );
  return [all.toSorted((a, b) => starts[a]! - starts[b]! || a - b), longestFirst.flat()];
}

function inputOf({ project, pools }: WaveContext, sessions: readonly Session[]) {
  const choices = sessions.map(({ team, start, end }) => ({ team, minutes: end - start }));
  const all = sessions.map((_, i) => i);
  return instanceInput(project, pools, all, choices);
}

/** Sessions by number of their phase. */
function sessionsOf({ phases }: Project, waves: readonly WavePlan[]): Session[] {
  const sessions: Session[] = [];
  let begin = 0;
  let count = 0;
  const width = Math.max(3, String(phases.length).length);
  for (const [wave, { members, starts, choices, makespan }] of waves.entries()) {
    const order = members.map((_, i) => i);
    order.sort((a, b) => starts[a]! - starts[b]! || members[a]! - members[b]!);
    for (const i of order) {
      const start = begin + starts[i]!;
      sessions[members[i]!] = {
        id: `session_${String(++count).padStart(width, "0")}`,
        phase: members[i]!,
        team: choices[i]!.team,
        wave,
        start,
        end: start + choices[i]!.minutes,
      };
    }
    begin += makespan;
  }
  return sessions;
}

function tell(plans: readonly WavePlan[], sessions: readonly Session[]): Wave[] {
  let begin = 0;
  return plans.map(({ members, makespan }) => {
    const own = members.map((phase) => sessions[phase]!);
    own.sort((a, b) => a.start - b.start || a.phase - b.phase);
    const wave = { start: begin, end: begin + makespan, sessions: own, peak: peakOf(own) };
    begin += makespan;
    return wave;
  });
}

/** Most of what sessions take at one time; each takes one where `amount` does not say otherwise. */
export function peakOf(
  sessions: readonly Session[],
  amount: (session: Session) => number = () => 1,
): number {
  let [now, peak] = [0, 0];
  const changes = sessions.flatMap((session) => [
    { at: session.start, by: amount(session) },
    { at: session.end, by: -amount(session) },
  ]);
  for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    peak = Math.max(peak, now);
  }
  return peak;
}

/** A longest chain by durations; of several the one whose phases stand first. */
function longestChain(
  { phases }: Project,
  tail: Float64Array,
  durations: readonly number[],
): number[] {
  const path: number[] = [];
  let left = tail.reduce((longest, time) => Math.max(longest, time), 0);
  while (left > 0) {
    const last = path.at(-1);
    const next = phases.findIndex(
      ({ before }, i) => tail[i] === left && (last === undefined || before.includes(last)),
    );
    path.push(next);
    left -= durations[next]!;
  }
  return path;
}
