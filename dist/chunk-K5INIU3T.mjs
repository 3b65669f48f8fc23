import {
  isDate
} from "./chunk-562ZYSEL.mjs";
import {
  foreignFinding,
  pathClaims,
  tooManyPhases
} from "./chunk-EWEOYUNR.mjs";
import {
  Fields,
  faultFinding,
  readYaml
} from "./chunk-N3OKZOXJ.mjs";
import {
  minutesOf,
  strategyFileOf
} from "./chunk-WXGXLHN2.mjs";

// src/formats/strategy/references.ts
function* referencesOf(top) {
  const plan = top.mapping("wave_execution_plan");
  for (const wave of plan.mappings("waves")) {
    for (const one of wave.mappings("synchronization_points"))
      yield list("participants", `the participants of ${called(one, "name")}`, one, "participants");
    for (const one of wave.mappings("coordination_requirements"))
      yield list("participants", `the participants of ${called(one, "type")}`, one, "participants");
  }
  for (const one of top.mapping("coordination_protocols").mappings("synchronization_points"))
    yield list("anyone", `the participants of ${called(one, "name")}`, one, "participants");
  for (const one of top.mapping("coordination_protocols").mappings("communication_schedule"))
    yield list(
      "meeting",
      `the participants of ${called(one, "communication_type")}`,
      one,
      "participants"
    );
  for (const one of top.mapping("risk_management").mappings("risk_assessment"))
    yield list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions");
  for (const one of plan.mappings("milestones"))
    yield list("phases", `the milestone ${called(one, "name")}`, one, "phases");
  for (const one of top.mapping("resource_analysis").mappings("resource_constraints"))
    yield list("phases", `the constraint ${called(one, "constraint_type")}`, one, "phases");
  yield list("phases", "the critical path", top.mapping("project_context"), "critical_path");
}
function called(fields, key) {
  return fields.text(key)?.value ?? "an entry without a name";
}
function list(kind, of, fields, key) {
  return { kind, of, ids: fields.texts(key) };
}
function mentionsOf(top) {
  return [
    ...top.mappings("synchronization_points").map(
      (one) => list("anyone", `the participants of ${called(one, "name")}`, one, "participants")
    ),
    ...top.mappings("communication_schedule").map(
      (one) => list(
        "meeting",
        `the participants of ${called(one, "communication_type")}`,
        one,
        "participants"
      )
    ),
    ...top.mappings("information_flow").flatMap(
      (one) => ["from_session", "to_session"].map(
        (key) => list("sessions", "the flow of information", one, key)
      )
    ),
    ...top.mappings("shared_resources").map((one) => list("sessions", `the users of ${called(one, "resource")}`, one, "sessions")),
    ...top.mappings("risk_assessment").map(
      (one) => list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions")
    ),
    ...top.mappings("recovery_procedures").map((one) => list("sessions", "a recovery procedure", one, "affects")),
    list("sessions", "the hand-off", top.mapping("handoff"), "first_sessions")
  ];
}

