import {
  nextSteps
} from "./chunk-GBYUD37N.mjs";
import {
  LARGEST,
  findFiles
} from "./chunk-V6MBRXEG.mjs";
import {
  FILE_NAMES,
  readOutline,
  waitedMinutes,
  workedMinutes
} from "./chunk-J6L3RAF2.mjs";
import {
  parseStrategySession
} from "./chunk-PFJ2D457.mjs";
import {
  instantOf
} from "./chunk-QXCDZHZI.mjs";
import {
  EXIT,
  LineIndex,
  Refusal,
  Workspaces,
  decode,
  displayPath,
  painter,
  printJson,
  readBytes,
  readOptions,
  readTextIfThere,
  tell,
  wantsJson
} from "./chunk-ZU2Z7FRA.mjs";
import {
  dirname,
  join,
  readdir
} from "./chunk-3X5NUSPY.mjs";

// src/strategy/status/blocks.ts
function openBlocks({ blockedMinutes, conflictMinutes, calendar }, sessions, states, time) {
  const done = new Set(sessions.flatMap((one) => one.done ? [one.phase] : []));
  const blocks = sessions.filter((session) => !session.done).flatMap(
    ({ session }) => (states.get(session)?.blocks ?? []).map(({ kind, phase, since, description }) => {
      const minutes = waitedMinutes(since, time, calendar);
      const limit = limitOf(kind, { blockedMinutes, conflictMinutes });
      const gone = phase !== void 0 && done.has(phase.value);
      return {
        session,
        kind,
        ...phase && { phase: phase.value },
        description,
        minutes,
        limit,
        over: !gone && minutes >= limit,
        gone
      };
    })
  );
  return blocks.toSorted((a, b) => b.minutes - a.minutes || (a.session < b.session ? -1 : 1));
}
function limitOf(kind, { blockedMinutes, conflictMinutes }) {
  if (kind === "quality_gate") return 0;
  return kind === "conflict" ? conflictMinutes : blockedMinutes;
}

