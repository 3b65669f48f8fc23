import { plural } from "../plural.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { inline, share, table, words } from "./markdown.ts";

/** The figures of the whole, and the targets with what is planned. */
export function figures({ plan, schedules }: StrategyFiles): string[] {
  const { project_context: context, wave_execution_plan: waves, resource_analysis: have } = plan;
  const rows: [string, string | undefined][] = [
    ["Phases", String(context.total_phases)],
    ["Waves", String(waves.total_waves)],
    ["Teams", String(have.available_teams.length)],
    ["One phase after the other", context.total_estimated_duration],
    ["In parallel", context.parallel_estimated_duration],
    ["Time saved", share(context.time_savings_percentage)],
    ["Without gates between waves", waves.duration_without_gates],
    ["No schedule is shorter than", schedules.lower_bound],
    ["Start", context.start_date],
    ["End", context.end_date],
    ["Deadline", context.deadline],
    ["Efficiency", share(waves.parallel_efficiency)],
    ["Coordination overhead", share(waves.coordination_overhead)],
    ["Utilization", share(waves.resource_utilization)],
    ["Balance of the teams' load", share(have.workload_balance)],
    ["Capacity kept back", share(have.capacity_buffer)],
    ["Critical path", words(context.critical_path)],
    ["Length of the critical path", context.critical_path_duration],
  ];
  const told = rows.filter(([, value]) => value !== undefined && value !== "");
  return [
    "## Figures",
    "",
    ...table(
      ["Figure", "Value"],
      told.map(([name, value = ""]) => [name, name === "Critical path" ? value : inline(value)]),
    ),
    ...targets(plan),
    ...constraints(plan),
  ];
}

function targets({ wave_execution_plan: { targets: all = [] } }: StrategyFiles["plan"]): string[] {
  if (all.length === 0) return [];
  const missed = all.filter(({ met }) => !met).length;
  return [
    "### Targets",
    "",
    missed === 0 ? "All are met." : `${plural(missed, "target")} of ${all.length} missed.`,
    "",
    ...table(
      ["Target", "Expected", "Planned", "Met", "Why"],
      all.map(({ target, expected, planned, met, explanation = "" }) => [
        inline(target),
        inline(expected),
        inline(planned),
        met ? "yes" : "no",
        inline(explanation),
      ]),
    ),
  ];
}

function constraints({ resource_analysis: have }: StrategyFiles["plan"]): string[] {
  if (have.resource_constraints.length === 0) return [];
  return [
    "### Constraints",
    "",
    ...table(
      ["Constraint", "What", "Impact", "Mitigation", "Phases"],
      have.resource_constraints.map((one) => [
        inline(one.constraint_type),
        inline(one.description),
        inline(one.impact ?? ""),
        inline(one.mitigation ?? ""),
        words(one.phases),
      ]),
    ),
  ];
}
