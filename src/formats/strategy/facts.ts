import { minutesOf } from "../../model/working-time.ts";
import type { Fields } from "../yaml/fields.ts";
import type {
  ExecutionFacts,
  Figure,
  MeetingEntry,
  PhaseEntry,
  ReferenceKind,
  References,
  TeamEntry,
  WaveEntry,
} from "./document.ts";

/** What an execution-plan.json says in figures and ids, as far as it can be read. */
export function readFacts(top: Fields): ExecutionFacts {
  const context = top.mapping("project_context");
  const plan = top.mapping("wave_execution_plan");
  const resources = top.mapping("resource_analysis");
  const path = context.has("critical_path") ? context.texts("critical_path") : undefined;
  return {
    ...defined("totalPhases", context.number("total_phases")),
    ...defined("total", duration(context, "total_estimated_duration")),
    ...defined("parallel", duration(context, "parallel_estimated_duration")),
    ...defined("saved", percentage(context, "time_savings_percentage")),
    ...defined("start", context.text("start_date")),
    ...defined("end", context.text("end_date")),
    ...defined("criticalPath", path),
    ...defined("criticalDuration", duration(context, "critical_path_duration")),
    holidays: holidaysOf(context),
    teams: resources.mappings("available_teams").flatMap(readTeam),
    facilities: facilitiesOf(resources.mapping("infrastructure_capacity")),
    ...defined("totalWaves", plan.number("total_waves")),
    ...defined("efficiency", percentage(plan, "parallel_efficiency")),
    ...defined("overhead", percentage(plan, "coordination_overhead")),
    ...defined("utilization", percentage(plan, "resource_utilization")),
    waves: plan.mappings("waves").map((wave, i) => readWave(wave, i + 1)),
    references: [...referencesOf(top)],
    roles: rolesOf(top),
    isComputed: plan.has("targets"),
  };
}

function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function duration(fields: Fields, key: string): Figure | undefined {
  const text = fields.text(key);
  const value = text && (/^0 days$/.test(text.value) ? 0 : minutesOf(text.value));
  return text && value !== undefined ? { value, at: text.at, written: text.value } : undefined;
}

function percentage(fields: Fields, key: string): Figure | undefined {
  const text = fields.text(key);
  const match = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%\s*$/.exec(text?.value ?? "");
  return text && match ? { value: Number(match[1]), at: text.at, written: text.value } : undefined;
}

function readTeam(team: Fields): TeamEntry[] {
  const id = team.text("team_id");
  if (!id) return [];
  const sessions = Math.max(1, team.number("parallel_sessions")?.value ?? 1);
  return [{ id, sessions, ...defined("utilization", percentage(team, "utilization")) }];
}

/** Facilities by what they are called: numbers, or texts that start with one. */
function facilitiesOf(capacity: Fields): ExecutionFacts["facilities"] {
  const names = [
    ["development_environments", "development environments"],
    ["ci_cd_capacity", "concurrent builds"],
    ["monitoring_capacity", "parallel sessions"],
  ] as const;
  return names.flatMap(([key, name]) => {
    const text = capacity.text(key);
    const count = /^\s*(\d{1,9})\b/.exec(text?.value ?? "")?.[1];
    return text && count ? [{ name, capacity: { value: Number(count), at: text.at } }] : [];
  });
}

function readWave(wave: Fields, position: number): WaveEntry {
  return {
    position,
    ...defined("number", wave.number("wave_number")),
    ...defined("duration", duration(wave, "duration")),
    ...defined("start", wave.text("start_date")),
    ...defined("end", wave.text("end_date")),
    ...defined("maxSessions", wave.number("max_concurrent_sessions")),
    phases: [...wave.mappings("phases"), ...wave.mappings("sessions")].flatMap(readPhase),
    gates: wave.mappings("synchronization_points").map((one) => readMeeting(one, "name")),
    meetings: wave.mappings("coordination_requirements").map((one) => readMeeting(one, "type")),
    at: wave.at(),
  };
}

function readPhase(phase: Fields): PhaseEntry[] {
  const id = phase.text("phase_id");
  if (!id) return [];
  return [
    {
      id,
      name: phase.text("phase_name")?.value ?? id.value,
      ...defined("session", phase.text("session_id")),
      ...defined("team", phase.text("team_assignment")),
      ...defined("duration", duration(phase, "estimated_duration") ?? duration(phase, "duration")),
      ...defined("start", phase.text("start_date")),
      ...defined("end", phase.text("end_date")),
      dependencies: phase.texts("dependencies"),
      behind: phase.texts("runs_after"),
      ...(phase.has("dependencies") && { dependencyAt: phase.at("dependencies") }),
      deliverables: phase.texts("deliverables"),
      section: phase.at(),
    },
  ];
}