// src/formats/strategy/entries.ts
function defined(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function duration(fields, key) {
  const text = fields.text(key);
  const value = text && (/^0 days$/.test(text.value) ? 0 : minutesOf(text.value));
  return text && value !== void 0 ? { value, at: text.at, written: text.value } : void 0;
}
function flag(fields, key) {
  const value = fields.value(key);
  return typeof value === "boolean" ? { value: String(value), at: fields.at(key) } : void 0;
}
function day(fields, key) {
  const text = fields.text(key);
  return text && { value: text.value.replace(/^(.{10})T.*$/, "$1"), at: text.at };
}
function percentage(fields, key) {
  const text = fields.text(key);
  const match = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text?.value ?? "");
  return text && match ? { value: Number(match[1]), at: text.at, written: text.value } : void 0;
}
function readTeam(team, isDescribed) {
  const id = team.text("team_id");
  if (!id) return [];
  const sessions = team.number("parallel_sessions")?.value ?? (isDescribed ? 1 : void 0);
  return [
    {
      id,
      ...defined("sessions", sessions && Math.max(1, sessions)),
      ...team.has("key_skills") && { skills: team.texts("key_skills").map(({ value }) => value) },
      ...defined("utilization", percentage(team, "utilization")),
      ...defined("availability", percentage(team, "availability")),
      ...defined("assigned", team.number("assigned_phases")),
      ...defined("assignedDuration", duration(team, "assigned_duration"))
    }
  ];
}
function readWave(wave, position) {
  return {
    position,
    ...defined("number", wave.number("wave_number")),
    ...defined("after", duration(wave, "starts_after")),
    ...defined("duration", duration(wave, "duration")),
    ...defined("start", day(wave, "start_date")),
    ...defined("end", day(wave, "end_date")),
    ...defined("maxSessions", wave.number("max_concurrent_sessions")),
    phases: [...wave.mappings("phases"), ...wave.mappings("sessions")].flatMap(readPhase),
    gates: wave.mappings("synchronization_points").map((one) => readMeeting(one, "name")),
    meetings: wave.mappings("coordination_requirements").map((one) => readMeeting(one, "type")),
    uses: wave.mappings("resource_use").flatMap(readUse),
    idle: wave.texts("idle_teams"),
    at: wave.at()
  };
}
function readPhase(phase) {
  const id = phase.text("phase_id");
  if (!id) return [];
  return [
    {
      id,
      name: phase.text("phase_name")?.value ?? id.value,
      ...defined("session", phase.text("session_id")),
      ...defined("team", phase.text("team_assignment")),
      ...defined("duration", duration(phase, "estimated_duration") ?? duration(phase, "duration")),
      ...defined("start", day(phase, "start_date")),
      ...defined("end", day(phase, "end_date")),
      dependencies: phase.texts("dependencies"),
      ...defined("critical", flag(phase, "on_critical_path")),
      ...defined("after", duration(phase, "starts_after")),
      behind: phase.texts("runs_after"),
      ...phase.has("dependencies") && { dependencyAt: phase.at("dependencies") },
      deliverables: phase.texts("deliverables"),
      skills: phase.texts("required_skills"),
      section: phase.at()
    }
  ];
}
function readUse(use) {
  const resource = use.text("resource")?.value ?? "a resource";
  const [peak, capacity] = [use.number("peak"), use.number("capacity")?.value];
  return peak && capacity !== void 0 ? [{ resource, peak, capacity }] : [];
}
function readTarget(target) {
  const [planned, met] = [target.text("planned"), flag(target, "met")];
  const [name, expected] = ["target", "expected"].map((key) => target.text(key)?.value ?? "");
  return planned && met ? [{ name, expected, planned, met }] : [];
}
function readMeeting(meeting, key) {
  return {
    name: meeting.text(key)?.value ?? "",
    ...defined("frequency", meeting.text("frequency")?.value),
    participants: meeting.texts("participants"),
    ...defined("duration", duration(meeting, "duration"))
  };
}
function readMoment(moment, what, key = "name") {
  return {
    of: `${what} ${called(moment, key)}`,
    ...defined("wave", moment.number("wave_number")),
    ...defined("date", day(moment, "date")),
    phases: moment.texts("phases")
  };
}

// src/formats/strategy/unread.ts
var CONTEXT = [
  "total_estimated_duration",
  "parallel_estimated_duration",
  "critical_path_duration"
];
function unreadDurations(top) {
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  const phases = waves.flatMap((wave) => wave.mappings("phases"));
  const context = top.mapping("project_context");
  const all = [
    ...CONTEXT.map((key) => context.text(key)),
    ...waves.map((wave) => wave.text("duration")),
    ...phases.map((phase) => phase.text("estimated_duration"))
  ];
  return all.flatMap(
    (text) => text && minutesOf(text.value) === void 0 && !/^0 days$/.test(text.value) ? text : []
  );
}

