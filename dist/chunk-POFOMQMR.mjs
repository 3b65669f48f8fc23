import {
  counted,
  dateAt,
  gateSessions,
  hasGate,
  idsOf,
  listed,
  percent,
  teamsOf
} from "./chunk-C33KKAFO.mjs";
import {
  peakOf
} from "./chunk-VESSKSWQ.mjs";
import {
  durationText
} from "./chunk-OIMM6CNO.mjs";

// src/strategy/risks.ts
var PREFIX = {
  schedule_risk: "sched",
  resource_risk: "res",
  integration_risk: "integ",
  coordination_risk: "coord"
};
var JOINS = 3;
var CROWD = 4;
function risksOf(strategy, figures) {
  const drafts = [
    ...scheduleRisks(strategy),
    ...skillRisks(strategy),
    ...loadRisks(strategy, figures),
    ...poolRisks(strategy),
    ...collisionRisks(strategy),
    ...joinRisks(strategy),
    ...gateRisks(strategy)
  ];
  const counts = /* @__PURE__ */ new Map();
  return drafts.map((draft) => {
    const count = (counts.get(draft.category) ?? 0) + 1;
    counts.set(draft.category, count);
    return { id: `${PREFIX[draft.category]}_${String(count).padStart(3, "0")}`, ...draft };
  });
}
function severityOf({ probability, impact }) {
  const weight = { low: 1, medium: 2, high: 3 };
  const product = weight[probability] * weight[impact];
  if (product >= 6) return "high";
  return product >= 3 ? "medium" : "low";
}
function* scheduleRisks(strategy) {
  const { criticalPath, criticalMinutes, makespan, sessions, project } = strategy;
  const share = criticalMinutes / makespan;
  const chain = criticalPath.map((phase) => sessions[phase]);
  yield {
    name: "Delay on the critical path",
    category: "schedule_risk",
    probability: level(share, 0.6, 0.9),
    impact: "high",
    sessions: chain,
    evidence: `The longest chain has ${counted(chain.length, "phase")} and ${durationText(criticalMinutes)}, ${percent(share)} of the time from start to end.`,
    trigger: `A phase of the chain ends later than planned.`,
    detection: "Compare the end of every session of the chain with its end_date in wave-schedules.json."
  };
  if (project.deadline === void 0) return;
  const end = dateAt(strategy, makespan - 1);
  const late = end > project.deadline;
  const near = dateAt(strategy, Math.ceil(makespan * 1.1) - 1) > project.deadline;
  if (!late && !near) return;
  yield {
    name: late ? "The deadline is missed" : "Little room before the deadline",
    category: "schedule_risk",
    probability: late ? "high" : "medium",
    impact: "high",
    sessions: strategy.waves.at(-1).sessions,
    evidence: `The work ends on ${end}; the deadline is ${project.deadline}.`,
    trigger: `A wave ends after its due date.`,
    detection: "Compare the end of every wave with its wave_checkpoints in monitoring-config.json."
  };
}
function* skillRisks({ project, sessions, criticalPath }) {
  if (project.teams.length < 2) return;
  const skills = [...new Set(project.phases.flatMap((phase) => phase.skills))];
  for (const skill of skills) {
    const has = project.teams.filter((team) => knows(team.skills, skill));
    if (has.length !== 1) continue;
    const needing = sessions.filter(({ phase }) => project.phases[phase].skills.includes(skill));
    const critical = needing.some(({ phase }) => criticalPath.includes(phase));
    yield {
      name: `Only one team knows ${skill}`,
      category: "resource_risk",
      probability: "medium",
      impact: critical ? "high" : "medium",
      sessions: needing,
      evidence: `${counted(needing.length, "phase")} need ${skill}, and ${has[0].id} alone has it${critical ? "; the critical path is among them" : ""}.`,
      trigger: `${has[0].id} is away or behind.`,
      detection: `Watch the sessions of ${has[0].id}.`
    };
  }
}
function knows(skills, skill) {
  const same = (one) => one === "*" || one.toLowerCase() === skill.toLowerCase();
  return skills?.some(same) ?? true;
}
function* loadRisks({ project, sessions }, { teams }) {
  for (const [i, { utilization, phases }] of teams.entries()) {
    if (utilization < 0.9 || project.teams.length < 2) continue;
    yield {
      name: `${project.teams[i].id} has no room`,
      category: "resource_risk",
      probability: "medium",
      impact: "high",
      sessions: sessions.filter(({ team }) => team === i),
      evidence: `${project.teams[i].id} works ${percent(utilization)} of the time on ${counted(phases, "phase")}; only the buffer of ${project.buffer}% is left.`,
      trigger: `A session of ${project.teams[i].id} needs more than its buffer.`,
      detection: `Compare the time of the sessions of ${project.teams[i].id} with their duration.`
    };
  }
}
function* poolRisks({ project, pools, sessions, waves }) {
  const hit = new Set(project.collisions.map(({ what }) => what));
  for (const [number, { name, kind, capacity }] of pools.list.entries()) {
    if (kind === "team" || hit.has(name)) continue;
    const amount = ({ phase }) => pools.demands[phase].find(({ resource }) => resource === number)?.amount ?? 0;
    const users = sessions.filter((session) => amount(session) > 0);
    const full = waves.filter((wave) => peakOf(wave.sessions, amount) >= capacity);
    if (users.length < 2 || kind === "facility" && full.length === 0) continue;
    const together = waves.some(
      (wave) => wave.sessions.reduce((sum, session) => sum + amount(session), 0) > capacity
    );
    yield {
      name: kind === "facility" ? `No ${name.replaceAll("_", " ")} left` : `Sessions share ${name}`,
      category: "resource_risk",
      probability: together ? "medium" : "low",
      impact: "medium",
      sessions: users,
      evidence: `${counted(users.length, "session")} use ${name}, ${counted(capacity, "unit")} of which there ${capacity === 1 ? "is" : "are"}; ${together ? "some of one wave have to wait for it" : "none has to wait for it as planned"}.`,
      trigger: `A session waits for ${name}.`,
      detection: `Watch who holds ${name}.`
    };
  }
}
function* collisionRisks({ project, sessions }) {
  for (const what of new Set(project.collisions.map((collision) => collision.what))) {
    const pairs = project.collisions.filter((collision) => collision.what === what);
    const phases = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
    yield {
      name: `Conflict in ${what}`,
      category: "integration_risk",
      probability: "high",
      impact: "medium",
      sessions: phases.map((phase) => sessions[phase]),
      evidence: `${listed(phases.map((phase) => project.phases[phase].id))} write ${what}, and no dependency orders them.`,
      trigger: `A merge stops at ${what}.`,
      detection: "Merge after every session, and run parallel-plan validate on the plan."
    };
  }
}
function* joinRisks({ project, sessions, criticalPath }) {
  for (const [i, { id, before }] of project.phases.entries()) {
    if (before.length < JOINS) continue;
    yield {
      name: `${id} joins ${before.length} phases`,
      category: "integration_risk",
      probability: before.length > 2 * JOINS ? "high" : "medium",
      impact: criticalPath.includes(i) ? "high" : "medium",
      sessions: [...before.map((parent) => sessions[parent]), sessions[i]],
      evidence: `${id} waits for ${listed(before.map((parent) => project.phases[parent].id))}.`,
      trigger: `The results do not fit together when ${id} starts.`,
      detection: `Run the checks of the merged result before ${id} starts.`
    };
  }
}
function* gateRisks(strategy) {
  for (const [i] of strategy.waves.entries()) {
    const there = hasGate(strategy, i) ? gateSessions(strategy, i) : [];
    if (there.length < CROWD || teamsOf(there).length < 2) continue;
    yield {
      name: `The gate behind wave ${i + 1} is crowded`,
      category: "coordination_risk",
      probability: "medium",
      impact: there.length >= 2 * CROWD ? "high" : "medium",
      sessions: there,
      evidence: `${counted(there.length, "session")} of ${counted(teamsOf(there).length, "team")} meet there: ${listed(idsOf(there))}.`,
      trigger: "A session does not come to the gate, or comes without its deliverables.",
      detection: "Compare the states of the sessions with the participants of the gate."
    };
  }
}
function level(share, medium, high) {
  if (share >= high) return "high";
  return share >= medium ? "medium" : "low";
}

