import type { Metric } from "../../generated/strategy-monitoring-config.types.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, labelled, table, words } from "./markdown.ts";

/** What is watched, how often, and from which figure on somebody acts. */
export function monitoring({ monitoring: file }: StrategyFiles): string[] {
  const { progress_tracking: tracking } = file;
  return [
    "## Monitoring",
    "",
    ...facts([
      ["Figures", words(tracking.metrics)],
      ["Told", inline(tracking.reporting_frequency)],
      ["Where", tracking.dashboard_location && inline(tracking.dashboard_location)],
    ]),
    ...labelled("Somebody acts when", tracking.escalation_triggers),
    ...metrics(file.performance_metrics),
    ...metrics(file.success_metrics ?? []),
    ...table(
      ["Wave", "Due", "Warning after", "Critical after", "Done by then"],
      file.wave_checkpoints.map((one) => [
        String(one.wave_number),
        one.due_date,
        one.warning_date,
        one.critical_date,
        inline(one.expected_completion),
      ]),
    ),
    ...table(
      ["Watched all the time", "From", "Alert"],
      (file.real_time_monitoring ?? []).map((one) =>
        [one.monitor, one.source, one.alert].map(inline),
      ),
    ),
    ...table(
      ["Looked at", "How often", "On", "Questions"],
      (file.periodic_assessment ?? []).map((one) => [
        inline(one.assessment),
        inline(one.frequency),
        words(one.dates),
        words(one.questions),
      ]),
    ),
    ...table(
      ["Control", "How", "What follows"],
      file.control_mechanisms.map((one) =>
        [one.control_type, one.implementation, one.response].map(inline),
      ),
    ),
  ];
}

function metrics(all: readonly Metric[]): string[] {
  return table(
    ["Figure", "How it is computed", "Planned", "Target", "Warning", "Critical"],
    all.map((one) =>
      [
        one.metric_name,
        one.calculation,
        one.planned ?? "",
        one.target,
        one.warning_threshold ?? "",
        one.critical_threshold ?? "",
      ].map(inline),
    ),
  );
}
