// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
export type Count = number;
/**
 * A day, YYYY-MM-DD.
 */
export type Date = string;
export type Texts = string[];
/**
 * Sessions, teams or roles.
 */
export type Ids = Id[];
/**
 * Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".
 */
export type Duration = string;
/**
 * Teams or roles.
 */
export type Ids1 = Id[];
/**
 * From the first to the last who is asked.
 */
export type Ids2 = Id[];
export type Ids3 = Id[];
/**
 * Sessions that it would stop.
 */
export type Ids4 = Id[];

/**
 * The coordination-protocols.json of a parallel execution strategy: when sessions meet, who decides, what to do when it fails, who goes on.
 */
export interface StrategyCoordinationProtocols {
  execution_plan_id: Id;
  project_name: Id;
  synchronization_points: SyncPoint[];
  communication_schedule: Communication[];
  decision_making: DecisionMaking;
  escalation_procedures: {
    level: Count;
    trigger: string;
    decided_by: Id;
    response_time: string;
    action?: string;
    [k: string]: unknown;
  }[];
  /**
   * What one session hands to another that waits for it.
   */
  information_flow?: {
    from_session: Id;
    to_session: Id;
    deliverables: Texts;
    [k: string]: unknown;
  }[];
  shared_resources?: {
    resource: Id;
    capacity?: Count;
    sessions: Ids3;
    rule: string;
    [k: string]: unknown;
  }[];
  documentation_standards?: Texts;
  recovery_procedures: Recovery[];
  handoff: {
    next_actor: string;
    next_steps: Texts;
    first_sessions?: Ids3;
    files?: Texts;
    [k: string]: unknown;
  };
}
export interface SyncPoint {
  sync_point_id?: Id;
  name: string;
  wave_number?: Count;
  date?: Date;
  trigger_conditions?: Texts;
  participants: Ids;
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
  participants: Ids1;
  agenda?: Texts;
  deliverables?: Texts;
  decision_authority?: string;
  escalation_triggers?: Texts;
  [k: string]: unknown;
}
export interface DecisionMaking {
  decision_hierarchy: Ids2;
  decision_types?: {
    [k: string]: string;
  };
  escalation_criteria?: {
    [k: string]: string;
  };
  [k: string]: unknown;
}
export interface Recovery {
  failure_type: "coordination_failure" | "resource_conflict" | "integration_failure";
  detection: string;
  immediate_response: string;
  resolution: string;
  prevention: string;
  affects?: Ids4;
  commands?: Texts;
  [k: string]: unknown;
}
