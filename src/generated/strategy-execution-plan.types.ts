// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
/**
 * A day, YYYY-MM-DD; a time of day behind it counts for nothing.
 */
export type Date = string;
/**
 * Phases of the longest chain of dependencies.
 */
export type Ids = Id[];
/**
 * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
 */
export type Duration = string;
export type Count = number;
export type Ids1 = Id[];
/**
 * As in "33%", or 33.
 */
export type Percent = string | number;
export type Texts = string[];
/**
 * Phases of the same wave that must be done before: they share a team, an environment, a resource or a file with it.
 */
export type Ids2 = Id[];
/**
 * Sessions or teams.
 */
export type Ids3 = Id[];
/**
 * Teams or sessions.
 */
export type Ids4 = Id[];
export type Level = "low" | "medium" | "high";
/**
 * Sessions, teams or roles.
 */
export type Ids5 = Id[];
/**
 * Teams or roles.
 */
export type Ids6 = Id[];
/**
 * From the first to the last who is asked.
 */
export type Ids7 = Id[];
/**
 * Risks that it is against.
 */
export type Ids8 = Id[];

/**
 * The execution-plan.json of a parallel execution strategy: figures computed from the schedule, and slots for judgement.
 */
export interface StrategyExecutionPlan {
  execution_plan_id: Id;
  /**
   * The plan or dependency graph that it was computed from.
   */
  dependency_analysis_source: string;
  planning_date: string;
  project_context: ProjectContext;
  resource_analysis: ResourceAnalysis;
  wave_execution_plan: WaveExecutionPlan;
  session_coordination: SessionCoordination;
  coordination_protocols: {
    synchronization_points: SyncPoint[];
    communication_schedule: Communication[];
    decision_making?: DecisionMaking;
    /**
     * The file that holds more.
     */
    details?: string;
    [k: string]: unknown;
  };
  risk_management: {
    risk_assessment: Risk[];
    mitigation_strategies?: Mitigation[];
    /**
     * The file that holds more.
     */
    details?: string;
    [k: string]: unknown;
  };
  quality_assurance: {
    quality_gates: QualityGate[];
    testing_coordination?: {
      [k: string]: string;
    };
    code_review?: {
      [k: string]: string;
    };
    [k: string]: unknown;
  };
  monitoring_and_control: {
    progress_tracking: ProgressTracking;
    performance_metrics?: Metric[];
    control_mechanisms?: Control[];
    /**
     * The file that holds more.
     */
    details?: string;
    [k: string]: unknown;
  };
}
export interface ProjectContext {
  project_name: Id;
  total_phases: number;
  /**
   * All phases one after the other.
   */
  total_estimated_duration: string;
  /**
   * From the start of the first wave to the end of the last.
   */
  parallel_estimated_duration: string;
  /**
   * 1 - parallel / total.
   */
  time_savings_percentage: string | number;
  start_date?: Date;
  /**
   * A day, YYYY-MM-DD; a time of day behind it counts for nothing.
   */
  end_date?: string;
  deadline?: Date;
  critical_path?: Ids;
  critical_path_duration?: Duration;
  working_calendar?: Calendar;
}
export interface Calendar {
  hours_per_day: number;
  days_per_week: number;
  holidays: Date[];
}
export interface ResourceAnalysis {
  available_teams: Team[];
  infrastructure_capacity: {
    development_environments?: number;
    testing_environments?: number;
    /**
     * As in "20 concurrent builds".
     */
    ci_cd_capacity?: string;
    /**
     * As in "10 parallel sessions".
     */
    monitoring_capacity?: string;
    [k: string]: unknown;
  };
  resource_constraints: {
    constraint_type: string;
    description: string;
    impact?: string;
    mitigation?: string;
    phases?: Ids1;
    [k: string]: unknown;
  }[];
  /**
   * As in "33%", or 33.
   */
  capacity_buffer?: string | number;
  /**
   * As in "33%", or 33.
   */
  workload_balance?: string | number;
}
export interface Team {
  team_id: Id;
  team_size?: Count;
  key_skills?: Ids1;
  availability?: Percent;
  /**
   * As in "32 hours/week per person".
   */
  capacity?: string;
  /**
   * Phases that it carries out at once; 1 where it is not said.
   */
  parallel_sessions?: number;
  assigned_phases?: number;
  assigned_duration?: Duration;
  utilization?: Percent;
  [k: string]: unknown;
}
export interface WaveExecutionPlan {
  total_waves: number;
  /**
   * As in "33%", or 33.
   */
  parallel_efficiency: string | number;
  /**
   * As in "33%", or 33.
   */
  coordination_overhead: string | number;
  /**
   * As in "33%", or 33.
   */
  resource_utilization?: string | number;
  /**
   * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
   */
  duration_without_gates?: string;
  waves: Wave[];
  milestones?: Milestone[];
  targets?: Target[];
}
export interface Wave {
  wave_number: Count;
  wave_name: string;
  duration: Duration;
  start_date: Date;
  end_date: Date;
  max_concurrent_sessions: Count;
  /**
   * @minItems 1
   */
  phases: [Phase, ...Phase[]];
  synchronization_points?: WaveSync[];
  coordination_requirements?: WaveMeeting[];
  wave_success_criteria?: Texts;
  blocking_factors?: Texts;
  risk_level?: Level;
}
export interface Phase {
  phase_id: Id;
  phase_name?: string;
  session_id: Id;
  team_assignment: Id;
  estimated_duration: Duration;
  start_date?: Date;
  end_date?: Date;
  dependencies: Ids1;
  deliverables: Texts;
  required_skills?: Ids1;
  runs_after?: Ids2;
  on_critical_path?: boolean;
}
export interface WaveSync {
  sync_point_id?: Id;
  name: string;
  trigger?: string;
  participants: Ids3;
  duration?: Duration;
  success_criteria?: Texts;
  [k: string]: unknown;
}
export interface WaveMeeting {
  type: string;
  frequency: string;
  participants: Ids4;
  duration?: Duration;
  [k: string]: unknown;
}
export interface Milestone {
  milestone_id: Id;
  name: string;
  /**
   * A day, YYYY-MM-DD; a time of day behind it counts for nothing.
   */
  date: string;
  wave_number: Count;
  phases?: Ids1;
  criteria?: Texts;
  [k: string]: unknown;
}
export interface Target {
  target: string;
  expected: string;
  planned: string;
  met: boolean;
  explanation?: string;
  [k: string]: unknown;
}
export interface SessionCoordination {
  multi_agent_strategy?: string;
  session_management: {
    session_id_format: string;
    session_state_location: string;
    session_lifecycle: Texts;
    state_sync_frequency?: string;
    [k: string]: unknown;
  };
  inter_agent_communication?: {
    communication_protocol?: string;
    message_types?: Texts;
    communication_frequency?: string;
    escalation_thresholds?: {
      [k: string]: string;
    };
    [k: string]: unknown;
  };
  state_synchronization?: {
    sync_mechanisms?: Texts;
    conflict_detection?: string;
    conflict_resolution?: string;
    backup_frequency?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
export interface SyncPoint {
  sync_point_id?: Id;
  name: string;
  wave_number?: Count;
  date?: Date;
  trigger_conditions?: Texts;
  participants: Ids5;
  duration?: Duration;
  preparation_requirements?: Texts;
  success_criteria?: Texts;
  failure_procedures?: Texts;
  deliverables?: Texts;
  [k: string]: unknown;
}
export interface Communication {
  communication_type: string;
  frequency: string;
  time?: string;
  duration?: Duration;
  participants: Ids6;
  agenda?: Texts;
  deliverables?: Texts;
  decision_authority?: string;
  escalation_triggers?: Texts;
  [k: string]: unknown;
}
export interface DecisionMaking {
  decision_hierarchy: Ids7;
  decision_types?: {
    [k: string]: string;
  };
  escalation_criteria?: {
    [k: string]: string;
  };
  [k: string]: unknown;
}
export interface Risk {
  risk_id: Id;
  risk_name: string;
  category: string;
  probability: Level;
  impact: Level;
  affected_sessions?: Ids1;
  /**
   * The fact of the schedule that the risk is computed from.
   */
  evidence?: string;
  /**
   * What shows that the risk has come.
   */
  trigger?: string;
  detection_method?: string;
  early_warning_signs?: Texts;
  prevention_measures?: Texts;
  response_procedures?: Texts;
  contingency_plan?: string;
  [k: string]: unknown;
}
export interface Mitigation {
  strategy_id: Id;
  strategy_name: string;
  description?: string;
  addresses?: Ids8;
  implementation?: Texts;
  success_metrics?: Texts;
  monitoring?: string;
  [k: string]: unknown;
}
export interface QualityGate {
  gate_id: Id;
  gate_name: string;
  trigger: string;
  wave_number?: Count;
  validation_criteria: Texts;
  approval_required?: Ids1;
  failure_handling?: string;
  [k: string]: unknown;
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
