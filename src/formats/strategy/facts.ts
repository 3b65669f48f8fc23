import { minutesOf } from "../../model/working-time.ts";
import type { Located } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
import { unreadDurations } from "./unread.ts";
import { called, list, referencesOf } from "./references.ts";
import type {
  ExecutionFacts,
  Figure,
  MeetingEntry,
  MomentEntry,
  PhaseEntry,
  TargetEntry,
  TeamEntry,
  UseEntry,
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
    ...defined("start", day(context, "start_date")),
    ...defined("end", day(context, "end_date")),
    ...defined("criticalPath", path),
    ...defined("criticalDuration", duration(context, "critical_path_duration")),
    holidays: holidaysOf(context),
    teams: resources.mappings("available_teams").flatMap(readTeam),
    listsTeams: resources.has("available_teams"),
    moments: [
      ...plan.mappings("milestones").map((one) => readMoment(one, "the milestone")),
      ...top
        .mapping("coordination_protocols")
        .mappings("synchronization_points")
        .map((one) => readMoment(one, "the synchronization point")),
      ...top
        .mapping("quality_assurance")
        .mappings("quality_gates")
        .map((one) => readMoment(one, "the quality gate", "gate_name")),
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
    metrics: top
      .mapping("monitoring_and_control")
      .mappings("performance_metrics")
      .map((metric) => ({
        name: metric.text("metric_name")?.value ?? "",
        ...defined("planned", percentage(metric, "planned")),
        ...defined("warning", percentage(metric, "warning_threshold")),
        ...defined("critical", percentage(metric, "critical_threshold")),
      })),
    unread: unreadDurations(top),
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

/** Yes or no, as it is written. */
function flag(fields: Fields, key: string): Located<string> | undefined {
  const value = fields.value(key);
  return typeof value === "boolean" ? { value: String(value), at: fields.at(key) } : undefined;
}

/** A day, without the time of day that some write behind it. */
function day(fields: Fields, key: string): Located<string> | undefined {
  const text = fields.text(key);
  return text && { value: text.value.replace(/^(.{10})T.*$/, "$1"), at: text.at };
}

function percentage(fields: Fields, key: string): Figure | undefined {
  const text = fields.text(key);
  const match = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text?.value ?? "");
  return text && match ? { value: Number(match[1]), at: text.at, written: text.value } : undefined;
}

function readTeam(team: Fields): TeamEntry[] {
  const id = team.text("team_id");
  if (!id) return [];
  const sessions = Math.max(1, team.number("parallel_sessions")?.value ?? 1);
  return [
    {
      id,
      sessions,
      ...(team.has("key_skills") && { skills: team.texts("key_skills").map(({ value }) => value) }),
      ...defined("utilization", percentage(team, "utilization")),
      ...defined("availability", percentage(team, "availability")),
      ...defined("assigned", team.number("assigned_phases")),
      ...defined("assignedDuration", duration(team, "assigned_duration")),
    },
  ];
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
      ...defined("start", day(phase, "start_date")),
      ...defined("end", day(phase, "end_date")),
      dependencies: phase.texts("dependencies"),
      ...defined("critical", flag(phase, "on_critical_path")),
      ...defined("after", duration(phase, "starts_after")),
      behind: phase.texts("runs_after"),
      ...(phase.has("dependencies") && { dependencyAt: phase.at("dependencies") }),
      deliverables: phase.texts("deliverables"),
      skills: phase.texts("required_skills"),
      section: phase.at(),
    },
  ];
}

function readUse(use: Fields): UseEntry[] {
  const resource = use.text("resource")?.value ?? "a resource";
  const [peak, capacity] = [use.number("peak"), use.number("capacity")?.value];
  return peak && capacity !== undefined ? [{ resource, peak, capacity }] : [];
}

function readTarget(target: Fields): TargetEntry[] {
  const [planned, met] = [target.text("planned"), flag(target, "met")];
  const [name, expected] = ["target", "expected"].map((key) => target.text(key)?.value ?? "");
  return planned && met ? [{ name: name!, expected: expected!, planned, met }] : [];
}

function readMeeting(meeting: Fields, key: string): MeetingEntry {
  return {
    name: meeting.text(key)?.value ?? "",
    ...defined("frequency", meeting.text("frequency")?.value),
    participants: meeting.texts("participants"),
    ...defined("duration", duration(meeting, "duration")),
  };
}

function readMoment(moment: Fields, what: string, key = "name"): MomentEntry {
  return {
    of: `${what} ${called(moment, key)}`,
    ...defined("wave", moment.number("wave_number")),
    ...defined("date", day(moment, "date")),
    phases: moment.texts("phases"),
  };
}

function rolesOf(top: Fields): string[] {
  const protocols = top.mapping("coordination_protocols");
  const lists = [
    protocols.mapping("decision_making").texts("decision_hierarchy"),
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
    ...defined("start", day(top, "start_date")),
    ...defined("end", day(top, "end_date")),
    ...defined("criticalPath", top.has("critical_path") ? top.texts("critical_path") : undefined),
    ...defined("criticalDuration", duration(top, "critical_path_duration")),
    holidays: holidaysOf(top),
    teams: top.mappings("team_schedules").flatMap(readTeam),
    listsTeams: top.has("team_schedules"),
    given: top.mappings("team_schedules").map((one) => ({
      team: one.text("team_id")?.value ?? "",
      sessions: one.texts("sessions"),
    })),
    targets: [],
    moments: top.mappings("milestones").map((one) => readMoment(one, "the milestone")),
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
    metrics: [],
    unread: [],
    isComputed: true,
  };
}

function holidaysOf(fields: Fields): string[] {
  return fields
    .mapping("working_calendar")
    .texts("holidays")
    .map(({ value }) => value);
}
