import validate, { type SchemaFault } from "../../generated/work-packages.js";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { faultFinding, pathOf, withoutMisspelt } from "../yaml/fault.ts";
import type { Fields } from "../yaml/fields.ts";
import { foreignKey } from "./foreign.ts";
import { isLoose, isToldOfLoose, looseFinding } from "./loose.ts";
import { isToldOfChange, withTopFix } from "./loose-document.ts";

/** What does not fit the schema, and values that YAML 1.1 would read otherwise. */
export function schemaFindings(yaml: YamlDocument, top: Fields): ParserFinding[] {
  const faults = validate(yaml.value) ? [] : [...(validate.errors ?? [])];
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const told = withoutMisspelt(faults, foreignKey).filter(
    (fault) =>
      // What follows from a branch of the schema says nothing of its own.
      fault.keyword !== "if" &&
      !isGivenByDefault(fault, defaults) &&
      !(loose.has(packageOf(fault)) && isToldOfLoose(fault)) &&
      !isToldOfChange(fault, top),
  );
  return [
    ...[...loose.values()].map((fields) => looseFinding(fields)),
    ...told.map((fault) => {
      const finding = faultFinding(fault, yaml, "the document", foreignKey);
      return loose.size > 0 ? withTopFix(finding, fault, top) : finding;
    }),
    ...otherReadings(yaml),
  ];
}

/** Packages in the loose form, by their position. */
function loosePackages(top: Fields): Map<number | undefined, Fields> {
  const packages = top.mappings("packages").map((fields, i) => [i, fields] as const);
  return new Map(packages.filter(([, fields]) => isLoose(fields)));
}

function packageOf(fault: SchemaFault): number | undefined {
  const [key, position] = pathOf(fault);
  return key === "packages" && typeof position === "number" ? position : undefined;
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
  if (packageOf(fault) === undefined || !Object.hasOwn(DEFAULTS, missing)) return false;
  return defaults.has(DEFAULTS[missing]!);
}

function otherReadings(yaml: YamlDocument): ParserFinding[] {
  return yaml.otherReadings().map(({ at, value, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is text or a decimal number here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`,
  }));
}