// src/strategy/targets.ts
var SAVED = 0.4;
var OVERHEAD = 0.1;
var UTILIZATION = 0.8;
function targetsOf(strategy, figures) {
  const { project, makespan } = strategy;
  const { saved, overhead, utilization } = figures;
  const targets = [
    target(
      "time_savings",
      "40% to 60% or more",
      saved,
      asShown(saved) >= SAVED,
      () => whyNotFaster(strategy, figures)
    ),
    target(
      "coordination_overhead",
      "below 10%",
      overhead,
      asShown(overhead) < OVERHEAD,
      () => whyOverhead(strategy)
    ),
    target(
      "resource_utilization",
      "above 80%",
      utilization,
      asShown(utilization) > UTILIZATION,
      () => whyIdle(strategy, figures)
    )
  ];
  if (project.deadline === void 0) return targets;
  const end = dateAt(strategy, makespan - 1);
  const met = end <= project.deadline;
  const explanation = `The work ends on ${end}, behind the deadline. ${whyNotFaster(strategy, figures)}`;
  return [
    ...targets,
    {
      target: "deadline",
      expected: project.deadline,
      planned: end,
      met,
      ...!met && { explanation }
    }
  ];
}
function asShown(share) {
  return Math.round(share * 100) / 100;
}
function target(name, expected, share, met, why) {
  const told = { target: name, expected, planned: percent(share), met };
  return met ? told : { ...told, explanation: why() };
}
function whyNotFaster(strategy, { peak }) {
  const { total, makespan, criticalMinutes, criticalPath, lowerBound, withoutGates, project } = strategy;
  const ids = criticalPath.map((phase) => project.phases[phase].id);
  const reasons = [
    `The longest chain, ${listed(ids)}, takes ${durationText(criticalMinutes)} of ${durationText(total)}: nobody can save more than ${percent(1 - criticalMinutes / total)}.`
  ];
  if (lowerBound > criticalMinutes)
    reasons.push(
      `With these teams and resources no schedule is shorter than ${durationText(lowerBound)}, which saves ${percent(1 - lowerBound / total)}.`
    );
  if (withoutGates < makespan)
    reasons.push(
      `The gates between waves cost ${durationText(makespan - withoutGates)}; without them it would take ${durationText(withoutGates)}.`
    );
  if (peak === 1) reasons.push("No two phases run at once.");
  return reasons.join(" ");
}
function whyOverhead({ waves, project: { coordination } }) {
  const gates = waves.length - 1;
  const parts = [
    `a daily meeting of ${coordination.standup} minutes`,
    `a weekly one of ${coordination.review} minutes`,
    gates === 1 ? "one gate" : `${gates} gates`
  ];
  return `The teams of every wave have ${listed(parts)}; fewer waves, fewer teams in a wave or shorter meetings need less.`;
}
function whyIdle({ project }, { teams, peak }) {
  const idle = teams.map(({ utilization }, i) => ({ id: project.teams[i].id, utilization })).filter(({ utilization }) => asShown(utilization) <= UTILIZATION).sort((a, b) => a.utilization - b.utilization);
  const named = idle.map(({ id, utilization }) => `${id} (${percent(utilization)})`);
  const lanes = project.teams.reduce((sum, { sessions }) => sum + sessions, 0);
  return `These teams wait part of the time: ${listed(named)}. At most ${peak} of ${lanes} sessions run at once; the others wait for dependencies, gates or skills.`;
}

export {
  risksOf,
  severityOf,
  SAVED,
  OVERHEAD,
  UTILIZATION,
  targetsOf
};