function readMeeting(meeting: Fields, key: string): MeetingEntry {
  return {
    name: meeting.text(key)?.value ?? "",
    ...defined("frequency", meeting.text("frequency")?.value),
    participants: meeting.texts("participants"),
    ...defined("duration", duration(meeting, "duration")),
  };
}

/** Lists of sessions, teams, roles or phases, with what they are lists of. */
function* referencesOf(top: Fields): Generator<References> {
  const plan = top.mapping("wave_execution_plan");
  for (const wave of plan.mappings("waves")) {
    for (const one of wave.mappings("synchronization_points"))
      yield list("participants", `the participants of ${called(one, "name")}`, one, "participants");
    for (const one of wave.mappings("coordination_requirements"))
      yield list("participants", `the participants of ${called(one, "type")}`, one, "participants");
  }
  for (const one of top.mapping("coordination_protocols").mappings("synchronization_points"))
    yield list("anyone", `the participants of ${called(one, "name")}`, one, "participants");
  for (const one of top.mapping("risk_management").mappings("risk_assessment"))
    yield list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions");
  for (const one of plan.mappings("milestones"))
    yield list("phases", `the milestone ${called(one, "name")}`, one, "phases");
  yield list("phases", "the critical path", top.mapping("project_context"), "critical_path");
}

function called(fields: Fields, key: string): string {
  return fields.text(key)?.value ?? "an entry without a name";
}

function list(kind: ReferenceKind, of: string, fields: Fields, key: string): References {
  return { kind, of, ids: fields.texts(key) };
}

function rolesOf(top: Fields): string[] {
  const protocols = top.mapping("coordination_protocols");
  const lists = [
    protocols.mapping("decision_making").texts("decision_hierarchy"),
    ...protocols.mappings("communication_schedule").map((one) => one.texts("participants")),
    ...top
      .mapping("quality_assurance")
      .mappings("quality_gates")
      .map((one) => one.texts("approval_required")),
  ];
  return lists.flat().map(({ value }) => value);
}

/** The same of a wave-schedules.json, whose sessions stand for their phases. */
export function readScheduleFacts(top: Fields): ExecutionFacts {
  return {
    ...defined("parallel", duration(top, "duration_with_gates")),
    ...defined("start", top.text("start_date")),
    ...defined("end", top.text("end_date")),
    ...defined("criticalPath", top.has("critical_path") ? top.texts("critical_path") : undefined),
    ...defined("criticalDuration", duration(top, "critical_path_duration")),
    holidays: holidaysOf(top),
    teams: top.mappings("team_schedules").flatMap(readTeam),
    facilities: [],
    waves: top.mappings("waves").map((wave, i) => readWave(wave, i + 1)),
    references: [
      ...top
        .mappings("team_schedules")
        .map((one) =>
          list("sessions", `the schedule of ${called(one, "team_id")}`, one, "sessions"),
        ),
      ...top
        .mappings("milestones")
        .map((one) => list("phases", `the milestone ${called(one, "name")}`, one, "phases")),
      list("phases", "the critical path", top, "critical_path"),
    ],
    roles: [],
    isComputed: false,
  };
}

function holidaysOf(fields: Fields): string[] {
  return fields
    .mapping("working_calendar")
    .texts("holidays")
    .map(({ value }) => value);
}

/** Lists of sessions in coordination-protocols.json and risk-mitigation-plan.json. */
export function mentionsOf(top: Fields): References[] {
  return [
    ...top
      .mappings("synchronization_points")
      .map((one) =>
        list("anyone", `the participants of ${called(one, "name")}`, one, "participants"),
      ),
    ...top
      .mappings("information_flow")
      .flatMap((one) =>
        ["from_session", "to_session"].map((key) =>
          list("sessions", "the flow of information", one, key),
        ),
      ),
    ...top
      .mappings("shared_resources")
      .map((one) => list("sessions", `the users of ${called(one, "resource")}`, one, "sessions")),
    ...top
      .mappings("risk_assessment")
      .map((one) =>
        list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions"),
      ),
    list("sessions", "the hand-off", top.mapping("handoff"), "first_sessions"),
  ];
}
