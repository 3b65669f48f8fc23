import type { Fields } from "../yaml/fields.ts";
import type { ExecutionFacts } from "./document.ts";
import {
  day,
  defined,
  duration,
  percentage,
  readMoment,
  readTarget,
  readTeam,
  readWave,
} from "./entries.ts";
import { called, list, referencesOf } from "./references.ts";
import { unreadDurations } from "./unread.ts";

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
    ...defined("withoutGates", duration(plan, "duration_without_gates")),
    ...defined("balance", percentage(resources, "workload_balance")),
    holidays: holidaysOf(context),
    teams: resources.mappings("available_teams").flatMap((team) => readTeam(team, true)),
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
    ...defined("lowerBound", duration(top, "lower_bound")),
    ...defined("withoutGates", duration(top, "duration_without_gates")),
    holidays: holidaysOf(top),
    teams: top.mappings("team_schedules").flatMap((team) => readTeam(team, false)),
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
