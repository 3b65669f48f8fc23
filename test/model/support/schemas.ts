import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import config from "../../../src/generated/config.schema.ts";
import graph from "../../../src/generated/dependency-graph.schema.ts";
import protocols from "../../../src/generated/strategy-coordination-protocols.schema.ts";
import executionPlan from "../../../src/generated/strategy-execution-plan.schema.ts";
import monitoring from "../../../src/generated/strategy-monitoring-config.schema.ts";
import risks from "../../../src/generated/strategy-risk-mitigation-plan.schema.ts";
import session from "../../../src/generated/strategy-session.schema.ts";
import teams from "../../../src/generated/strategy-teams.schema.ts";
import schedules from "../../../src/generated/strategy-wave-schedules.schema.ts";
import workPackages from "../../../src/generated/work-packages.schema.ts";
import type { JsonSchema, SchemaFault } from "../../../src/model/json-schema.ts";

/** A schema as it is written, as far as values are made of it. */
export interface Written {
  $defs?: Record<string, Written>;
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  then?: Written;
  else?: Written;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  uniqueItems?: boolean;
  items?: Written;
  required?: string[];
  properties?: Record<string, Written>;
  additionalProperties?: boolean | Written;
  propertyNames?: Written;
}

/** The schemas that the program applies, by name. */
const OURS: Readonly<Record<string, JsonSchema<unknown>>> = {
  config,
  "work-packages": workPackages,
  "strategy-session": session,
  "dependency-graph": graph,
  "strategy-teams": teams,
  "strategy-execution-plan": executionPlan,
  "strategy-wave-schedules": schedules,
  "strategy-coordination-protocols": protocols,
  "strategy-risk-mitigation-plan": risks,
  "strategy-monitoring-config": monitoring,
};

export interface Judged {
  name: string;
  written: Written;
  ours: JsonSchema<unknown>;
  /** The faults that ajv finds. */
  ajv(value: unknown): SchemaFault[];
}

/** Each schema that the program applies, as it is written and with both who judge by it. */
export const SCHEMAS: Judged[] = Object.entries(OURS).map(([name, ours]) => {
  const written = readSchema(name);
  return { name, written, ours, ajv: faultsByAjv(written) };
});

function readSchema(name: string): Written {
  const path = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Written;
}

/** What ajv finds by a schema. It can say which schema it was, and so which keys are known there. */
export function faultsByAjv(schema: object): (value: unknown) => SchemaFault[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
  const validate = withStrictEquality(() => ajv.compile(schema));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword, params, parentSchema }) => {
          const { properties = {} } = parentSchema as Written;
          const isUnknown = keyword === "additionalProperties";
          const known = isUnknown && { knownKeys: Object.keys(properties) };
          return { instancePath, keyword, params: { ...(params as object), ...known } };
        });
}

/** Ajv's own equality calls `valueOf` of each mapping; those that are read from YAML have none. */
function withStrictEquality<T>(compile: () => T): T {
  const equal = createRequire(import.meta.url)("ajv/dist/runtime/equal.js") as { default: unknown };
  const own = equal.default;
  const strict = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);
  equal.default = Object.assign(strict, { code: "isDeepStrictEqual" });
  try {
    return compile();
  } finally {
    equal.default = own;
  }
}
