import type { SchemaFault } from "../../generated/strategy-execution-plan.js";
import type { StrategyFile } from "./document.ts";

interface Validator {
  (data: unknown): boolean;
  errors?: SchemaFault[] | null;
}

/** The validator of each file, loaded when it is needed: they are large. */
const VALIDATORS: Readonly<Record<StrategyFile, () => Promise<{ default: Validator }>>> = {
  "execution-plan": () => import("../../generated/strategy-execution-plan.js"),
  "wave-schedules": () => import("../../generated/strategy-wave-schedules.js"),
  "coordination-protocols": () => import("../../generated/strategy-coordination-protocols.js"),
  "risk-mitigation-plan": () => import("../../generated/strategy-risk-mitigation-plan.js"),
  "monitoring-config": () => import("../../generated/strategy-monitoring-config.js"),
};

/** What in a file of a strategy does not fit its schema. */
export async function schemaFaults(file: StrategyFile, value: unknown): Promise<SchemaFault[]> {
  const { default: validate } = await VALIDATORS[file]();
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
