import schema from "../../generated/work-packages.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlDocument } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import { isLoose } from "./is-loose.ts";
import { isNone } from "./no-fault.ts";
import { saidPlainly } from "./plainly.ts";

/** What does not fit the schema, and values that YAML 1.1 would read otherwise; `ids` are those of all packages. */
export async function schemaFindings(
  yaml: YamlDocument,
  top: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): Promise<ParserFinding[]> {
  const faults = schema.faults(yaml.value);
  const defaults = top.mapping("defaults");
  // What tells the faults, and how to mend them, is large.
  const packages = top.mappings("packages");
  const isClean = faults.every((fault) => isNone(fault, defaults)) && !packages.some(isLoose);
  const told = isClean
    ? []
    : (await import("./faults.ts")).faultFindings(faults, yaml, top, index, ids);
  const odd = packages.filter((fields) => !isLoose(fields) && !saidPlainly(fields.values()));
  const several =
    odd.length === 0 ? [] : (await import("./several.ts")).severalInOneEntry(odd, index);
  return [...told, ...negatedPaths(packages), ...several, ...otherReadings(yaml)];
}

/** A glob with `!` in front means every path that it does not match: nobody means that as a place to write. */
function negatedPaths(packages: readonly Fields[]): ParserFinding[] {
  return packages
    .flatMap((fields) => fields.mapping("scope").texts("write_allow"))
    .filter(({ value }) => value.startsWith("!") && !value.startsWith("!("))
    .map(({ value, at }) => ({
      rule: "plan/schema",
      severity: "warning",
      at,
      message: `write_allow holds ${value}, which means every path but these; expected what is left alone under deny, without the !`,
    }));
}

function otherReadings(yaml: YamlDocument): ParserFinding[] {
  return yaml.otherReadings().map(({ at, value, here, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`,
  }));
}
