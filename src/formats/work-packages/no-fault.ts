import type { SchemaFault } from "../../model/json-schema.ts";
import type { Fields } from "../yaml/fields.ts";

/** True for what the schema tells and nobody has to mend: `defaults` has it, or another fault says more. */
export function isNoFault(fault: SchemaFault, defaults: Fields): boolean {
  // What follows from a branch of the schema says nothing of its own.
  return fault.keyword === "if" || isGivenByDefault(fault, defaults);
}

/** True for a fault within a package. */
export function isWithinPackage({ instancePath }: SchemaFault): boolean {
  return /^\/packages\/\d+(?:\/|$)/.test(instancePath);
}

/** The value of `defaults` that holds for a key which a package leaves out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  priority: "priority",
  timeout_minutes: "timeout_minutes",
  retry_budget: "retry_budget",
  min_trust_level: "min_trust_level",
  tier_required: "verification_tier_required",
};

function isGivenByDefault(fault: SchemaFault, defaults: Fields): boolean {
  const missing = fault.params["missingProperty"];
  if (fault.keyword !== "required" || typeof missing !== "string") return false;
  if (!isWithinPackage(fault) || !Object.hasOwn(DEFAULTS, missing)) return false;
  return defaults.has(DEFAULTS[missing]!);
}