// src/formats/strategy/facts.ts
function readFacts(top) {
  const context = top.mapping("project_context");
  const plan = top.mapping("wave_execution_plan");
  const resources = top.mapping("resource_analysis");
  const path = context.has("critical_path") ? context.texts("critical_path") : void 0;
  return {
    ...defined("totalPhases", context.number("total_phases")),
    ...defined("total", duration(context, "total_estimated_duration")),
    ...defined("parallel", duration(context, "parallel_estimated_duration")),
    ...defined("saved", percentage(context, "time_savings_percentage")),
    ...defined("start", day(context, "start_date")),
    ...defined("end", day(context, "end_date")),
    ...defined("criticalPath", path),
    ...defined("criticalDuration", duration(context, "critical_path_duration")),
    holidays: holidaysOf(context),
    teams: resources.mappings("available_teams").flatMap((team) => readTeam(team, true)),
    listsTeams: resources.has("available_teams"),
    moments: [
      ...plan.mappings("milestones").map((one) => readMoment(one, "the milestone")),
      ...top.mapping("coordination_protocols").mappings("synchronization_points").map((one) => readMoment(one, "the synchronization point")),
      ...top.mapping("quality_assurance").mappings("quality_gates").map((one) => readMoment(one, "the quality gate", "gate_name"))
    ],
    given: [],
    targets: plan.mappings("targets").flatMap(readTarget),
    ...defined("deadline", day(context, "deadline")),
    facilities: facilitiesOf(resources.mapping("infrastructure_capacity")),
    ...defined("totalWaves", plan.number("total_waves")),
    ...defined("efficiency", percentage(plan, "parallel_efficiency")),
    ...defined("overhead", percentage(plan, "coordination_overhead")),
    ...defined("utilization", percentage(plan, "resource_utilization")),
    waves: plan.mappings("waves").map((wave, i) => readWave(wave, i + 1)),
    references: [...referencesOf(top)],
    roles: rolesOf(top),
    metrics: top.mapping("monitoring_and_control").mappings("performance_metrics").map((metric) => ({
      name: metric.text("metric_name")?.value ?? "",
      ...defined("planned", percentage(metric, "planned")),
      ...defined("warning", percentage(metric, "warning_threshold")),
      ...defined("critical", percentage(metric, "critical_threshold"))
    })),
    unread: unreadDurations(top),
    isComputed: plan.has("targets")
  };
}
function facilitiesOf(capacity) {
  const names = [
    ["development_environments", "development environments"],
    ["ci_cd_capacity", "concurrent builds"],
    ["monitoring_capacity", "parallel sessions"]
  ];
  return names.flatMap(([key, name]) => {
    const text = capacity.text(key);
    const count = /^\s*(\d{1,9})\b/.exec(text?.value ?? "")?.[1];
    return text && count ? [{ name, capacity: { value: Number(count), at: text.at } }] : [];
  });
}
function rolesOf(top) {
  const protocols = top.mapping("coordination_protocols");
  const lists = [
    protocols.mapping("decision_making").texts("decision_hierarchy"),
    ...top.mapping("quality_assurance").mappings("quality_gates").map((one) => one.texts("approval_required"))
  ];
  return lists.flat().map(({ value }) => value);
}
function readScheduleFacts(top) {
  return {
    ...defined("parallel", duration(top, "duration_with_gates")),
    ...defined("start", day(top, "start_date")),
    ...defined("end", day(top, "end_date")),
    ...defined("criticalPath", top.has("critical_path") ? top.texts("critical_path") : void 0),
    ...defined("criticalDuration", duration(top, "critical_path_duration")),
    holidays: holidaysOf(top),
    teams: top.mappings("team_schedules").flatMap((team) => readTeam(team, false)),
    listsTeams: top.has("team_schedules"),
    given: top.mappings("team_schedules").map((one) => ({
      team: one.text("team_id")?.value ?? "",
      sessions: one.texts("sessions")
    })),
    targets: [],
    moments: top.mappings("milestones").map((one) => readMoment(one, "the milestone")),
    facilities: [],
    waves: top.mappings("waves").map((wave, i) => readWave(wave, i + 1)),
    references: [
      ...top.mappings("team_schedules").map(
        (one) => list("sessions", `the schedule of ${called(one, "team_id")}`, one, "sessions")
      ),
      ...top.mappings("milestones").map((one) => list("phases", `the milestone ${called(one, "name")}`, one, "phases")),
      list("phases", "the critical path", top, "critical_path")
    ],
    roles: [],
    metrics: [],
    unread: [],
    isComputed: true
  };
}
function holidaysOf(fields) {
  return fields.mapping("working_calendar").texts("holidays").map(({ value }) => value);
}

