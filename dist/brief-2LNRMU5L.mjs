import {
  targetsOf
} from "./chunk-QCX76IRN.mjs";
import {
  counted,
  dateAt,
  figuresOf,
  gateSessions,
  hasGate,
  idsOf,
  listed,
  percent,
  teamsOf
} from "./chunk-R3YRB4HA.mjs";
import {
  peakOf
} from "./chunk-B3B2YFAK.mjs";
import {
  durationText
} from "./chunk-ZU2Z7FRA.mjs";

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
function* scheduleRisks(strategy) {
  const { criticalPath, criticalMinutes, makespan, sessions, project } = strategy;
  const share2 = criticalMinutes / makespan;
  const chain = criticalPath.map((phase) => sessions[phase]);
  yield {
    name: "Delay on the critical path",
    category: "schedule_risk",
    probability: level(share2, 0.6, 0.9),
    impact: "high",
    sessions: chain,
    evidence: `The longest chain has ${counted(chain.length, "phase")} and ${durationText(criticalMinutes)}, ${percent(share2)} of the time from start to end.`,
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
      evidence: `${counted(needing.length, "phase")} ${needing.length === 1 ? "needs" : "need"} ${skill}, and ${has[0].id} alone has it${critical ? criticalNote(needing) : ""}.`,
      trigger: `${has[0].id} is away or behind.`,
      detection: `Watch the sessions of ${has[0].id}.`
    };
  }
}
function criticalNote({ length }) {
  return length === 1 ? "; it is on the critical path" : "; the critical path is among them";
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
function level(share2, medium, high) {
  if (share2 >= high) return "high";
  return share2 >= medium ? "medium" : "low";
}

// src/strategy/wave-order.ts
function waveOrder(strategy) {
  const order = /* @__PURE__ */ new Map();
  for (const { sessions } of strategy.waves) {
    const scarce = scarcePools(strategy, sessions);
    for (const session of sessions) {
      const before = sessions.filter(
        (other) => other.end <= session.start && share(scarce, other, session)
      );
      const implied = new Set(before.flatMap((other) => order.get(other)));
      order.set(
        session,
        before.filter((other) => !implied.has(other))
      );
    }
  }
  return order;
}
function scarcePools({ pools }, sessions) {
  const demands = sessions.map(({ phase, team }) => [
    { resource: team, amount: 1 },
    ...pools.demands[phase]
  ]);
  const wanted = /* @__PURE__ */ new Map();
  for (const { resource, amount } of demands.flat())
    wanted.set(resource, (wanted.get(resource) ?? 0) + amount);
  return new Map(
    sessions.map((session, i) => {
      const used = demands[i].map(({ resource }) => resource);
      return [session, new Set(used.filter((one) => wanted.get(one) > pools.list[one].capacity))];
    })
  );
}
function share(scarce, a, b) {
  const other = scarce.get(b);
  return [...scarce.get(a)].some((pool) => other.has(pool));
}

// src/strategy/brief.ts
function briefOf(strategy, sessionsFolder) {
  const figures = figuresOf(strategy);
  return {
    strategy,
    figures,
    risks: risksOf(strategy, figures),
    targets: targetsOf(strategy, figures),
    order: waveOrder(strategy),
    sessionsFolder
  };
}
export {
  briefOf
};
