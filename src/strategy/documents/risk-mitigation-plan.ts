import type {
  Mitigation,
  StrategyRiskMitigationPlan,
} from "../../generated/strategy-risk-mitigation-plan.types.ts";
import { fill } from "../../model/fill.ts";
import { severityOf } from "../../model/strategy/severity.ts";
import type { Brief } from "../brief.ts";
import type { Risk, RiskCategory } from "../risks.ts";
import { idsOf } from "../words.ts";
import { recoveryOf } from "./recovery.ts";

/** The risk-mitigation-plan.json of a strategy. */
export function riskMitigationPlan(brief: Brief): StrategyRiskMitigationPlan {
  const { strategy, risks } = brief;
  const count = (level: string): number =>
    risks.filter((risk) => severityOf(risk) === level).length;
  return {
    execution_plan_id: strategy.project.id,
    project_name: strategy.project.name,
    risk_summary: {
      total: risks.length,
      high: count("high"),
      medium: count("medium"),
      low: count("low"),
    },
    risk_assessment: risks.map((risk) => ({
      ...riskHead(risk),
      evidence: risk.evidence,
      trigger: risk.trigger,
      detection_method: risk.detection,
      early_warning_signs: [fill("what shows it before it comes")],
      prevention_measures: [fill("what keeps it from coming")],
      response_procedures: [fill("what to do when it comes")],
      contingency_plan: fill("what to do when that does not help"),
    })),
    mitigation_strategies: mitigationsOf(brief),
    recovery_procedures: recoveryOf(brief),
  };
}

/** A risk as the execution plan and this file both tell it. */
export function riskHead({ id, name, category, probability, impact, sessions }: Risk) {
  const affected_sessions = idsOf(sessions);
  return { risk_id: id, risk_name: name, category, probability, impact, affected_sessions };
}

const AGAINST: Readonly<Record<RiskCategory, readonly [name: string, description: string]>> = {
  schedule_risk: [
    "Protect the critical path",
    "The phases of the longest chain are staffed first and never wait for a meeting",
  ],
  resource_risk: [
    "Plan the scarce resources",
    "Teams, environments and shared resources are reserved for whole sessions, in the order of the schedule",
  ],
  integration_risk: [
    "Join early",
    "Results are merged and checked when a session ends, not when the next one needs them",
  ],
  coordination_risk: [
    "Meet with a purpose",
    "Every gate has participants, criteria and somebody who decides",
  ],
};

/** One strategy against the risks of each kind that there are. */
function mitigationsOf({ risks, strategy }: Brief): Mitigation[] {
  const kinds = [...new Set(risks.map(({ category }) => category))];
  return kinds.map((kind, i) => {
    const own = risks.filter(({ category }) => category === kind);
    const [name, description] = AGAINST[kind];
    return {
      strategy_id: `mit_${String(i + 1).padStart(3, "0")}`,
      strategy_name: name,
      description,
      addresses: own.map(({ id }) => id),
      implementation: [fill(`the steps of ${strategy.project.name} for this`)],
      success_metrics: ["None of these risks moves the end of its wave"],
      monitoring: "weekly_progress_review",
    };
  });
}
