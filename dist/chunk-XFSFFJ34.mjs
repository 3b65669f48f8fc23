import {
  nearest
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/yaml/fault.ts
function pathOf({ instancePath }) {
  return instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
}
function faultFinding(fault, document, whole, foreign = () => void 0) {
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
    if (home !== void 0) {
      const isName = /^\w+$/.test(home) && !hasKey(document, path, home) && !isNested;
      const fixes2 = [{ title: `write ${home}`, edits: [{ ...at, text: home }] }];
      const message2 = `${head}; expected ${home}`;
      return { rule: "plan/schema", at, message: message2, ...isName && { fixes: fixes2 } };
    }
    const near = nearestKey(fault);
    if (near === void 0) return { rule: "plan/schema", at, message: head };
    const fixes = [{ title: `write ${near}`, edits: [{ ...at, text: near }] }];
    const message = `${head}; the nearest is ${near}`;
    return { rule: "plan/schema", at, message, ...!hasKey(document, path, near) && { fixes } };
  }
  return {
    rule: "plan/schema",
    at: document.placeOf(path),
    message: `${where} ${demandOf(fault)}`
  };
}
function allowedOf({ params: { allowedValues: allowed } }) {
  return Array.isArray(allowed) ? `; expected one of ${allowed.join(", ")}` : "";
}
function withKeysOnce(faults) {
  return faults.flatMap((fault, i) => {
    const [before, next] = [faults[i - 1], faults[i + 1]];
    if (fault.keyword === "enum" && isOfName(fault, next)) return [];
    if (!before || before.keyword !== "enum" || !isOfName(before, fault)) return [fault];
    return [{ ...fault, params: { ...before.params, ...fault.params } }];
  });
}
function isOfName(fault, next) {
  return next?.keyword === "propertyNames" && next.instancePath === fault.instancePath;
}
function nearestKey({ params }) {
  const { additionalProperty: extra, knownKeys } = params;
  if (typeof extra !== "string" || !Array.isArray(knownKeys)) return void 0;
  const [near, ...others] = nearest(extra, knownKeys.map(String));
  return others.length === 0 ? near : void 0;
}
function withoutMisspelt(faults, foreign = () => void 0) {
  const meant = new Set(
    faults.map((fault) => {
      const extra = String(fault.params["additionalProperty"]);
      return `${fault.instancePath} ${foreign(pathOf(fault), extra) ?? nearestKey(fault)}`;
    })
  );
  return faults.filter(
    ({ keyword, instancePath, params }) => keyword !== "required" || !meant.has(`${instancePath} ${String(params["missingProperty"])}`)
  );
}
function hasKey(document, path, key) {
  let value = document.value;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    value = value[part];
  }
  return typeof value === "object" && value !== null && key in value;
}
function named(path) {
  return path.reduce(
    (text, key) => typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`,
    ""
  );
}
var FITTING = {
  availability: "80%, above 0% and at most 100%",
  session_id: "session_001",
  from: "session_001",
  ...Object.fromEntries(
    ["start_date", "end_date", "planning_date", "deadline", "date", "holidays"].map((key) => [
      key,
      "2026-01-05"
    ])
  ),
  ...Object.fromEntries(
    ["at", "since", "sent_at", "answered_at", "updated_at"].map((key) => [
      key,
      "2026-01-05T09:00:00Z"
    ])
  )
};
function patternDemand({ instancePath, params }) {
  const key = /([^/]*)(?:\/\d+)?$/.exec(instancePath)?.[1] ?? "";
  return Object.hasOwn(FITTING, key) ? `does not fit; expected one such as ${FITTING[key]}` : `does not fit; expected a text like ${String(params["pattern"])}`;
}
function demandOf(fault) {
  const { keyword, params } = fault;
  const limit = String(params["limit"]);
  const demands = {
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
    uniqueItems: "holds an entry twice; expected each once"
  };
  return demands[keyword] ?? "does not fit";
}

export {
  pathOf,
  faultFinding,
  withKeysOnce,
  withoutMisspelt
};
