import type { YamlValue } from "../yaml/document.ts";
import { isCommand, tierOf } from "./checks.ts";
import { COMMAND } from "./command-keys.ts";
import { isMapping, type Mapping, renamed } from "./meant.ts";
import { isNoStep, itemsOf, STEPS } from "./verification.ts";

/**
 * A verification in the form of the schema: a tier, commands, or what a person looks at; `more` are the
 * checks that stand under other names.
 */
export function verificationOf(
  value: YamlValue,
  isWhole: boolean,
  more: readonly YamlValue[] = [],
): YamlValue {
  const own = itemsOf(value);
  const items = [...own, ...more.flatMap(itemsOf)];
  if (typeof value === "boolean" || items.some(({ item }) => isNoStep(item))) return value;
  const steps = items.map(({ item, isCommand: isOne }, i) => stepOf(item, i, isOne));
  const review = [stepOf("review the result", 0)];
  if (!isMapping(value)) {
    const words = (Array.isArray(value) ? value : [value]).map((one) =>
      typeof one === "string" ? tierOf(one) : undefined,
    );
    const tier = words.find((one) => one !== undefined);
    return { tier_required: tier ?? "C", steps: steps.length > 0 ? steps : review };
  }
  const found = renamed(value, { tier_required: ["tier"], steps: STEPS.slice(1) });
  if (steps.length > 0) {
    if (!("steps" in found)) for (const { path } of own) delete found[String(path[0])];
    found["steps"] = steps;
  }
  const tier = found["tier_required"];
  if (typeof tier === "string") found["tier_required"] = tierOf(tier) ?? tier;
  return isWhole ? { tier_required: "C", steps: review, ...found } : found;
}

function stepOf(item: YamlValue, position: number, isOne = false): YamlValue {
  if (isMapping(item)) return wholeStep(item, position);
  const [name, text] = [`step ${position + 1}`, String(item)];
  const evidence = { artifacts: [], result_keys: [] };
  if (isOne || isCommand(text)) return { name, kind: "command", command: text, evidence };
  const look = { name: "review", kind: "manual", manual_instructions: text };
  return { ...look, evidence: { artifacts: [], result_keys: ["reviewed"] } };
}

/** A step that is a mapping, with the keys that can be told from the others. */
function wholeStep(step: Mapping, position: number): YamlValue {
  const found = renamed(step, { command: COMMAND.slice(1), kind: ["type"] });
  return {
    ...(!("name" in found) && { name: `step ${position + 1}` }),
    ...(!("kind" in found) && "command" in found && { kind: "command" }),
    ...(!("evidence" in found) && { evidence: { artifacts: [], result_keys: [] } }),
    ...found,
  };
}
