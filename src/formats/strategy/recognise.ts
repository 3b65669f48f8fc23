import type { Sureness } from "../format.ts";
import type { StrategyFile } from "./document.ts";

/** Keys of each file that no other file has, at its top. */
const KEYS: Readonly<Record<StrategyFile, readonly string[]>> = {
  "execution-plan": ["wave_execution_plan"],
  "wave-schedules": ["team_schedules"],
  "coordination-protocols": ["escalation_procedures", "handoff"],
  "risk-mitigation-plan": ["risk_assessment"],
  "monitoring-config": ["wave_checkpoints", "performance_metrics"],
};

/** Which file of a strategy a document is, by the keys it has; `has` tells a key at its top. */
export function strategyFileOf(has: (key: string) => boolean): StrategyFile | undefined {
  const files = Object.keys(KEYS) as StrategyFile[];
  return files.find((file) => KEYS[file].some(has));
}

/** How much a text looks like a file of a strategy: waves under their key, or its id with a key of its own. */
export function recogniseStrategy(text: string): Sureness {
  const has = (key: string): boolean => text.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}
