import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_LIMITS, type Limits } from "../formats/format.ts";
import type { Severity } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { FORMATS, type FormatId } from "../model/plan.ts";
import { isRuleName, RULE_NAMES, type RuleName } from "../model/rule-name.ts";
import type { CheckOptions } from "./check.ts";
import type { OptionValues } from "./invocation.ts";
import { Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Forms for CI systems, in which paths start at the top of the work tree. */
const CI_OUTPUTS = ["sarif", "github", "junit"] as const;
export type CiOutput = (typeof CI_OUTPUTS)[number];

const PLAIN_OUTPUTS = ["pretty", "json"] as const;

/** Every form that findings are printed in. */
export const OUTPUTS = [...PLAIN_OUTPUTS, ...CI_OUTPUTS] as const;
export type Output = (typeof OUTPUTS)[number];

/** True for a form for CI systems. */
export function isCiOutput(output: string | undefined): output is CiOutput {
  return CI_OUTPUTS.some((known) => known === output);
}

/** Options that say how to judge and to print, read and checked. */
export interface Options extends CheckOptions {
  root?: string;
  output: Output;
  strict: boolean;
  /** Show what fixes would change, and write nothing. */
  dryRun: boolean;
  quiet: boolean;
  verbose: boolean;
  color: boolean;
  stdinPath?: string;
}

/** Reads the values of options, of which `outputs` are the command's forms; a wrong one is refused. */
export function readOptions(
  values: OptionValues,
  io: Io,
  outputs: readonly Output[] = PLAIN_OUTPUTS,
): Options {
  const as = oneOf("as", values["as"], FORMATS);
  const root = readRoot(values["root"], io);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...(as && { as: as satisfies FormatId }),
    ...(root !== undefined && { root }),
    ...(stdinPath !== undefined && { stdinPath }),
    output: oneOf("format", values["format"], outputs) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
    dryRun: values["dry-run"] === true,
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
    color: wantsColor(values["color"], io),
    settings: readRules(values["rule"]),
    limits: readLimits(values["limit"]),
  };
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The folder that the user names as root, absolute. */
function readRoot(value: OptionValues[string], io: Io): string | undefined {
  if (typeof value !== "string") return undefined;
  const root = resolve(io.cwd, value);
  if (existsSync(root) && statSync(root).isDirectory()) return root;
  throw new Refusal("usage", `--root ${value} is no folder; expected the root of the plans' paths`);
}

function list(value: OptionValues[string]): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The value of an option that has few; another is refused. */
export function oneOf<T extends string>(
  name: string,
  value: OptionValues[string],
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is not known; expected ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`,
  );
}

/** True where `--format json` is asked of a command whose other form is text for people. */
export function wantsJson(format: OptionValues[string]): boolean {
  return oneOf("format", format, ["text", "pretty", "json"]) === "json";
}

function checkAgents(value: OptionValues[string]): void {
  if (value === undefined || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1 to 9999`,
  );
}

function wantsColor(value: OptionValues[string], io: Io): boolean {
  const when = oneOf("color", value, ["auto", "always", "never"]) ?? "auto";
  if (when !== "auto") return when === "always";
  return io.terminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}

function readRules(value: OptionValues[string]): Map<RuleName, Severity | "off"> {
  const settings = new Map<RuleName, Severity | "off">();
  for (const entry of list(value)) {
    const [name = "", severity] = entry.split("=", 2);
    if (!isRuleName(name)) {
      const [near] = nearest(name, RULE_NAMES);
      throw new Refusal(
        "usage",
        `--rule names "${name}", which is no rule${near ? `; the nearest is ${near}` : ""}`,
      );
    }
    if (
      severity !== "error" &&
      severity !== "warning" &&
      severity !== "info" &&
      severity !== "off"
    ) {
      throw new Refusal(
        "usage",
        `--rule ${entry} is not complete; expected ${name}=error, warning, info or off`,
      );
    }
    settings.set(name, severity);
  }
  return settings;
}

function readLimits(value: OptionValues[string]): Partial<Limits> {
  const limits: Partial<Limits> = {};
  for (const entry of list(value)) {
    const [name = "", number = ""] = entry.split("=", 2);
    if (!Object.hasOwn(DEFAULT_LIMITS, name) || !/^[1-9]\d{0,11}$/.test(number)) {
      const known = Object.keys(DEFAULT_LIMITS).join(", ");
      throw new Refusal(
        "usage",
        `--limit ${entry} is not known; expected NAME=NUMBER with one of ${known}`,
      );
    }
    limits[name as keyof Limits] = Number(number);
  }
  return limits;
}
