import type { SchemaFault } from "../../generated/work-packages.js";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { YamlDocument } from "./document.ts";

/** The keys and positions that lead to what does not fit. */
export function pathOf({ instancePath }: SchemaFault): (string | number)[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A fault as a finding with its place; `whole` is what the document is called. */
export function faultFinding(
  fault: SchemaFault,
  document: YamlDocument,
  whole: string,
): ParserFinding {
  const path = pathOf(fault);
  const where = path.length === 0 ? whole : named(path);
  const extra = fault.params["additionalProperty"];
  if (typeof extra === "string") {
    const message = `${where} has the key "${extra}", which is not known`;
    return { rule: "plan/schema", at: document.keyPlaceOf(path, extra), message };
  }
  return {
    rule: "plan/schema",
    at: document.placeOf(path),
    message: `${where} ${demandOf(fault)}`,
  };
}

/** `packages[1].scope`. */
function named(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`,
    "",
  );
}

/** What a value must be, in plain words. */
function demandOf({ keyword, params, message }: SchemaFault): string {
  const limit = String(params["limit"]);
  const demands: Record<string, string> = {
    required: `has no "${String(params["missingProperty"])}"; expected one`,
    type: `is no ${String(params["type"])}; expected one`,
    enum: `must be one of ${[params["allowedValues"]].flat().join(", ")}`,
    const: `must be ${String(params["allowedValue"])}`,
    pattern: `does not fit; expected a text like ${String(params["pattern"])}`,
    minItems: `must have at least ${limit} entry`,
    minLength: "must not be empty",
    maxLength: `has more than ${limit} characters`,
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    uniqueItems: "holds an entry twice; expected each once",
  };
  return demands[keyword] ?? message ?? "does not fit";
}
