import {
  DAY,
  durationText
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/figures.ts
function figuresOf(strategy) {
  const { project, sessions, waves, total, makespan } = strategy;
  const peak = Math.max(...waves.map((wave) => wave.peak));
  const teams = project.teams.map((team, i) => {
    const own = sessions.filter((session) => session.team === i);
    const busy = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return { busy, utilization: busy / (makespan * team.sessions), phases: own.length };
  });
  const loads = teams.map(({ busy }, i) => busy / project.teams[i].sessions);
  const lanes = project.teams.reduce((sum, team) => sum + team.sessions, 0);
  const meetings = waves.reduce((sum, _, i) => sum + coordinationMinutes(strategy, i), 0);
  return {
    saved: 1 - makespan / total,
    efficiency: total / makespan / peak,
    overhead: meetings / total,
    utilization: total / (makespan * lanes),
    balance: loads.reduce((sum, load) => sum + load, 0) / loads.length / Math.max(...loads),
    peak,
    teams
  };
}
function teamsOf(sessions) {
  return [...new Set(sessions.map(({ team }) => team))].sort((a, b) => a - b);
}
function meetingsOf({ project: { coordination } }, wave) {
  if (teamsOf(wave.sessions).length < 2) return [];
  const days = (wave.end - wave.start) / DAY;
  const { standup, review } = coordination;
  const all = [
    { type: "standup", frequency: "daily", minutes: standup, times: days },
    { type: "integration_review", frequency: "weekly", minutes: review, times: days / 5 }
  ];
  return all.filter(({ minutes }) => minutes > 0);
}
function gateSessions({ waves, project: { phases } }, wave) {
  const own = waves[wave].sessions;
  const ended = new Set(own.map(({ phase }) => phase));
  const next = (waves[wave + 1]?.sessions ?? []).filter(
    ({ phase }) => phases[phase].before.some((parent) => ended.has(parent))
  );
  return [...own, ...next];
}
function hasGate({ waves }, wave) {
  return wave < waves.length - 1;
}
var GATE_SHARE = 1 / 20;
var LONGEST_GATE = 60;
function gateMinutes(strategy, wave) {
  if (!hasGate(strategy, wave)) return 0;
  const { start, end } = strategy.waves[wave];
  const usual = Math.min(LONGEST_GATE, Math.max(1, Math.round((end - start) * GATE_SHARE)));
  return strategy.project.coordination.sync ?? usual;
}
function coordinationMinutes(strategy, number) {
  const wave = strategy.waves[number];
  const teams = teamsOf(wave.sessions).length;
  const regular = meetingsOf(strategy, wave).reduce(
    (sum, { minutes, times }) => sum + minutes * times * teams,
    0
  );
  const atGate = teamsOf(gateSessions(strategy, number)).length;
  return regular + gateMinutes(strategy, number) * atGate;
}
function percent(share) {
  return `${Math.round(share * 100)}%`;
}

// src/strategy/words.ts
function dateAt({ calendar }, minutes) {
  return calendar.dateAt(minutes);
}
function phaseId({ project }, { phase }) {
  return project.phases[phase].id;
}
function teamId({ project }, { team }) {
  return project.teams[team].id;
}
function idsOf(sessions) {
  return sessions.map(({ id }) => id);
}
function waveName({ waves }, number) {
  if (number === 0) return "Foundation";
  const isLast = number === waves.length - 1;
  return isLast && waves[number].sessions.length === 1 ? "Integration" : `Wave ${number + 1}`;
}
function waveDuration({ start, end }) {
  return durationText(end - start);
}
function gateId(number) {
  return `sync_wave_${number + 1}`;
}
function listed(names, most = 8) {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.join(", ").replace(/, (?=[^,]*$)/, " and ");
}
function counted(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function nonEmpty(list) {
  return list;
}

export {
  figuresOf,
  teamsOf,
  meetingsOf,
  gateSessions,
  hasGate,
  gateMinutes,
  percent,
  dateAt,
  phaseId,
  teamId,
  idsOf,
  waveName,
  waveDuration,
  gateId,
  listed,
  counted,
  nonEmpty
};
