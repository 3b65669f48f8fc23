import { plural } from "../plural.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, labelled, words } from "./markdown.ts";

/** Risks with what shows them and what is done then. */
export function risks({ risks: file }: StrategyFiles): string[] {
  const { total, high, medium, low } = file.risk_summary;
  return [
    "## Risks",
    "",
    `${plural(total, "risk")}: ${high} high, ${medium} medium, ${low} low.`,
    "",
    ...file.risk_assessment.flatMap((risk) => [
      `### ${inline(risk.risk_id)}: ${inline(risk.risk_name)}`,
      "",
      ...facts([
        ["Kind", inline(risk.category)],
        ["Probability", risk.probability],
        ["Impact", risk.impact],
        ["Sessions", words(risk.affected_sessions)],
        ["Why it is here", risk.evidence && inline(risk.evidence)],
        ["Trigger", risk.trigger && inline(risk.trigger)],
        ["How it is seen", risk.detection_method && inline(risk.detection_method)],
        ["If it comes", risk.contingency_plan && inline(risk.contingency_plan)],
      ]),
      ...labelled("Early signs", risk.early_warning_signs),
      ...labelled("Against it", risk.prevention_measures),
      ...labelled("Response", risk.response_procedures),
    ]),
    ...mitigations(file),
  ];
}

function mitigations({ mitigation_strategies: all }: StrategyFiles["risks"]): string[] {
  return all.flatMap((one) => [
    `### ${inline(one.strategy_id)}: ${inline(one.strategy_name)}`,
    "",
    ...facts([
      ["What", one.description && inline(one.description)],
      ["Against", words(one.addresses)],
      ["Watched by", one.monitoring && inline(one.monitoring)],
    ]),
    ...labelled("Steps", one.implementation),
    ...labelled("It works when", one.success_metrics),
  ]);
}

/** What has to be true before the next wave, and how testing and review go together. */
export function qualityGates({ plan }: StrategyFiles): string[] {
  const { quality_gates: gates, testing_coordination, code_review } = plan.quality_assurance;
  const named = (record: Record<string, string> | undefined): string[] =>
    Object.entries(record ?? {}).map(([key, value]) => `${key.replaceAll("_", " ")}: ${value}`);
  return [
    "## Quality gates",
    "",
    ...gates.flatMap((gate) => [
      `### ${inline(gate.gate_id)}: ${inline(gate.gate_name)}`,
      "",
      ...facts([
        ["Wave", gate.wave_number === undefined ? undefined : String(gate.wave_number)],
        ["Trigger", inline(gate.trigger)],
        ["Approved by", words(gate.approval_required)],
        ["If it fails", gate.failure_handling && inline(gate.failure_handling)],
      ]),
      ...labelled("It is passed when", gate.validation_criteria),
    ]),
    ...labelled("Testing", named(testing_coordination)),
    ...labelled("Review", named(code_review)),
  ];
}
