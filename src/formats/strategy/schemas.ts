import type { JsonSchema, SchemaFault } from "../../model/json-schema.ts";
import type { StrategyFile } from "./document.ts";

/** The schema of each file, loaded when it is needed. */
const SCHEMAS: Readonly<Record<StrategyFile, () => Promise<{ default: JsonSchema<unknown> }>>> = {
  "execution-plan": () => import("../../generated/strategy-execution-plan.schema.ts"),
  "wave-schedules": () => import("../../generated/strategy-wave-schedules.schema.ts"),
  "coordination-protocols": () =>
    import("../../generated/strategy-coordination-protocols.schema.ts"),
  "risk-mitigation-plan": () => import("../../generated/strategy-risk-mitigation-plan.schema.ts"),
  "monitoring-config": () => import("../../generated/strategy-monitoring-config.schema.ts"),
};

/** What in a file of a strategy does not fit its schema. */
export async function schemaFaults(file: StrategyFile, value: unknown): Promise<SchemaFault[]> {
  const { default: schema } = await SCHEMAS[file]();
  return schema.faults(value);
}
