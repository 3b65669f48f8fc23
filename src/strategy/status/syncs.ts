import type { OutlineSync, StrategyOutline } from "../../model/strategy/outline.ts";
import type { SessionState, SyncState } from "../../model/strategy/session.ts";
import type { SessionView } from "./sessions.ts";

/** A synchronization point and where its sessions stand with it. */
export interface SyncView {
  name: string;
  wave?: number;
  /** `waiting`: somebody is ready and somebody is not; `due`: all are ready. */
  state: "open" | "waiting" | "due" | "passed" | "failed";
  ready: string[];
  missing: string[];
  failed: string[];
  criteria: string[];
}

/** The points of a plan, in its order. */
export function viewSyncs(
  { syncs }: StrategyOutline,
  sessions: readonly SessionView[],
  states: ReadonlyMap<string, SessionState>,
): SyncView[] {
  return syncs.map((point) => {
    const taking = participantsOf(point, sessions);
    const told = taking.map(({ session }) => ({
      session,
      state: stateAt(point, states.get(session)),
    }));
    const those = (...wanted: (SyncState | undefined)[]): string[] =>
      told.filter(({ state }) => wanted.includes(state)).map(({ session }) => session);
    const failed = those("failed");
    const [ready, missing] = [those("ready", "passed"), those("preparing", undefined)];
    const passed = those("passed").length === told.length && told.length > 0;
    const state = stateOf({ failed, ready, missing, passed });
    return {
      name: point.names.at(-1) ?? "",
      ...(point.wave !== undefined && { wave: point.wave }),
      state,
      ready,
      missing,
      failed,
      criteria: point.criteria,
    };
  });
}

function stateOf({
  failed,
  ready,
  missing,
  passed,
}: {
  failed: string[];
  ready: string[];
  missing: string[];
  passed: boolean;
}): SyncView["state"] {
  if (failed.length > 0) return "failed";
  if (passed) return "passed";
  if (ready.length === 0) return "open";
  return missing.length === 0 ? "due" : "waiting";
}

/**
 * Sessions that a point names itself or by their team; of its own wave where it names others only. Those
 * of later waves listen: they have not begun, and nothing waits for them.
 */
function participantsOf(
  { participants, wave }: OutlineSync,
  sessions: readonly SessionView[],
): SessionView[] {
  const inWave = sessions.filter((session) => wave === undefined || session.wave === wave);
  const named = sessions.filter(
    (session) =>
      participants.includes(session.session) && (wave === undefined || session.wave <= wave),
  );
  if (named.length > 0) return named;
  const ofTeams = inWave.filter(({ team }) => participants.includes(team));
  return ofTeams.length > 0 || wave === undefined ? ofTeams : inWave;
}

/** The last that a session says of a point. */
function stateAt({ names }: OutlineSync, state: SessionState | undefined): SyncState | undefined {
  return state?.syncs
    .filter(({ name }) => names.includes(name.value))
    .reduce<SessionState["syncs"][number] | undefined>(
      (last, one) => (last && last.since > one.since ? last : one),
      undefined,
    )?.state;
}