// src/formats/strategy/order.ts
function orderByWaves(tasks, waves, teams) {
  const waveOf = /* @__PURE__ */ new Map();
  for (const { phases, position } of waves)
    for (const { id } of phases) if (!waveOf.has(id.value)) waveOf.set(id.value, position);
  const contradicts = tasks.some(
    (task) => task.dependsOn.some(({ id }) => (waveOf.get(id) ?? 0) >= waveOf.get(task.id))
  );
  if (contradicts) return;
  const behind = new Map(waves.flatMap((wave) => [...orderIn(wave, teams)]));
  for (const task of tasks) {
    const before = waves[waveOf.get(task.id) - 2];
    const known = new Set(task.dependsOn.map(({ id }) => id));
    const gate = (before?.phases ?? []).map(({ id }) => ({ id: id.value, at: before.at }));
    const more = [...behind.get(task.id) ?? [], ...gate];
    task.dependsOn.push(...more.filter(({ id }) => !known.has(id)));
  }
}
function orderIn({ phases, maxSessions }, teams) {
  const stated = phases.some(({ behind }) => behind.length > 0);
  const single = new Set(teams.flatMap(({ id, sessions }) => sessions === 1 ? id.value : []));
  const last = /* @__PURE__ */ new Map();
  return new Map(
    phases.map((phase) => {
      const team = maxSessions?.value === 1 ? "" : phase.team?.value;
      const previous = team === void 0 ? void 0 : last.get(team);
      if (team === "" || team !== void 0 && single.has(team)) last.set(team, phase);
      const before = stated ? phase.behind : previous ? [{ ...previous.id, at: phase.id.at }] : [];
      return [phase.id.value, before.map(({ value, at }) => ({ id: value, at }))];
    })
  );
}

// src/formats/strategy/schemas.ts
var VALIDATORS = {
  "execution-plan": () => import("./strategy-execution-plan-BLGXEKIK.mjs"),
  "wave-schedules": () => import("./strategy-wave-schedules-VDJYXFQD.mjs"),
  "coordination-protocols": () => import("./strategy-coordination-protocols-XX4AC7ED.mjs"),
  "risk-mitigation-plan": () => import("./strategy-risk-mitigation-plan-YBZTSZ5O.mjs"),
  "monitoring-config": () => import("./strategy-monitoring-config-OSZTK7HK.mjs")
};
async function schemaFaults(file, value) {
  const { default: validate } = await VALIDATORS[file]();
  return validate(value) ? [] : [...validate.errors ?? []];
}

