import type { StrategyOutline } from "../../model/strategy/outline.ts";
import type { SessionState } from "../../model/strategy/session.ts";
import { waitedMinutes } from "../../model/strategy/worked.ts";
import type { SessionView } from "./sessions.ts";

/** Something that keeps a session from going on. */
export interface OpenBlock {
  session: string;
  kind: string;
  /** The phase that is waited for. */
  phase?: string;
  description: string;
  /** How long it has lasted, in minutes of working time. */
  minutes: number;
  /** After how many it is handed up. */
  limit: number;
  over: boolean;
  /** What it waits for is done: it can go on. */
  gone: boolean;
}

/** What sessions say that they wait for, the longest first. */
export function openBlocks(
  { blockedMinutes, conflictMinutes, calendar }: StrategyOutline,
  sessions: readonly SessionView[],
  states: ReadonlyMap<string, SessionState>,
  time: number,
): OpenBlock[] {
  const done = new Set(sessions.flatMap((one) => (one.done ? [one.phase] : [])));
  const blocks = sessions
    .filter((session) => !session.done)
    .flatMap(({ session }) =>
      (states.get(session)?.blocks ?? []).map(({ kind, phase, since, description }): OpenBlock => {
        const minutes = waitedMinutes(since, time, calendar);
        const limit = limitOf(kind, { blockedMinutes, conflictMinutes });
        const gone = phase !== undefined && done.has(phase.value);
        return {
          session,
          kind,
          ...(phase && { phase: phase.value }),
          description,
          minutes,
          limit,
          over: !gone && minutes >= limit,
          gone,
        };
      }),
    );
  return blocks.toSorted((a, b) => b.minutes - a.minutes || (a.session < b.session ? -1 : 1));
}

/** A gate that failed is handed up at once. */
function limitOf(
  kind: string,
  { blockedMinutes, conflictMinutes }: Pick<StrategyOutline, "blockedMinutes" | "conflictMinutes">,
): number {
  if (kind === "quality_gate") return 0;
  return kind === "conflict" ? conflictMinutes : blockedMinutes;
}
