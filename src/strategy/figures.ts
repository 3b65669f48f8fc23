import { DAY } from "../model/working-time.ts";
import { type Session, type Strategy, type Wave } from "./strategy.ts";

/** The figures of a strategy; shares are parts of 1. */
export interface Figures {
  /** `1 - makespan / total`. */
  saved: number;
  /** `total / makespan`, divided by the most sessions at one time. */
  efficiency: number;
  /** Coordination time of all teams as a share of the time of all phases. */
  overhead: number;
  /** Time of all phases as a share of what the teams could do from start to end. */
  utilization: number;
  /** The average load of a team as a share of the largest. */
  balance: number;
  /** Most sessions at one time. */
  peak: number;
  /** By team: minutes at work, and the share of what it could do. */
  teams: { busy: number; utilization: number; phases: number }[];
}

/** Works the figures out. */
export function figuresOf(strategy: Strategy): Figures {
  const { project, sessions, waves, total, makespan } = strategy;
  const peak = Math.max(...waves.map((wave) => wave.peak));
  const teams = project.teams.map((team, i) => {
    const own = sessions.filter((session) => session.team === i);
    const busy = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return { busy, utilization: busy / (makespan * team.sessions), phases: own.length };
  });
  const loads = teams.map(({ busy }, i) => busy / project.teams[i]!.sessions);
  const lanes = project.teams.reduce((sum, team) => sum + team.sessions, 0);
  const meetings = waves.reduce((sum, _, i) => sum + coordinationMinutes(strategy, i), 0);
  return {
    saved: 1 - makespan / total,
    efficiency: total / makespan / peak,
    overhead: meetings / total,
    utilization: total / (makespan * lanes),
    balance: loads.reduce((sum, load) => sum + load, 0) / loads.length / Math.max(...loads),
    peak,
    teams,
  };
}

/** Numbers of the teams of some sessions, in the order of the project. */
export function teamsOf(sessions: readonly Session[]): number[] {
  return [...new Set(sessions.map(({ team }) => team))].sort((a, b) => a - b);
}

/** A regular meeting of a wave. */
export interface Meeting {
  type: "standup" | "integration_review";
  frequency: "daily" | "weekly";
  minutes: number;
  /** How often it takes place in the wave; a wave of half a day has half a daily meeting. */
  times: number;
}

/** The regular meetings of the teams of a wave; a wave of one team has none. */
export function meetingsOf({ project: { coordination } }: Strategy, wave: Wave): Meeting[] {
  if (teamsOf(wave.sessions).length < 2) return [];
  const days = (wave.end - wave.start) / DAY;
  const { standup, review } = coordination;
  const all: Meeting[] = [
    { type: "standup", frequency: "daily", minutes: standup, times: days },
    { type: "integration_review", frequency: "weekly", minutes: review, times: days / 5 },
  ];
  return all.filter(({ minutes }) => minutes > 0);
}

/** Who meets at the gate behind a wave: its sessions, and those of the next one that wait for them. */
export function gateSessions({ waves, project: { phases } }: Strategy, wave: number): Session[] {
  const own = waves[wave]!.sessions;
  const ended = new Set(own.map(({ phase }) => phase));
  const next = (waves[wave + 1]?.sessions ?? []).filter(({ phase }) =>
    phases[phase]!.before.some((parent) => ended.has(parent)),
  );
  return [...own, ...next];
}

/** True for a wave with a synchronization point behind it: all but the last one. */
export function hasGate({ waves }: Strategy, wave: number): boolean {
  return wave < waves.length - 1;
}

/** A gate takes this part of its wave where the user does not say otherwise, and an hour at most. */
const GATE_SHARE = 1 / 20;
const LONGEST_GATE = 60;

/** Minutes of the synchronization point behind a wave; 0 where there is none. */
export function gateMinutes(strategy: Strategy, wave: number): number {
  if (!hasGate(strategy, wave)) return 0;
  const { start, end } = strategy.waves[wave]!;
  const usual = Math.min(LONGEST_GATE, Math.max(1, Math.round((end - start) * GATE_SHARE)));
  return strategy.project.coordination.sync ?? usual;
}

/** Minutes of all teams for the meetings and the gate of one wave. */
function coordinationMinutes(strategy: Strategy, number: number): number {
  const wave = strategy.waves[number]!;
  const teams = teamsOf(wave.sessions).length;
  const regular = meetingsOf(strategy, wave).reduce(
    (sum, { minutes, times }) => sum + minutes * times * teams,
    0,
  );
  const atGate = teamsOf(gateSessions(strategy, number)).length;
  return regular + gateMinutes(strategy, number) * atGate;
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
