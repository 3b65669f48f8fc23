import protocolsSchema from "../generated/strategy-coordination-protocols.schema.ts";
import type { StrategyCoordinationProtocols } from "../generated/strategy-coordination-protocols.types.ts";
import planSchema from "../generated/strategy-execution-plan.schema.ts";
import type { StrategyExecutionPlan } from "../generated/strategy-execution-plan.types.ts";
import monitoringSchema from "../generated/strategy-monitoring-config.schema.ts";
import type { StrategyMonitoringConfig } from "../generated/strategy-monitoring-config.types.ts";
import risksSchema from "../generated/strategy-risk-mitigation-plan.schema.ts";
import type { StrategyRiskMitigationPlan } from "../generated/strategy-risk-mitigation-plan.types.ts";
import schedulesSchema from "../generated/strategy-wave-schedules.schema.ts";
import type { StrategyWaveSchedules } from "../generated/strategy-wave-schedules.types.ts";

/** The five files of a strategy, from which its document is made. */
export interface StrategyFiles {
  plan: StrategyExecutionPlan;
  schedules: StrategyWaveSchedules;
  protocols: StrategyCoordinationProtocols;
  risks: StrategyRiskMitigationPlan;
  monitoring: StrategyMonitoringConfig;
}

/** The names of the five files. */
export const FILE_NAMES = {
  plan: "execution-plan.json",
  schedules: "wave-schedules.json",
  protocols: "coordination-protocols.json",
  risks: "risk-mitigation-plan.json",
  monitoring: "monitoring-config.json",
} as const satisfies Record<keyof StrategyFiles, string>;

/** The five files from their texts, by name; the name of the first that is not there or does not fit else. */
export function filesFrom(texts: ReadonlyMap<string, string>): StrategyFiles | { unfit: string } {
  const [plan, schedules, protocols, risks, monitoring] = Object.values(FILE_NAMES).map((name) =>
    valueOf(texts.get(name)),
  );
  if (!planSchema.fits(plan)) return { unfit: FILE_NAMES.plan };
  if (!schedulesSchema.fits(schedules)) return { unfit: FILE_NAMES.schedules };
  if (!protocolsSchema.fits(protocols)) return { unfit: FILE_NAMES.protocols };
  if (!risksSchema.fits(risks)) return { unfit: FILE_NAMES.risks };
  if (!monitoringSchema.fits(monitoring)) return { unfit: FILE_NAMES.monitoring };
  return { plan, schedules, protocols, risks, monitoring };
}

function valueOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
