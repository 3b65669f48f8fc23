import type { Brief } from "./brief.ts";
import { coordinationProtocols } from "./documents/coordination-protocols.ts";
import { executionPlan } from "./documents/execution-plan.ts";
import { monitoringConfig } from "./documents/monitoring-config.ts";
import { riskMitigationPlan } from "./documents/risk-mitigation-plan.ts";
import { waveSchedules } from "./documents/wave-schedules.ts";

/** The files of a strategy by name, in the order in which they are written. */
export function strategyFiles(brief: Brief): [name: string, value: object][] {
  return [
    ["wave-schedules.json", waveSchedules(brief)],
    ["coordination-protocols.json", coordinationProtocols(brief)],
    ["risk-mitigation-plan.json", riskMitigationPlan(brief)],
    ["monitoring-config.json", monitoringConfig(brief)],
    // The one that the others belong to comes last: where it is, all are.
    ["execution-plan.json", executionPlan(brief)],
  ];
}
