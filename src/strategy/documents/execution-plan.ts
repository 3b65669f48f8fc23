import type {
  Phase,
  StrategyExecutionPlan,
  Wave as WaveEntry,
} from "../../generated/strategy-execution-plan.types.ts";
import { fill } from "../../model/fill.ts";
import { severityOf } from "../../model/strategy/severity.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { gateMinutes, gateSessions, hasGate, meetingsOf, percent, teamsOf } from "../figures.ts";
import type { Session, Wave } from "../strategy.ts";
import * as words from "../words.ts";
import { communicationOf, decisionsOf } from "./communication.ts";
import { milestonesOf } from "./milestones.ts";
import { controlsOf, metricsOf, trackingOf } from "./monitoring-config.ts";
import { qualityOf } from "./quality.ts";
import { resourcesOf } from "./resources.ts";
import { riskHead } from "./risk-mitigation-plan.ts";
import { sessionCoordination } from "./session-coordination.ts";

/** The execution-plan.json of a strategy. */
export function executionPlan(brief: Brief): StrategyExecutionPlan {
  const { strategy, figures, targets, risks } = brief;
  const { project, waves, total, makespan, criticalPath, criticalMinutes } = strategy;
  return {
    execution_plan_id: project.id,
    dependency_analysis_source: project.source,
    planning_date: project.planningDate,
    project_context: {
      project_name: project.name,
      total_phases: project.phases.length,
      total_estimated_duration: durationText(total),
      parallel_estimated_duration: durationText(makespan),
      time_savings_percentage: percent(figures.saved),
      start_date: words.dateAt(strategy, 0),
      end_date: words.dateAt(strategy, makespan),
      ...(project.deadline !== undefined && { deadline: project.deadline }),
      critical_path: criticalPath.map((phase) => project.phases[phase]!.id),
      critical_path_duration: durationText(criticalMinutes),
      working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: project.holidays },
    },
    resource_analysis: resourcesOf(brief),
    wave_execution_plan: {
      total_waves: waves.length,
      parallel_efficiency: percent(figures.efficiency),
      coordination_overhead: percent(figures.overhead),
      resource_utilization: percent(figures.utilization),
      duration_without_gates: durationText(strategy.withoutGates),
      waves: waves.map((wave, i) => waveEntry(brief, wave, i)),
      milestones: milestonesOf(strategy),
      targets,
    },
    session_coordination: sessionCoordination(brief),
    coordination_protocols: {
      synchronization_points: waves.flatMap((_, i) => gateOf(brief, i)),
      communication_schedule: communicationOf(brief),
      decision_making: decisionsOf(brief),
      details: "coordination-protocols.json",
    },
    risk_management: {
      risk_assessment: risks.map(riskHead),
      details: "risk-mitigation-plan.json",
    },
    quality_assurance: qualityOf(brief),
    monitoring_and_control: {
      progress_tracking: trackingOf(brief),
      performance_metrics: metricsOf(brief),
      control_mechanisms: controlsOf(),
      details: "monitoring-config.json",
    },
  };
}

function waveEntry(brief: Brief, wave: Wave, number: number): WaveEntry {
  const { strategy, risks } = brief;
  const own = new Set(wave.sessions);
  const levels = risks
    .filter(({ sessions }) => sessions.some((session) => own.has(session)))
    .map(severityOf);
  const next = strategy.waves.slice(number + 1).flatMap(({ sessions }) => sessions);
  const blocked = next.filter((session) => waitsFor(brief, session, wave));
  const ids = blocked.map((session) => words.phaseId(strategy, session));
  return {
    wave_number: number + 1,
    wave_name: words.waveName(strategy, number),
    duration: words.waveDuration(wave),
    start_date: words.dateAt(strategy, wave.start),
    end_date: words.dateAt(strategy, wave.end),
    max_concurrent_sessions: wave.peak,
    phases: words.nonEmpty(wave.sessions.map((session) => phaseEntry(brief, session))),
    synchronization_points: gateOf(brief, number).map((gate) => ({
      sync_point_id: gate.sync_point_id,
      name: gate.name,
      trigger: `All sessions of wave ${number + 1} have ended`,
      participants: gate.participants,
      duration: gate.duration,
    })),
    coordination_requirements: meetingsOf(strategy, wave).map(({ type, frequency, minutes }) => ({
      type,
      frequency,
      participants: teamsOf(wave.sessions).map((team) => strategy.project.teams[team]!.id),
      duration: durationText(minutes),
    })),
    wave_success_criteria: [fill(`what must be true when wave ${number + 1} has ended`)],
    blocking_factors:
      ids.length === 0
        ? []
        : [`Blocks ${words.counted(ids.length, "dependent phase")}: ${words.listed(ids)}`],
    risk_level: (["high", "medium"] as const).find((level) => levels.includes(level)) ?? "low",
  };
}

function waitsFor({ strategy: { project } }: Brief, session: Session, wave: Wave): boolean {
  const { before } = project.phases[session.phase]!;
  return wave.sessions.some(({ phase }) => before.includes(phase));
}

function phaseEntry({ strategy, order }: Brief, session: Session): Phase {
  const { project, criticalPath } = strategy;
  const phase = project.phases[session.phase]!;
  const behind = order.get(session)!;
  return {
    phase_id: phase.id,
    phase_name: phase.name,
    session_id: session.id,
    team_assignment: words.teamId(strategy, session),
    estimated_duration: durationText(session.end - session.start),
    start_date: words.dateAt(strategy, session.start),
    end_date: words.dateAt(strategy, session.end),
    dependencies: phase.before.map((parent) => project.phases[parent]!.id),
    ...(behind.length > 0 && {
      runs_after: behind.map((other) => words.phaseId(strategy, other)),
    }),
    deliverables: phase.deliverables,
    ...(phase.skills.length > 0 && { required_skills: phase.skills }),
    on_critical_path: criticalPath.includes(session.phase),
  };
}

/** The synchronization point behind a wave, none behind the last one. */
function gateOf({ strategy }: Brief, number: number) {
  if (!hasGate(strategy, number)) return [];
  return [
    {
      sync_point_id: words.gateId(number),
      name: `Gate behind wave ${number + 1}`,
      wave_number: number + 1,
      date: words.dateAt(strategy, strategy.waves[number]!.end),
      participants: words.idsOf(gateSessions(strategy, number)),
      duration: durationText(gateMinutes(strategy, number)),
    },
  ];
}
