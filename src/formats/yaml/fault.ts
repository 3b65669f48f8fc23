import type { ParserFinding } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import { nearest } from "../../model/nearest.ts";
import type { YamlDocument, YamlValue } from "./document.ts";

/** The keys and positions that lead to what does not fit. */
export function pathOf({ instancePath }: SchemaFault): (string | number)[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Where a key that a format does not have belongs; `undefined` where nobody knows. */
export type ForeignKeys = (path: readonly (string | number)[], key: string) => string | undefined;

/**
 * A fault as a finding with its place; `whole` is what the document is called. Of a key that is not known
 * it says where it belongs, or which key of the schema is nearest.
 */
export function faultFinding(
  fault: SchemaFault,
  document: YamlDocument,
  whole: string,
  foreign: ForeignKeys = () => undefined,
): ParserFinding {
  const path = pathOf(fault);
  const where = path.length === 0 ? whole : named(path);
  const { additionalProperty: extra, propertyName: misnamed } = fault.params;
  if (typeof misnamed === "string") {
    const message = `${where} has the key "${misnamed}", which is not known${allowedOf(fault)}`;
    return { rule: "plan/schema", at: document.keyPlaceOf(path, misnamed), message };
  }
  if (typeof extra === "string") {
    const at = document.keyPlaceOf(path, extra);
    const head = `${where} has the key "${extra}", which is not known`;
    const home = foreign(path, extra);
    const isNested = hasKey(document, [...path, extra], home ?? "");
    if (home !== undefined) {
      const isName = /^\w+$/.test(home) && !hasKey(document, path, home) && !isNested;
      const fixes = [{ title: `write ${home}`, edits: [{ ...at, text: home }] }];
      const message = `${head}; expected ${home}`;
      return { rule: "plan/schema", at, message, ...(isName && { fixes }) };
    }
    const near = nearestKey(fault);
    if (near === undefined) return { rule: "plan/schema", at, message: head };
    const fixes = [{ title: `write ${near}`, edits: [{ ...at, text: near }] }];
    const message = `${head}; the nearest is ${near}`;
    return { rule: "plan/schema", at, message, ...(!hasKey(document, path, near) && { fixes }) };
  }
  return {
    rule: "plan/schema",
    at: document.placeOf(path),
    message: `${where} ${demandOf(fault)}`,
  };
}

/** The end of a message about a name that is none of a list; empty where the list is not known. */
function allowedOf({ params: { allowedValues: allowed } }: SchemaFault): string {
  return Array.isArray(allowed) ? `; expected one of ${allowed.join(", ")}` : "";
}

/** Puts what is wrong with a key's name, which the schema tells just before, into the fault about the key. */
export function withKeysOnce(faults: readonly SchemaFault[]): SchemaFault[] {
  return faults.flatMap((fault, i) => {
    const [before, next] = [faults[i - 1], faults[i + 1]];
    if (fault.keyword === "enum" && isOfName(fault, next)) return [];
    if (!before || before.keyword !== "enum" || !isOfName(before, fault)) return [fault];
    return [{ ...fault, params: { ...before.params, ...fault.params } }];
  });
}

function isOfName(fault: SchemaFault, next: SchemaFault | undefined): boolean {
  return next?.keyword === "propertyNames" && next.instancePath === fault.instancePath;
}

/** The key of the schema that a key which is not known may stand for. */
function nearestKey({ params }: SchemaFault): string | undefined {
  const { additionalProperty: extra, knownKeys } = params;
  if (typeof extra !== "string" || !Array.isArray(knownKeys)) return undefined;
  const [near, ...others] = nearest(extra, knownKeys.map(String));
  return others.length === 0 ? near : undefined;
}

/** Leaves out the faults about a missing key where a key stands that is told to be the misspelt one. */
export function withoutMisspelt(
  faults: readonly SchemaFault[],
  foreign: ForeignKeys = () => undefined,
): SchemaFault[] {
  const meant = new Set(
    faults.map((fault) => {
      const extra = String(fault.params["additionalProperty"]);
      return `${fault.instancePath} ${foreign(pathOf(fault), extra) ?? nearestKey(fault)}`;
    }),
  );
  return faults.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== "required" || !meant.has(`${instancePath} ${String(params["missingProperty"])}`),
  );
}

function hasKey(document: YamlDocument, path: readonly (string | number)[], key: string): boolean {
  let value: YamlValue | undefined = document.value;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string | number, YamlValue>)[part];
  }
  return typeof value === "object" && value !== null && key in value;
}

/** `packages[1].scope`. */
function named(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`,
    "",
  );
}

/** Keys whose pattern says little to people, each with a text that fits. */
const FITTING: Readonly<Record<string, string>> = {
  availability: "80%, above 0% and at most 100%",
  session_id: "session_001",
  from: "session_001",
  ...Object.fromEntries(
    ["start_date", "end_date", "planning_date", "deadline", "date", "holidays"].map((key) => [
      key,
      "2026-01-05",
    ]),
  ),
  ...Object.fromEntries(
    ["at", "since", "sent_at", "answered_at", "updated_at"].map((key) => [
      key,
      "2026-01-05T09:00:00Z",
    ]),
  ),
};

function patternDemand({ instancePath, params }: SchemaFault): string {
  // Of an entry of a list, the list.
  const key = /([^/]*)(?:\/\d+)?$/.exec(instancePath)?.[1] ?? "";
  return Object.hasOwn(FITTING, key)
    ? `does not fit; expected one such as ${FITTING[key]}`
    : `does not fit; expected a text like ${String(params["pattern"])}`;
}

/** What a value must be, in plain words. */
function demandOf(fault: SchemaFault): string {
  const { keyword, params } = fault;
  const limit = String(params["limit"]);
  const demands: Record<string, string> = {
    required: `has no "${String(params["missingProperty"])}"; expected one`,
    type: `is no ${String(params["type"])}; expected one`,
    enum: `must be one of ${[params["allowedValues"]].flat().join(", ")}`,
    const: `must be ${String(params["allowedValue"])}`,
    pattern: patternDemand(fault),
    minItems: `must have at least ${limit} entry`,
    maxItems: `has more than ${limit} entries`,
    minLength: "must not be empty",
    maxLength: `has more than ${limit} characters`,
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be more than ${limit}`,
    uniqueItems: "holds an entry twice; expected each once",
  };
  return demands[keyword] ?? "does not fit";
}
