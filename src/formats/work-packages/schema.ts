import schema from "../../generated/work-packages.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlDocument } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import { isLoose } from "./is-loose.ts";
import { isNoFault } from "./no-fault.ts";
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
  const isClean = faults.every((fault) => isNoFault(fault, defaults)) && !packages.some(isLoose);
  const told = isClean
    ? []
    : (await import("./faults.ts")).faultFindings(faults, yaml, top, index, ids);
  const odd = packages.filter((fields) => !isLoose(fields) && !saidPlainly(fields.values()));
  const several =
    odd.length === 0 ? [] : (await import("./several.ts")).severalInOneEntry(odd, index);
  return [
    ...told,
    ...negatedPaths(packages),
    ...several,
    ...(await undated(top)),
    ...otherReadings(yaml),
  ];
}

/** Most days and times that exist. */
const DATED =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/;

/** When a feature was planned, in words or as a day that does not exist. */
async function undated(top: Fields): Promise<ParserFinding[]> {
  const at = top.mapping("feature").text("created_at");
  if (!at || at.value === "" || DATED.test(at.value)) return [];
  // A day such as the 30th of a month needs a calendar.
  if ((await import("../yaml/dates.ts")).isDated(at.value)) return [];
  const message = `created_at is ${at.value}; expected a day that exists, such as 2026-01-05`;
  return [{ rule: "plan/schema", severity: "warning", at: at.at, message }];
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
