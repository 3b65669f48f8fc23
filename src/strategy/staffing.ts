import { DAY } from "../model/working-time.ts";
import { makeInstance } from "../schedule/instance.ts";
import type { Problem, Project, ProjectPhase, Team } from "./project.ts";

/** A project of more minutes (about 80 years) is no project. */
export const LONGEST = 10_000_000;

/** Hours of a week that durations are stated for. */
const FULL_WEEK = 40;

/** Which team may take which phase, and how long it takes it. */
export interface Staffing {
  /** Minutes of the calendar's working time, by phase and team; nothing where the team lacks a skill. */
  minutes: readonly (readonly (number | undefined)[])[];
}

/** True for a team that has every skill; letters' case counts for nothing, "*" is all of them. */
function isAble({ skills }: Team, { skills: wanted }: ProjectPhase): boolean {
  if (!skills || skills.includes("*")) return true;
  const has = new Set(skills.map((skill) => skill.toLowerCase()));
  return wanted.every((skill) => has.has(skill.toLowerCase()));
}

/** Share of a full week that a team gives to phases: its hours, its availability, without the buffer. */
export function shareOf({ availability, hoursPerWeek }: Team, buffer: number): number {
  return ((hoursPerWeek / FULL_WEEK) * availability * (100 - buffer)) / 10_000;
}

/** A time stretched by a team's share, rounded up: to whole hours when it comes to a day or more, else to whole minutes; never much more than `LONGEST`. */
function stretched(minutes: number, share: number): number {
  const exact = Math.min(minutes / share, LONGEST);
  const grain = exact >= DAY ? 60 : 1;
  // Floating point puts 30 / 0.8 a hair above a whole number.
  return Math.max(1, Math.ceil(exact / grain - 1e-9) * grain);
}

/** What each team would take for each phase; a phase that nobody can do is a problem. */
export function staffingOf({ phases, teams, buffer }: Project): Staffing | Problem {
  const shares = teams.map((team) => shareOf(team, buffer));
  const minutes = phases.map((phase) =>
    teams.map((team, i) =>
      isAble(team, phase) ? stretched(phase.minutes, shares[i]!) : undefined,
    ),
  );
  const alone = phases.find((_, i) => minutes[i]!.every((time) => time === undefined));
  if (alone)
    return {
      problem: `no team can take phase ${alone.id}: none has ${alone.skills.join(" and ")} together; expected key_skills of one team that hold them`,
    };
  const endless = phases.find((_, i) => minutes[i]!.every((time = LONGEST) => time >= LONGEST));
  if (endless)
    return {
      problem: `phase ${endless.id} takes more than 80 years; expected a shorter duration, or teams with more time`,
    };
  return { minutes };
}

/** A phase in somebody's hands. */
export interface Choice {
  team: number;
  minutes: number;
}

/**
 * Gives each phase a team: the phases with the most work behind them first, each to the team with which
 * it ends earliest; of equals to the one that can do the least else.
 * Source: H. Topcuoglu, S. Hariri and M. Wu, "Performance-effective and low-complexity task scheduling
 * for heterogeneous computing" (HEFT), 2002, without its search for gaps.
 */
export function staff({ phases, teams }: Project, { minutes }: Staffing): Choice[] {
  const ranks = ranksOf(phases, minutes);
  const breadth = teams.map((_, team) => minutes.filter((of) => of[team] !== undefined).length);
  const free = teams.map(({ sessions }) =>
    Array.from({ length: Math.min(sessions, phases.length) }, () => 0),
  );
  const ends: number[] = [];
  const chosen: Choice[] = [];
  const order = phases.map((_, i) => i).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  for (const phase of order) {
    const ready = Math.max(0, ...phases[phase]!.before.map((parent) => ends[parent]!));
    const offers = minutes[phase]!.flatMap((time, team) =>
      time === undefined
        ? []
        : { team, minutes: time, end: Math.max(ready, Math.min(...free[team]!)) + time },
    );
    const [best] = offers.sort(
      (a, b) => a.end - b.end || breadth[a.team]! - breadth[b.team]! || a.team - b.team,
    );
    const lanes = free[best!.team]!;
    lanes[lanes.indexOf(Math.min(...lanes))] = best!.end;
    ends[phase] = best!.end;
    chosen[phase] = { team: best!.team, minutes: best!.minutes };
  }
  return chosen;
}

/** The time from the start of each phase to the end of the work behind it, each phase with the mean of its teams. */
function ranksOf(phases: readonly ProjectPhase[], minutes: Staffing["minutes"]): Float64Array {
  const means = minutes.map((times) => {
    const known = times.filter((time) => time !== undefined);
    return known.reduce((sum, time) => sum + time, 0) / known.length;
  });
  const before = phases.map((phase) => phase.before);
  const demands = phases.map(() => []);
  return makeInstance({ durations: means, before, capacities: [], demands })!.tail;
}
