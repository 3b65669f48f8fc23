import {
  minutesOf
} from "./chunk-ZU2Z7FRA.mjs";

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
      ...defined("assignedDuration", duration(team, "assigned_duration") ?? duration(team, "busy"))
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
      ...defined("float", duration(phase, "float")),
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
    ...defined("withoutGates", duration(plan, "duration_without_gates")),
    ...defined("balance", percentage(resources, "workload_balance")),
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
    ...defined("lowerBound", duration(top, "lower_bound")),
    ...defined("withoutGates", duration(top, "duration_without_gates")),
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

// src/formats/strategy/stated.ts
var same = (...keys) => Object.fromEntries(keys.map((key) => [key, key]));
var POINTS = {
  key: "synchronization_points",
  id: "sync_point_id",
  what: "the synchronization point",
  figures: same("date", "duration")
};
var TEAM = { id: "team_id", what: "team" };
var SESSION = {
  id: "session_id",
  what: "",
  figures: {
    ...same("start_date", "end_date", "duration"),
    estimated_duration: "duration"
  }
};
var LISTS = [
  {
    key: "available_teams",
    ...TEAM,
    figures: { ...same("parallel_sessions", "utilization"), assigned_duration: "work" }
  },
  {
    key: "team_schedules",
    ...TEAM,
    figures: { ...same("parallel_sessions", "utilization"), busy: "work" }
  },
  {
    key: "waves",
    id: "wave_number",
    what: "wave",
    figures: same("duration", "start_date", "end_date", "max_concurrent_sessions"),
    lists: [
      { key: "phases", ...SESSION },
      { key: "sessions", ...SESSION },
      POINTS,
      { key: "coordination_requirements", id: "type", what: "the", figures: same("duration") },
      { key: "resource_use", id: "resource", what: "", figures: same("capacity") }
    ]
  },
  POINTS,
  {
    key: "communication_schedule",
    id: "communication_type",
    what: "the",
    figures: same("duration")
  },
  {
    key: "milestones",
    id: "milestone_id",
    what: "",
    figures: same("date", "wave_number")
  },
  {
    key: "performance_metrics",
    id: "metric_name",
    what: "the metric",
    figures: same("planned", "target", "warning_threshold", "critical_threshold")
  },
  {
    key: "wave_checkpoints",
    id: "wave_number",
    what: "wave",
    figures: same("warning_date", "critical_date", "expected_completion")
  }
];
var SINGLE = {
  start_date: "the start of the project",
  end_date: "the end of the project",
  critical_path_duration: "critical_path_duration",
  duration_without_gates: "duration_without_gates",
  duration_with_gates: "the parallel duration",
  parallel_estimated_duration: "the parallel duration"
};
var PARTS = [
  "project_context",
  "resource_analysis",
  "wave_execution_plan",
  "coordination_protocols",
  "monitoring_and_control"
];
function statedIn(top) {
  return [top, ...PARTS.map((key) => top.mapping(key))].flatMap((part) => [
    ...Object.entries(SINGLE).flatMap(([key, of]) => figure(of, part.text(key))),
    ...calendarOf(part.mapping("working_calendar")),
    ...LISTS.flatMap((list2) => entriesOf(part, list2)),
    ...capacitiesOf(part.mapping("infrastructure_capacity")),
    ...gateWaves(part),
    ...patienceOf(part)
  ]);
}
function figure(of, value) {
  return value ? [{ of, value }] : [];
}
function entriesOf(fields, { key, id, what, figures, lists = [] }) {
  return fields.mappings(key).flatMap((entry) => {
    const name = entry.text(id)?.value;
    if (name === void 0) return [];
    const called2 = what === "" ? name : `${what} ${name}`;
    return [
      ...Object.entries(figures).flatMap(
        ([own, of]) => figure(`the ${of} of ${called2}`, entry.text(own))
      ),
      ...lists.flatMap((list2) => entriesOf(entry, list2)),
      ...key === "waves" ? gatesOf(entry) : []
    ];
  });
}
function gatesOf(wave) {
  return wave.mappings(POINTS.key).flatMap((point) => {
    const name = point.text(POINTS.id)?.value;
    return name === void 0 ? [] : figure(`the date of ${POINTS.what} ${name}`, wave.text("end_date"));
  });
}
function calendarOf(calendar) {
  const days = calendar.texts("holidays").map(({ value }) => value);
  return [
    ...["hours_per_day", "days_per_week"].flatMap((key) => figure(key, calendar.text(key))),
    ...calendar.has("holidays") ? [{ of: "holidays", value: { value: days.join(", "), at: calendar.at("holidays") } }] : []
  ];
}
function capacitiesOf(capacity) {
  const names = {
    ...same("development_environments", "testing_environments"),
    ci_cd_capacity: "concurrent_builds",
    monitoring_capacity: "parallel_sessions"
  };
  return Object.entries(names).flatMap(([key, name]) => {
    const text = capacity.text(key);
    const count = /^\s*(\d{1,9})\b/.exec(text?.value ?? "")?.[1];
    return text && count ? figure(`the capacity of ${name}`, { value: count, at: text.at }) : [];
  });
}
function gateWaves(fields) {
  return fields.mapping("quality_assurance").mappings("quality_gates").flatMap((gate) => {
    const [id, trigger] = [gate.text("gate_id"), gate.text("trigger")];
    const wave = /^All sessions of wave (\d{1,9}) have ended$/.exec(trigger?.value ?? "")?.[1];
    if (!id || !trigger || wave === void 0) return [];
    const of = `the wave of the quality gate ${id.value}`;
    return [
      ...figure(of, { value: wave, at: trigger.at }),
      ...figure(of, gate.text("wave_number"))
    ];
  });
}
function patienceOf(fields) {
  const limits = fields.mapping("session_coordination").mapping("inter_agent_communication").mapping("escalation_thresholds");
  const answers = {
    "A session is blocked": "dependency_blocking",
    "A technical conflict is open": "conflict_timeout"
  };
  return [
    ...["conflict_timeout", "dependency_blocking"].flatMap((key) => figure(key, limits.text(key))),
    ...fields.mappings("escalation_procedures").flatMap((one) => {
      const of = answers[one.text("trigger")?.value ?? ""];
      return of === void 0 ? [] : figure(of, one.text("response_time"));
    })
  ];
}

export {
  called,
  list,
  mentionsOf,
  percentage,
  readFacts,
  readScheduleFacts,
  statedIn
};
