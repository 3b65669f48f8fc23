// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
export type Texts = string[];
export type Count = number;
/**
 * A day, YYYY-MM-DD.
 */
export type Date = string;

/**
 * The monitoring-config.json of a parallel execution strategy: what is watched, how often, and from which figure on somebody acts.
 */
export interface StrategyMonitoringConfig {
  execution_plan_id: Id;
  project_name: Id;
  progress_tracking: ProgressTracking;
  performance_metrics: Metric[];
  wave_checkpoints: {
    wave_number: Count;
    due_date: Date;
    /**
     * A day, YYYY-MM-DD.
     */
    warning_date: string;
    /**
     * A day, YYYY-MM-DD.
     */
    critical_date: string;
    /**
     * Share of all phases' time that is done by then.
     */
    expected_completion: string;
    [k: string]: unknown;
  }[];
  real_time_monitoring?: {
    monitor: string;
    source: string;
    alert: string;
    [k: string]: unknown;
  }[];
  periodic_assessment?: {
    assessment: string;
    frequency: string;
    dates?: Date[];
    questions?: Texts;
    [k: string]: unknown;
  }[];
  control_mechanisms: Control[];
  success_metrics?: Metric[];
}
export interface ProgressTracking {
  metrics: Texts;
  reporting_frequency: string;
  dashboard_location?: string;
  escalation_triggers?: Texts;
  [k: string]: unknown;
}
export interface Metric {
  metric_name: string;
  calculation: string;
  /**
   * What the schedule gives.
   */
  planned?: string;
  target: string;
  warning_threshold?: string;
  critical_threshold?: string;
  [k: string]: unknown;
}
export interface Control {
  control_type: string;
  implementation: string;
  response: string;
  [k: string]: unknown;
}
