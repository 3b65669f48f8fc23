import type {
  Control,
  Metric,
  ProgressTracking,
  StrategyMonitoringConfig,
} from "../../generated/strategy-monitoring-config.types.ts";
import { fill } from "../../model/fill.ts";
import { lateTimes } from "../../model/strategy/late.ts";
import { DAY } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { percent } from "../figures.ts";
import { OVERHEAD, SAVED, UTILIZATION } from "../targets.ts";
import { dateAt } from "../words.ts";
import { patience } from "./session-coordination.ts";

/** Points by which a figure may get worse before it warns, and before it is critical. */
const WARN = 0.1;
const CRITICAL = 0.2;

/** The monitoring-config.json of a strategy. */
export function monitoringConfig(brief: Brief): StrategyMonitoringConfig {
  const { project } = brief.strategy;
  return {
    execution_plan_id: project.id,
    project_name: project.name,
    progress_tracking: trackingOf(brief),
    performance_metrics: metricsOf(brief),
    wave_checkpoints: checkpointsOf(brief),
    real_time_monitoring: [
      {
        monitor: "session_health",
        source: `${brief.sessionsFolder}*.json`,
        alert: `A session says nothing for ${patience(brief).blocked}`,
      },
      {
        monitor: "dependency_status",
        source: "parallel-plan strategy status",
        alert: "A session starts before a phase that it waits for has ended",
      },
      {
        monitor: "conflict_detection",
        source: "messages of type conflict",
        alert: `A conflict is open for ${patience(brief).conflict}`,
      },
    ],
    periodic_assessment: [
      {
        assessment: "weekly_progress_review",
        frequency: "weekly",
        dates: weeklyDates(brief),
        questions: [fill("what the weekly review asks")],
      },
      {
        assessment: "retrospective",
        frequency: "once, behind the last wave",
        dates: [dateAt(brief.strategy, brief.strategy.makespan)],
        questions: [fill("what the retrospective asks")],
      },
    ],
    control_mechanisms: controlsOf(),
    success_metrics: [
      {
        metric_name: "Risks prevented or resolved",
        calculation: "risks without harm / all risks of risk-mitigation-plan.json * 100",
        planned: `${brief.risks.length} risks`,
        target: "95%",
      },
    ],
  };
}

/** What is counted, how often, and what makes somebody act. */
export function trackingOf({ sessionsFolder }: Pick<Brief, "sessionsFolder">): ProgressTracking {
  return {
    metrics: ["Phases completed %", "Waves completed", "Dependencies resolved %"],
    reporting_frequency: "daily",
    dashboard_location: `parallel-plan strategy status ${sessionsFolder}`,
    escalation_triggers: [
      "A wave is later than its warning_date",
      "A quality gate fails",
      "Two sessions need one resource",
    ],
  };
}

/** The figures of the schedule with the values at which they warn. */
export function metricsOf({ figures }: Pick<Brief, "figures">): Metric[] {
  const { saved, efficiency, overhead, utilization } = figures;
  const worse = Math.max(overhead, OVERHEAD);
  return [
    falling(
      "Time savings",
      "(total - parallel) / total * 100",
      saved,
      `at least ${percent(SAVED)}`,
    ),
    falling(
      "Parallel efficiency",
      "total / parallel / most sessions at once * 100",
      efficiency,
      percent(efficiency),
    ),
    {
      metric_name: "Coordination overhead",
      calculation: "coordination time of all teams / time of all phases * 100",
      planned: percent(overhead),
      target: `below ${percent(OVERHEAD)}`,
      warning_threshold: percent(worse + WARN / 2),
      critical_threshold: percent(worse + WARN),
    },
    falling(
      "Resource utilization",
      "time of all phases / what the teams could do * 100",
      utilization,
      `above ${percent(UTILIZATION)}`,
    ),
  ];
}

/** A figure that is worse the smaller it is. */
function falling(name: string, calculation: string, share: number, target: string): Metric {
  return {
    metric_name: name,
    calculation,
    planned: percent(share),
    target,
    warning_threshold: percent(Math.max(0, share - WARN)),
    critical_threshold: percent(Math.max(0, share - CRITICAL)),
  };
}

/** What happens by itself when something goes wrong. */
export function controlsOf(): Control[] {
  return [
    {
      control_type: "plan_validation",
      implementation: "parallel-plan validate on the files of the strategy",
      response: "Correct the figure that was changed, or compute the strategy again",
    },
    {
      control_type: "progress_monitoring",
      implementation: "parallel-plan strategy status on the states of the sessions",
      response: "Ask the team of every session that is late or blocked",
    },
    {
      control_type: "automated_conflict_detection",
      implementation: "merge every session as soon as it has ended, and run the checks",
      response: "Stop the sessions that wait for the result, and tell the orchestrator",
    },
  ];
}

/** When each wave is due, when it is late, and how much of the work is done by then. */
function checkpointsOf({ strategy }: Brief): StrategyMonitoringConfig["wave_checkpoints"] {
  let done = 0;
  return strategy.waves.map((wave, i) => {
    done += wave.sessions.reduce((sum, { start, end }) => sum + end - start, 0);
    const late = lateTimes(wave, strategy.project.buffer / 100);
    return {
      wave_number: i + 1,
      due_date: dateAt(strategy, wave.end),
      warning_date: dateAt(strategy, late.warning),
      critical_date: dateAt(strategy, late.critical),
      expected_completion: percent(done / strategy.total),
    };
  });
}

/** The last working day of every five, at most a year of them. */
function weeklyDates({ strategy }: Brief): string[] {
  const weeks = Math.min(52, Math.floor(strategy.makespan / (5 * DAY)));
  return Array.from({ length: weeks }, (_, i) => dateAt(strategy, ((i + 1) * 5 - 1) * DAY));
}
