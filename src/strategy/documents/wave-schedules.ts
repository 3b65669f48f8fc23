import type {
  Session as SessionEntry,
  StrategyWaveSchedules,
  Wave as WaveEntry,
} from "../../generated/strategy-wave-schedules.types.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { hasGate, percent } from "../figures.ts";
import { peakOf, type Session, type Wave } from "../strategy.ts";
import { slackOf } from "../slack.ts";
import * as words from "../words.ts";
import { milestonesOf } from "./milestones.ts";

/** The wave-schedules.json of a strategy. */
export function waveSchedules(brief: Brief): StrategyWaveSchedules {
  const { strategy, figures } = brief;
  const { project, waves, sessions } = strategy;
  return {
    execution_plan_id: project.id,
    project_name: project.name,
    start_date: words.dateAt(strategy, 0),
    end_date: words.dateAt(strategy, strategy.makespan),
    working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: project.holidays },
    waves: waves.map((wave, i) => waveEntry(brief, wave, i)),
    team_schedules: project.teams.map(({ id, sessions: parallel }, team) => ({
      team_id: id,
      parallel_sessions: parallel,
      sessions: words
        .idsOf(sessions.filter((session) => session.team === team))
        .sort((a, b) => (a < b ? -1 : 1)),
      busy: durationText(figures.teams[team]!.busy),
      utilization: percent(figures.teams[team]!.utilization),
    })),
    critical_path: strategy.criticalPath.map((phase) => project.phases[phase]!.id),
    critical_path_duration: durationText(strategy.criticalMinutes),
    lower_bound: durationText(strategy.lowerBound),
    duration_without_gates: durationText(strategy.withoutGates),
    duration_with_gates: durationText(strategy.makespan),
    milestones: milestonesOf(strategy),
  };
}

function waveEntry({ strategy }: Brief, wave: Wave, number: number): WaveEntry {
  const { project, pools } = strategy;
  const busy = new Set(wave.sessions.map(({ team }) => team));
  const slack = slackOf(strategy, wave);
  return {
    wave_number: number + 1,
    wave_name: words.waveName(strategy, number),
    starts_after: durationText(wave.start),
    duration: words.waveDuration(wave),
    start_date: words.dateAt(strategy, wave.start),
    end_date: words.dateAt(strategy, wave.end),
    max_concurrent_sessions: wave.peak,
    sessions: words.nonEmpty(
      wave.sessions.map((session) => ({
        ...sessionEntry({ strategy }, session),
        float: durationText(slack.get(session)!),
      })),
    ),
    resource_use: pools.list.flatMap(({ name, kind, capacity }, index) => {
      const amount = ({ phase }: Session): number =>
        pools.demands[phase]!.find(({ resource }) => resource === index)?.amount ?? 0;
      const peak = kind === "team" ? 0 : peakOf(wave.sessions, amount);
      return peak === 0 ? [] : { resource: name, peak, capacity };
    }),
    idle_teams: project.teams.filter((_, team) => !busy.has(team)).map(({ id }) => id),
    ...(hasGate(strategy, number) && { gate: words.gateId(number) }),
  };
}

function sessionEntry({ strategy }: Pick<Brief, "strategy">, session: Session): SessionEntry {
  return {
    session_id: session.id,
    phase_id: words.phaseId(strategy, session),
    team_assignment: words.teamId(strategy, session),
    starts_after: durationText(session.start),
    duration: durationText(session.end - session.start),
    start_date: words.dateAt(strategy, session.start),
    end_date: words.dateAt(strategy, session.end),
    on_critical_path: strategy.criticalPath.includes(session.phase),
  };
}
