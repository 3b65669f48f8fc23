// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
export type Level = "low" | "medium" | "high";
export type Ids = Id[];
export type Texts = string[];
/**
 * Risks that it is against.
 */
export type Ids1 = Id[];
/**
 * Sessions that it would stop.
 */
export type Ids2 = Id[];

/**
 * The risk-mitigation-plan.json of a parallel execution strategy: risks computed from the schedule, with slots for what to do.
 */
export interface StrategyRiskMitigationPlan {
  execution_plan_id: Id;
  project_name: Id;
  risk_summary: {
    total: number;
    high: number;
    medium: number;
    low: number;
  };
  risk_assessment: Risk[];
  mitigation_strategies: Mitigation[];
  recovery_procedures: Recovery[];
}
export interface Risk {
  risk_id: Id;
  risk_name: string;
  category: string;
  probability: Level;
  impact: Level;
  affected_sessions?: Ids;
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
  addresses?: Ids1;
  implementation?: Texts;
  success_metrics?: Texts;
  monitoring?: string;
  [k: string]: unknown;
}
export interface Recovery {
  failure_type: "coordination_failure" | "resource_conflict" | "integration_failure";
  detection: string;
  immediate_response: string;
  resolution: string;
  prevention: string;
  affects?: Ids2;
  commands?: Texts;
  [k: string]: unknown;
}
