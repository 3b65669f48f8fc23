import type { StrategyOutline } from "../../model/strategy/outline.ts";
import { DAY } from "../../model/working-time.ts";
import type { OpenBlock } from "./blocks.ts";
import type { Asked } from "./questions.ts";
import type { SessionView } from "./sessions.ts";
import type { SyncView } from "./syncs.ts";

/** One thing to do next, for the orchestrator. */
export interface NextStep {
  do: "mend" | "recover" | "escalate" | "resume" | "sync" | "gate" | "start" | "wait" | "archive";
  /** The session, sync point, message or wave that it is about. */
  about: string;
  why: string;
}

interface Known {
  outline: StrategyOutline;
  sessions: readonly SessionView[];
  blocked: readonly OpenBlock[];
  syncs: readonly SyncView[];
  unanswered: readonly Asked[];
}

/** What comes next: first what stands still, then what can be closed, then what can start. */
export function nextSteps({ outline, sessions, blocked, syncs, unanswered }: Known): NextStep[] {
  return [
    ...sessions.filter(({ status }) => status === "unreadable").map(mend),
    ...syncs.filter(({ state }) => state === "failed").map(recover),
    ...blocked.filter(({ over }) => over).map(escalateBlock),
    ...unanswered.filter(({ over }) => over).map(escalateMessage),
    ...blocked.filter(({ gone }) => gone).map(resume),
    ...syncs.filter(({ state }) => state === "due").map(hold),
    ...gates(sessions, syncs),
    ...starts(outline, sessions, startable(outline, sessions, syncs)),
    ...closing(sessions),
  ];
}

function mend({ session }: SessionView): NextStep {
  return {
    do: "mend",
    about: session,
    why: "its file cannot be read, so nobody knows how far it is",
  };
}

function recover({ name, failed }: SyncView): NextStep {
  const why = `${failed.join(", ")} failed it: stop what depends on it and follow the recovery procedure of an integration failure`;
  return { do: "recover", about: name, why };
}

function escalateBlock({ session, kind, phase, minutes, limit }: OpenBlock): NextStep {
  const what = phase === undefined ? `a ${kind.replaceAll("_", " ")}` : `phase ${phase}`;
  const why = `${what} has kept it waiting for ${span(minutes)}; ${span(limit)} were allowed`;
  return { do: "escalate", about: session, why };
}

function escalateMessage({ id, from, type, minutes, limit }: Asked): NextStep {
  const why = `the ${type} of ${from} has had no answer for ${span(minutes)}; ${span(limit)} were allowed`;
  return { do: "escalate", about: id, why };
}

function resume({ session, phase }: OpenBlock): NextStep {
  return { do: "resume", about: session, why: `phase ${phase}, which it waits for, is done` };
}

function hold({ name, ready }: SyncView): NextStep {
  return { do: "sync", about: name, why: `${ready.join(", ")} are ready` };
}

/** Points behind waves that are done, which nobody has said to be ready for. */
function gates(sessions: readonly SessionView[], syncs: readonly SyncView[]): NextStep[] {
  return syncs.flatMap(({ name, wave, state }): NextStep[] => {
    const inside = sessions.filter((session) => session.wave === wave);
    if (state !== "open" && state !== "waiting") return [];
    if (inside.length === 0 || inside.some(({ done }) => !done)) return [];
    return [{ do: "gate", about: name, why: `every session of wave ${wave} is done` }];
  });
}

/** Sessions that have not begun and whose phases and sync points before them are done. */
function startable(
  { waves }: StrategyOutline,
  sessions: readonly SessionView[],
  syncs: readonly SyncView[],
): SessionView[] {
  const order = waves.map(({ number }) => number);
  const first = order.find((number) => sessions.some(({ wave, done }) => wave === number && !done));
  const closed = new Set(
    syncs.flatMap(({ wave, state }) => (wave !== undefined && state !== "passed" ? [wave] : [])),
  );
  return sessions.filter(({ wave, status, waitsFor }) => {
    if ((status !== "missing" && status !== "created") || waitsFor.length > 0) return false;
    const before = order.slice(0, order.indexOf(wave));
    return wave === first && !before.some((number) => closed.has(number));
  });
}

/** Waiting sessions that are told one by one. */
const MOST_WAITING = 8;

/** As many of those that could start as their wave and their team have room for, by planned start; then the rest. */
function starts(
  { waves, teamSessions }: StrategyOutline,
  sessions: readonly SessionView[],
  ready: readonly SessionView[],
): NextStep[] {
  const most = waves.find(({ number }) => number === ready[0]?.wave)?.most ?? Infinity;
  const active = sessions.filter(({ status }) => status === "active" || status === "coordinating");
  const waiting: NextStep[] = [];
  for (const session of ready) {
    const same = active.filter(({ team }) => team === session.team);
    const isFull = same.length >= (teamSessions.get(session.team) ?? Infinity);
    if (!isFull && active.length < most) active.push(session);
    else waiting.push(wait(session, isFull ? same : active, isFull));
  }
  return [
    ...ready.filter((session) => active.includes(session)).map(start),
    ...waiting.slice(0, MOST_WAITING),
  ];
}

function wait(
  { session, team, wave }: SessionView,
  active: SessionView[],
  byTeam: boolean,
): NextStep {
  const ids = active.map((one) => one.session).join(" or ");
  const full = byTeam ? `${team} carries out` : `wave ${wave} has room for`;
  const why = `it starts after ${ids}: ${full} ${active.length} at once`;
  return { do: "wait", about: session, why };
}

function start({ session, phase, team }: SessionView): NextStep {
  return { do: "start", about: session, why: `phase ${phase} of ${team} waits for nothing` };
}

/** Nothing is left to do but to put the sessions away. */
function closing(sessions: readonly SessionView[]): NextStep[] {
  if (sessions.length === 0 || sessions.some(({ done }) => !done)) return [];
  return sessions
    .filter(({ status }) => status === "completed")
    .map(({ session }) => ({ do: "archive", about: session, why: "every phase is done" }));
}

/** Minutes of working time in words: `45 min`, `3 h`, `3 h 20 min`, `2 d 1 h 5 min`; days have 8 hours. */
export function span(minutes: number): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / 60);
  const rest = minutes % 60;
  const parts = [
    ...(days > 0 ? [`${days} d`] : []),
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(rest > 0 ? [`${rest} min`] : []),
  ];
  return parts.length > 0 ? parts.join(" ") : "0 min";
}