// src/formats/strategy/sibling-facts.ts
function readSiblingFacts(top) {
  const project = top.text("project_name");
  const summary = top.mapping("risk_summary");
  return {
    ...project && { project },
    points: [
      ...top.mappings("synchronization_points").map(pointOf),
      ...top.mappings("waves").flatMap((wave) => {
        const [gate, number] = [wave.text("gate"), wave.number("wave_number")];
        return gate ? [{ names: [gate], ...number && { wave: number } }] : [];
      })
    ],
    checkpoints: top.mappings("wave_checkpoints").flatMap((one) => {
      const [wave, due] = [one.number("wave_number"), one.text("due_date")];
      return wave ? [{ wave, ...due && { due } }] : [];
    }),
    flows: top.mappings("information_flow").flatMap((one) => {
      const [from, to] = [one.text("from_session"), one.text("to_session")];
      return from && to ? [{ from, to }] : [];
    }),
    first: top.mapping("handoff").texts("first_sessions"),
    risks: top.mappings("risk_assessment").flatMap(riskOf),
    riskCounts: new Map(
      ["total", "high", "medium", "low"].flatMap((key) => {
        const count = summary.number(key);
        return count ? [[key, count]] : [];
      })
    )
  };
}
function pointOf(fields) {
  const names = ["sync_point_id", "name"].flatMap((key) => {
    const name = fields.text(key);
    return name ? [name] : [];
  });
  const wave = fields.number("wave_number");
  return { names, ...wave && { wave } };
}
function riskOf(fields) {
  const id = fields.text("risk_id");
  const [probability, impact] = ["probability", "impact"].map((key) => fields.text(key)?.value);
  return id ? [{ id, probability: probability ?? "", impact: impact ?? "" }] : [];
}
function addressedBy(top) {
  const all = [top, top.mapping("risk_management")].flatMap(
    (one) => one.mappings("mitigation_strategies")
  );
  return all.map(
    (one) => list("risks", `the strategy ${called(one, "strategy_name")}`, one, "addresses")
  );
}

// src/formats/strategy/unique.ts
function* repeatedIds({ waves, teams }) {
  const phases = /* @__PURE__ */ new Map();
  for (const { id, session } of waves.flatMap((wave) => wave.phases)) {
    if (!session) continue;
    const other = phases.get(session.value);
    if (other === void 0) phases.set(session.value, id.value);
    else
      yield finding(
        session,
        `${session.value} carries out ${other} and ${id.value}; expected a session of its own for each phase`
      );
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { id } of teams) {
    if (seen.has(id.value))
      yield finding(id, `two teams are called ${id.value}; expected a name of its own for each`);
    seen.add(id.value);
  }
}
var NAMED = [
  ["synchronization_points", "sync_point_id", "synchronization points"],
  ["coordination_protocols/synchronization_points", "sync_point_id", "synchronization points"],
  ["wave_execution_plan/waves/synchronization_points", "sync_point_id", "synchronization points"],
  ["waves", "gate", "waves"],
  ["milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/targets", "target", "targets"],
  ["risk_assessment", "risk_id", "risks"],
  ["risk_management/risk_assessment", "risk_id", "risks"],
  ["mitigation_strategies", "strategy_id", "strategies"],
  ["risk_management/mitigation_strategies", "strategy_id", "strategies"],
  ["quality_assurance/quality_gates", "gate_id", "quality gates"],
  ["wave_checkpoints", "wave_number", "checkpoints"],
  ["escalation_procedures", "level", "steps of the escalation"]
];
function* repeatedNames(top) {
  for (const [way, key, of] of NAMED) {
    const seen = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(top, way.split("/"))) {
      const id = entry.text(key);
      if (!id) continue;
      if (seen.has(id.value))
        yield finding(
          id,
          `two ${of} have the ${key} ${id.value}; expected one of its own for each`
        );
      seen.add(id.value);
    }
  }
}
function entriesOf(top, way) {
  return way.reduce(
    (all, key) => all.flatMap((one) => [...one.mappings(key), one.mapping(key)]),
    [top]
  );
}
function finding({ at }, message) {
  return { rule: "plan/schema", at, message };
}

