import {
  DAY
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/status/next-steps.ts
function nextSteps({ outline, sessions, blocked, syncs, unanswered }) {
  return [
    ...sessions.filter(({ status }) => status === "unreadable").map(mend),
    ...syncs.filter(({ state }) => state === "failed").map(recover),
    ...blocked.filter(({ over }) => over).map(escalateBlock),
    ...unanswered.filter(({ over }) => over).map(escalateMessage),
    ...blocked.filter(({ gone }) => gone).map(resume),
    ...syncs.filter(({ state }) => state === "due").map(hold),
    ...gates(sessions, syncs),
    ...starts(outline, sessions, startable(outline, sessions, syncs)),
    ...closing(sessions)
  ];
}
function mend({ session }) {
  return {
    do: "mend",
    about: session,
    why: "its file cannot be read, so nobody knows how far it is"
  };
}
function recover({ name, failed }) {
  const why = `${failed.join(", ")} failed it: stop what depends on it and follow the recovery procedure of an integration failure`;
  return { do: "recover", about: name, why };
}
function escalateBlock({ session, kind, phase, minutes, limit }) {
  const what = phase === void 0 ? `a ${kind.replaceAll("_", " ")}` : `phase ${phase}`;
  const why = `${what} has kept it waiting for ${span(minutes)}; ${span(limit)} were allowed`;
  return { do: "escalate", about: session, why };
}
function escalateMessage({ id, from, type, minutes, limit }) {
  const why = `the ${type} of ${from} has had no answer for ${span(minutes)}; ${span(limit)} were allowed`;
  return { do: "escalate", about: id, why };
}
function resume({ session, phase }) {
  return { do: "resume", about: session, why: `phase ${phase}, which it waits for, is done` };
}
function hold({ name, ready }) {
  return { do: "sync", about: name, why: `${ready.join(", ")} are ready` };
}
function gates(sessions, syncs) {
  return syncs.flatMap(({ name, wave, state }) => {
    const inside = sessions.filter((session) => session.wave === wave);
    if (state !== "open" && state !== "waiting") return [];
    if (inside.length === 0 || inside.some(({ done }) => !done)) return [];
    return [{ do: "gate", about: name, why: `every session of wave ${wave} is done` }];
  });
}
function startable({ waves }, sessions, syncs) {
  const order = waves.map(({ number }) => number);
  const first = order.find((number) => sessions.some(({ wave, done }) => wave === number && !done));
  const closed = new Set(
    syncs.flatMap(({ wave, state }) => wave !== void 0 && state !== "passed" ? [wave] : [])
  );
  return sessions.filter(({ wave, status, waitsFor }) => {
    if (status !== "missing" && status !== "created" || waitsFor.length > 0) return false;
    const before = order.slice(0, order.indexOf(wave));
    return wave === first && !before.some((number) => closed.has(number));
  });
}
var MOST_WAITING = 8;
function starts({ waves, teamSessions }, sessions, ready) {
  const most = waves.find(({ number }) => number === ready[0]?.wave)?.most ?? Infinity;
  const active = sessions.filter(({ status }) => status === "active" || status === "coordinating");
  const waiting = [];
  for (const session of ready) {
    const same = active.filter(({ team }) => team === session.team);
    const isFull = same.length >= (teamSessions.get(session.team) ?? Infinity);
    if (!isFull && active.length < most) active.push(session);
    else waiting.push(wait(session, isFull ? same : active, isFull));
  }
  return [
    ...ready.filter((session) => active.includes(session)).map(start),
    ...waiting.slice(0, MOST_WAITING)
  ];
}
function wait({ session, team, wave }, active, byTeam) {
  const ids = active.map((one) => one.session).join(" or ");
  const full = byTeam ? `${team} carries out` : `wave ${wave} has room for`;
  const why = `it starts after ${ids}: ${full} ${active.length} at once`;
  return { do: "wait", about: session, why };
}
function start({ session, phase, team }) {
  return { do: "start", about: session, why: `phase ${phase} of ${team} waits for nothing` };
}
function closing(sessions) {
  if (sessions.length === 0 || sessions.some(({ done }) => !done)) return [];
  return sessions.filter(({ status }) => status === "completed").map(({ session }) => ({ do: "archive", about: session, why: "every phase is done" }));
}
function span(minutes) {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor(minutes % DAY / 60);
  const rest = minutes % 60;
  const parts = [
    ...days > 0 ? [`${days} d`] : [],
    ...hours > 0 ? [`${hours} h`] : [],
    ...rest > 0 ? [`${rest} min`] : []
  ];
  return parts.length > 0 ? parts.join(" ") : "0 min";
}

export {
  nextSteps,
  span
};