// src/strategy/status/questions.ts
function openQuestions({ conflictMinutes, blockedMinutes, calendar }, states, time) {
  const messages = states.flatMap((state) => state.messages);
  const replies = new Set(messages.flatMap(({ replyTo }) => replyTo ?? []));
  return messages.filter(({ id, needsAnswer, answered }) => needsAnswer && !answered && !replies.has(id)).map(({ id, type, from, to, subject, sent }) => {
    const minutes = waitedMinutes(sent, time, calendar);
    const limit = type === "conflict" ? conflictMinutes : blockedMinutes;
    const names = to.map(({ value }) => value);
    const over = minutes >= limit;
    return { id, type, from: from.value, to: names, subject, minutes, limit, over };
  }).toSorted((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
}

// src/strategy/status/sessions.ts
var BEHIND = 5;
function viewSessions({ phases }, states, unread, elapsed) {
  const done = new Set(
    phases.filter(({ session }) => isDone(states.get(session))).map(({ id }) => id)
  );
  const known = new Set(phases.map(({ id }) => id));
  return phases.map((phase) => {
    const state = states.get(phase.session);
    const none = unread.has(phase.session) ? "unreadable" : "missing";
    const status = state ? state.status?.value ?? "created" : none;
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
      ...expected !== void 0 && { expected },
      behind: expected !== void 0 && expected - percent > BEHIND,
      late: over && !isOver,
      ...minutes !== void 0 && { minutes },
      ...phase.endDate !== void 0 && { endDate: phase.endDate },
      waitsFor: phase.dependencies.filter((id) => known.has(id) && !done.has(id))
    };
  });
}
function expectedPercent({ expected, percent }) {
  return expected ?? percent;
}
function planned({ start, end }, elapsed) {
  if (start === void 0 || end === void 0 || end < start) return { over: false };
  const minutes = end - start;
  if (elapsed === void 0) return { minutes, over: false };
  if (elapsed <= start) return { minutes, expected: 0, over: false };
  const expected = minutes === 0 ? 100 : within(100 * (elapsed - start) / minutes);
  return { minutes, expected: Math.round(expected * 10) / 10, over: elapsed > end };
}
function isDone(state) {
  return state?.status?.value === "completed" || state?.status?.value === "archived";
}
function within(percent) {
  return Math.min(100, Math.max(0, percent));
}

// src/strategy/status/syncs.ts
function viewSyncs({ syncs }, sessions, states) {
  return syncs.map((point) => {
    const taking = participantsOf(point, sessions);
    const told = taking.map(({ session }) => ({
      session,
      state: stateAt(point, states.get(session))
    }));
    const those = (...wanted) => told.filter(({ state: state2 }) => wanted.includes(state2)).map(({ session }) => session);
    const failed = those("failed");
    const [ready, missing] = [those("ready", "passed"), those("preparing", void 0)];
    const passed = those("passed").length === told.length && told.length > 0;
    const state = stateOf({ failed, ready, missing, passed });
    return {
      name: point.names.at(-1) ?? "",
      ...point.wave !== void 0 && { wave: point.wave },
      state,
      ready,
      missing,
      failed,
      criteria: point.criteria
    };
  });
}
function stateOf({
  failed,
  ready,
  missing,
  passed
}) {
  if (failed.length > 0) return "failed";
  if (passed) return "passed";
  if (ready.length === 0) return "open";
  return missing.length === 0 ? "due" : "waiting";
}
function participantsOf({ participants, wave }, sessions) {
  const inWave = sessions.filter((session) => wave === void 0 || session.wave === wave);
  const named = sessions.filter(
    (session) => participants.includes(session.session) && (wave === void 0 || session.wave <= wave)
  );
  if (named.length > 0) return named;
  const ofTeams = inWave.filter(({ team }) => participants.includes(team));
  return ofTeams.length > 0 || wave === void 0 ? ofTeams : inWave;
}
function stateAt({ names }, state) {
  return state?.syncs.filter(({ name }) => names.includes(name.value)).reduce(
    (last, one) => last && last.since > one.since ? last : one,
    void 0
  )?.state;
}

// src/strategy/status/status.ts
function statusOf(outline, states, time, unread = []) {
  const known = byId(states);
  const elapsed = outline.startDate === void 0 ? void 0 : workedMinutes(outline.startDate, time, outline.calendar);
  const sessions = viewSessions(outline, known, new Set(unread), elapsed);
  const waves = outline.waves.map((wave) => {
    const inside = sessions.filter(({ wave: number }) => number === wave.number);
    return { ...wave, state: stateOf2(inside), ...figures(inside), sessions: inside };
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
    next: nextSteps({ outline, sessions, blocked, syncs, unanswered })
  };
}
function byId(states) {
  const known = /* @__PURE__ */ new Map();
  for (const state of states)
    if (state.id && !known.has(state.id.value)) known.set(state.id.value, state);
  return known;
}
function stateOf2(sessions) {
  if (sessions.every(({ done }) => done)) return "done";
  const started = ({ status, percent }) => percent > 0 || status !== "missing" && status !== "unreadable" && status !== "created";
  return sessions.some(started) ? "running" : "waiting";
}
function figures(sessions) {
  return {
    percent: weighed(sessions, ({ percent }) => percent),
    expected: weighed(sessions, expectedPercent)
  };
}
function weighed(sessions, percentOf) {
  const lengths = sessions.flatMap(({ minutes }) => minutes ?? []);
  const usual = lengths.length > 0 ? lengths.reduce((sum, one) => sum + one, 0) / lengths.length : 1;
  const weight = ({ minutes }) => minutes ?? (usual || 1);
  const total = sessions.reduce((sum, session) => sum + weight(session), 0);
  if (total === 0) return 0;
  const done = sessions.reduce((sum, session) => sum + weight(session) * percentOf(session), 0);
  return Math.round(10 * done / total) / 10;
}
function strangersOf(outline, states) {
  const planned2 = new Set(outline.phases.map(({ session }) => session));
  const seen = /* @__PURE__ */ new Set();
  return states.flatMap(({ id }) => {
    if (!id) return [];
    const again = seen.has(id.value);
    seen.add(id.value);
    return again || !planned2.has(id.value) ? [id.value] : [];
  });
}

// src/cli/strategy-status.ts
var MOST_SESSIONS = 2e3;
async function strategyStatus(positionals, values, io) {
  const { format, ...others } = values;
  const json = wantsJson(format);
  const options = readOptions(others, io);
  const time = readTime(values["at"]);
  const files = await findFiles("status", positionals, options, io);
  const outline = await outlineOf(files, options, io);
  const { states, unread, problems } = await readSessions(dirname(files), options);
  const status = statusOf(outline, states, time, unread);
  if (json) {
    const { strategyStatusJson } = await import("./strategy-status-json-5Z5QRJX5.mjs");
    printJson({ ...strategyStatusJson(status), problems }, io);
  } else {
    const { strategyStatusText } = await import("./strategy-status-text-NOKPOJ6O.mjs");
    io.stdout.write(strategyStatusText(status, { columns: io.columns, paint: painter(options) }));
  }
  for (const problem of problems) tell(problem, io);
  return problems.length > 0 ? EXIT.errors : EXIT.clean;
}
function readTime(value) {
  if (value === void 0) return Date.now();
  const time = instantOf(String(value));
  if (time !== void 0) return time;
  throw new Refusal(
    "usage",
    `--at ${String(value)} is no time; expected one such as 2026-01-05T09:00:00Z`
  );
}
async function outlineOf(files, options, io) {
  const limits = await limitsOf(files, options);
  const [plan = "", schedules] = await Promise.all(
    [FILE_NAMES.plan, FILE_NAMES.schedules].map(
      (name) => readTextIfThere(join(files, name), LARGEST)
    )
  );
  const outline = readOutline(plan, schedules, limits);
  if (outline) return outline;
  const path = displayPath(io.cwd, join(files, FILE_NAMES.plan));
  throw new Refusal(
    "unreadable",
    `${path} holds no wave_execution_plan; parallel-plan validate says what is wrong with it`,
    EXIT.errors
  );
}
async function limitsOf(folder, options) {
  const { config } = await new Workspaces(options).at(folder);
  return { ...config.limits, ...options.limits };
}
async function readSessions(folder, options) {
  const limits = await limitsOf(folder, options);
  const names = (await readdir(join(folder, "sessions")).catch(() => [])).filter((name) => name.endsWith(".json")).toSorted();
  const states = [];
  const unread = [];
  const problems = [];
  if (names.length > MOST_SESSIONS)
    problems.push(
      `sessions holds ${names.length} files, over the limit of ${MOST_SESSIONS}; the first are read`
    );
  for (const name of names.slice(0, MOST_SESSIONS)) {
    const found = await readBytes(join(folder, "sessions", name), limits.bytes);
    const decoded = "bytes" in found ? decode(found.bytes, limits) : void 0;
    const session = name.replace(/\.json$/, "");
    if (!decoded || !("text" in decoded)) {
      unread.push(session);
      problems.push(`sessions/${name} cannot be read`);
      continue;
    }
    const index = new LineIndex(decoded.text);
    const { document, findings } = parseStrategySession(index, { limits });
    const [first] = findings;
    if (first?.rule === "plan/unreadable") {
      unread.push(session);
      problems.push(
        `sessions/${name} cannot be read: line ${first.at.start.line}, ${first.message}`
      );
      continue;
    }
    if (first && !document.state.id) unread.push(session);
    states.push(document.state);
    if (first)
      problems.push(
        `sessions/${name}:${first.at.start.line} ${first.message} (parallel-plan validate says more)`
      );
  }
  return { states, unread, problems };
}

export {
  strategyStatus,
  readTime
};
