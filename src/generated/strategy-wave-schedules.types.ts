// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
/**
 * A day, YYYY-MM-DD.
 */
export type Date = string;
export type Count = number;
/**
 * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
 */
export type Duration = string;
export type Ids = Id[];
/**
 * As in "33%".
 */
export type Percent = string;
export type Texts = string[];

/**
 * The wave-schedules.json of a parallel execution strategy: who does what when, wave by wave and team by team.
 */
export interface StrategyWaveSchedules {
  execution_plan_id: Id;
  project_name: Id;
  start_date: Date;
  end_date: Date;
  working_calendar?: Calendar;
  waves: Wave[];
  team_schedules: TeamSchedule[];
  critical_path?: Ids;
  critical_path_duration?: Duration;
  /**
   * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
   */
  lower_bound?: string;
  duration_without_gates?: Duration;
  duration_with_gates?: Duration;
  milestones?: Milestone[];
}
export interface Calendar {
  hours_per_day: number;
  days_per_week: number;
  holidays: Date[];
}
export interface Wave {
  wave_number: Count;
  wave_name: string;
  starts_after?: Duration;
  duration: Duration;
  start_date: Date;
  end_date: Date;
  max_concurrent_sessions?: Count;
  /**
   * @minItems 1
   */
  sessions: [Session, ...Session[]];
  resource_use?: Use[];
  idle_teams?: Ids;
  /**
   * The synchronization point behind the wave.
   */
  gate?: string;
  [k: string]: unknown;
}
export interface Session {
  session_id: Id;
  phase_id: Id;
  team_assignment: Id;
  /**
   * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
   */
  starts_after: string;
  duration: Duration;
  start_date: Date;
  end_date: Date;
  on_critical_path?: boolean;
  /**
   * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
   */
  float?: string;
  [k: string]: unknown;
}
export interface Use {
  resource: Id;
  peak: number;
  capacity?: number;
  [k: string]: unknown;
}
export interface TeamSchedule {
  team_id: Id;
  /**
   * Sessions that the team has at once; nothing is known where this is missing.
   */
  parallel_sessions?: number;
  sessions: Ids;
  busy: Duration;
  utilization: Percent;
  [k: string]: unknown;
}
export interface Milestone {
  milestone_id: Id;
  name: string;
  /**
   * A day, YYYY-MM-DD.
   */
  date: string;
  wave_number: Count;
  phases?: Ids;
  criteria?: Texts;
  [k: string]: unknown;
}
