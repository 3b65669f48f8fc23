import type { ParseArgsConfig } from "node:util";

/** Options as `node:util` reads them. */
export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** What nearly every command takes. */
export const COMMON: OptionTable = {
  root: { type: "string" },
  format: { type: "string" },
  as: { type: "string" },
  agents: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  limit: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};

export const VALIDATE: OptionTable = {
  ...COMMON,
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  "dry-run": { type: "boolean" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" },
};

export const GRAPH: OptionTable = {
  ...COMMON,
  out: { type: "string" },
  gantt: { type: "boolean" },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" },
};

export const REPORT: OptionTable = {
  ...COMMON,
  out: { type: "string" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" },
};

export const CAPABILITIES: OptionTable = {
  ...COMMON,
  json: { type: "boolean" },
  timeout: { type: "string" },
  "mcp-config": { type: "string" },
  against: { type: "string" },
  input: { type: "string" },
};

export const CONTRACTS: OptionTable = {
  root: { type: "string" },
  format: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  strict: { type: "boolean" },
  verbose: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "database-url": { type: "string" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};
