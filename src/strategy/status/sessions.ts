import type { OutlinePhase, StrategyOutline } from "../../model/strategy/outline.ts";
import type { SessionState, SessionStatus } from "../../model/strategy/session.ts";

/** A planned session with what it says of itself. */
export interface SessionView {
  session: string;
  phase: string;
  team: string;
  wave: number;
  /** `missing` where no file tells of it, `unreadable` where one does that cannot be read. */
  status: SessionStatus | "missing" | "unreadable";
  done: boolean;
  /** From 0 to 100. */
  percent: number;
  /** What the schedule expects by now, from 0 to 100; absent where the plan names no time. */
  expected?: number;
  /** More than `BEHIND` points below what is expected. */
  behind: boolean;
  /** Its planned time is over, and it is not done. */
  late: boolean;
  /** Planned working time. */
  minutes?: number;
  endDate?: string;
  /** Phases that it waits for and that are not done. */
  waitsFor: string[];
}

/** Points below the schedule from which on a session counts as behind it. */
export const BEHIND = 5;

/**
 * Planned sessions in the order of the plan; `unread` are those whose files cannot be read, `elapsed` is
 * working time since the start, in minutes.
 */
export function viewSessions(
  { phases }: StrategyOutline,
  states: ReadonlyMap<string, SessionState>,
  unread: ReadonlySet<string>,
  elapsed: number | undefined,
): SessionView[] {
  const done = new Set(
    phases.filter(({ session }) => isDone(states.get(session))).map(({ id }) => id),
  );
  const known = new Set(phases.map(({ id }) => id));
  return phases.map((phase) => {
    const state = states.get(phase.session);
    const none = unread.has(phase.session) ? "unreadable" : "missing";
    const status = state ? (state.status?.value ?? "created") : none;
    const isOver = done.has(phase.id);
    const percent = isOver ? 100 : within(state?.percent?.value ?? 0);
    const { minutes, expected, over } = planned(phase, elapsed);
    return {
      session: phase.session,
      phase: phase.id,
      team: phase.team,
      wave: phase.wave,
      status,
      done: isOver,
      percent,
      ...(expected !== undefined && { expected }),
      behind: expected !== undefined && expected - percent > BEHIND,
      late: over && !isOver,
      ...(minutes !== undefined && { minutes }),
      ...(phase.endDate !== undefined && { endDate: phase.endDate }),
      waitsFor: phase.dependencies.filter((id) => known.has(id) && !done.has(id)),
    };
  });
}

/** What is expected of a session; where no time is planned, what it has. */
export function expectedPercent({ expected, percent }: SessionView): number {
  return expected ?? percent;
}

function planned(
  { start, end }: OutlinePhase,
  elapsed: number | undefined,
): { minutes?: number; expected?: number; over: boolean } {
  if (start === undefined || end === undefined || end < start) return { over: false };
  const minutes = end - start;
  if (elapsed === undefined) return { minutes, over: false };
  if (elapsed <= start) return { minutes, expected: 0, over: false };
  const expected = minutes === 0 ? 100 : within((100 * (elapsed - start)) / minutes);
  return { minutes, expected: Math.round(expected * 10) / 10, over: elapsed > end };
}

function isDone(state: SessionState | undefined): boolean {
  return state?.status?.value === "completed" || state?.status?.value === "archived";
}

function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
