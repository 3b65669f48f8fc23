import type { StrategyOutline } from "../../model/strategy/outline.ts";
import type { SessionState } from "../../model/strategy/session.ts";
import { workedMinutes } from "../../model/strategy/worked.ts";
import { openBlocks, type OpenBlock } from "./blocks.ts";
import { type Asked, openQuestions } from "./questions.ts";
import { type NextStep, nextSteps } from "./next-steps.ts";
import { expectedPercent, type SessionView, viewSessions } from "./sessions.ts";
import { type SyncView, viewSyncs } from "./syncs.ts";

/** A wave with what its sessions have done. */
export interface WaveView {
  number: number;
  name: string;
  startDate?: string;
  endDate?: string;
  state: "waiting" | "running" | "done";
  /** Of the work in it, from 0 to 100. */
  percent: number;
  expected: number;
  sessions: SessionView[];
}

/** Where a strategy stands at a moment. */
export interface StrategyStatus {
  project: string;
  plan: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Of all the work, from 0 to 100. */
  percent: number;
  /** What the schedule expects by now, from 0 to 100. */
  expected: number;
  waves: WaveView[];
  blocked: OpenBlock[];
  syncs: SyncView[];
  unanswered: Asked[];
  late: SessionView[];
  /** Files of sessions that the plan does not have, or that two files claim. */
  strangers: string[];
  next: NextStep[];
}

/**
 * Compares what sessions say with what the plan expects at a time (milliseconds since 1970). Work is
 * weighed by its planned time; a phase without one weighs as much as the average. `unread` are sessions
 * whose files cannot be read.
 */
export function statusOf(
  outline: StrategyOutline,
  states: readonly SessionState[],
  time: number,
  unread: readonly string[] = [],
): StrategyStatus {
  const known = byId(states);
  const elapsed =
    outline.startDate === undefined
      ? undefined
      : workedMinutes(outline.startDate, time, outline.calendar);
  const sessions = viewSessions(outline, known, new Set(unread), elapsed);
  const waves = outline.waves.map((wave): WaveView => {
    const inside = sessions.filter(({ wave: number }) => number === wave.number);
    return { ...wave, state: stateOf(inside), ...figures(inside), sessions: inside };
  });
  const blocked = openBlocks(outline, sessions, known, time);
  const syncs = viewSyncs(outline, sessions, known);
  const unanswered = openQuestions(outline, states, time);
  const late = sessions.filter((session) => session.late);
  return {
    project: outline.project,
    plan: outline.id,
    time,
    ...figures(sessions),
    waves,
    blocked,
    syncs,
    unanswered,
    late,
    strangers: strangersOf(outline, states),
    next: nextSteps({ outline, sessions, blocked, syncs, unanswered }),
  };
}

/** The states of sessions by id; of two with one id the first counts. */
function byId(states: readonly SessionState[]): Map<string, SessionState> {
  const known = new Map<string, SessionState>();
  for (const state of states)
    if (state.id && !known.has(state.id.value)) known.set(state.id.value, state);
  return known;
}

function stateOf(sessions: readonly SessionView[]): WaveView["state"] {
  if (sessions.every(({ done }) => done)) return "done";
  const started = ({ status, percent }: SessionView): boolean =>
    percent > 0 || (status !== "missing" && status !== "unreadable" && status !== "created");
  return sessions.some(started) ? "running" : "waiting";
}

function figures(sessions: readonly SessionView[]): { percent: number; expected: number } {
  return {
    percent: weighed(sessions, ({ percent }) => percent),
    expected: weighed(sessions, expectedPercent),
  };
}

/** The average by planned time, to one decimal. */
function weighed(
  sessions: readonly SessionView[],
  percentOf: (session: SessionView) => number,
): number {
  const lengths = sessions.flatMap(({ minutes }) => minutes ?? []);
  const usual =
    lengths.length > 0 ? lengths.reduce((sum, one) => sum + one, 0) / lengths.length : 1;
  const weight = ({ minutes }: SessionView): number => minutes ?? (usual || 1);
  const total = sessions.reduce((sum, session) => sum + weight(session), 0);
  if (total === 0) return 0;
  const done = sessions.reduce((sum, session) => sum + weight(session) * percentOf(session), 0);
  return Math.round((10 * done) / total) / 10;
}

function strangersOf(outline: StrategyOutline, states: readonly SessionState[]): string[] {
  const planned = new Set(outline.phases.map(({ session }) => session));
  const seen = new Set<string>();
  return states.flatMap(({ id }) => {
    if (!id) return [];
    const again = seen.has(id.value);
    seen.add(id.value);
    return again || !planned.has(id.value) ? [id.value] : [];
  });
}