// src/formats/strategy/parse.ts
function parseStrategy(index, { limits }) {
  return strategyFrom(readYaml(index.text, 0, index, limits), index, limits);
}
async function strategyFrom(json, index, limits) {
  const top = new Fields(json, json.value);
  const excess = tooManyPhases(phaseCount(top), limits, index);
  const none = new Fields(json, {});
  if (excess) return parsed(index, documentOf("execution-plan", none), [excess]);
  const file = strategyFileOf((key) => top.has(key)) ?? "execution-plan";
  const isPlan = file === "execution-plan";
  const facts = factsOf(top, file);
  const tasks = isPlan ? (facts?.waves ?? []).flatMap(({ phases }) => phases.map(taskOf)) : [];
  orderByWaves(tasks, facts?.waves ?? [], facts?.teams ?? []);
  const title = isPlan ? top.mapping("project_context").text("project_name") : top.text("project_name");
  const findings = json.findings.length > 0 ? json.findings : [
    ...await findingsOf(json, top, file),
    ...facts ? repeatedIds(facts) : [],
    ...repeatedNames(top)
  ];
  const document = { ...documentOf(file, top), ...facts && { facts } };
  return parsed(index, document, findings, title?.value, tasks);
}
function documentOf(file, top) {
  const planId = top.text("execution_plan_id");
  return {
    file,
    mentions: mentionsOf(top),
    addressed: addressedBy(top),
    sibling: readSiblingFacts(file === "execution-plan" ? top.mapping("risk_management") : top),
    ...planId && { planId }
  };
}
function parsed(index, document, findings, title = "", tasks = []) {
  return {
    format: "strategy",
    plan: { format: "strategy", title, phases: [], tasks, references: [], allows: [] },
    document: { ...document, at: index.place(0, 0) },
    findings,
    names: [
      ...document.mentions.flatMap(({ ids }) => ids),
      ...(document.facts?.waves ?? []).flatMap(
        ({ phases }) => phases.flatMap(({ session, team }) => [session, team].filter((one) => one !== void 0))
      )
    ]
  };
}
function phaseCount(top) {
  const waves = [...top.mapping("wave_execution_plan").mappings("waves"), ...top.mappings("waves")];
  return waves.reduce(
    (sum, wave) => sum + wave.mappings("phases").length + wave.mappings("sessions").length,
    0
  );
}
function factsOf(top, file) {
  if (file === "execution-plan") return readFacts(top);
  return file === "wave-schedules" ? readScheduleFacts(top) : void 0;
}
async function findingsOf(json, top, file) {
  const asked = file === "execution-plan" ? ["wave_execution_plan", "project_context", "execution_plan_id"] : ["execution_plan_id"];
  const foreign = foreignFinding(json, top, asked, "what parallel-plan strategy writes");
  if (foreign) return [foreign];
  const faults = await schemaFaults(file, json.value);
  return [...faults.map((fault) => faultFinding(fault, json, "the document")), ...wrongDates(top)];
}
function wrongDates(top) {
  const waves = [...top.mapping("wave_execution_plan").mappings("waves"), ...top.mappings("waves")];
  const places = [top.mapping("project_context"), ...waves];
  const parts = waves.flatMap((wave) => [...wave.mappings("phases"), ...wave.mappings("sessions")]);
  return [...places, ...parts].flatMap(
    (fields) => ["start_date", "end_date"].flatMap((key) => {
      const date = fields.text(key);
      const day2 = date?.value.replace(/^(.{10})T.*$/, "$1");
      if (!date || !day2 || !/^\d{4}-\d{2}-\d{2}$/.test(day2) || isDate(day2)) return [];
      const message = `${day2} is no day of the calendar; expected one that exists`;
      return { rule: "plan/schema", at: date.at, message };
    })
  );
}
function taskOf(phase) {
  const { id, name, dependencies, dependencyAt, deliverables, duration: duration2, section } = phase;
  return {
    id: id.value,
    title: name,
    done: false,
    dependsOn: dependencies.map(({ value, at }) => ({ id: value, at })),
    ...dependencyAt && { dependencyAt },
    claims: pathClaims(deliverables),
    locks: [],
    ...duration2 && { estimate: { value: duration2.value, at: duration2.at } },
    verification: [],
    brief: { text: name, readingList: true, saysNoFiles: true, code: [] },
    at: id.at,
    section
  };
}

export {
  parseStrategy,
  strategyFrom
};
