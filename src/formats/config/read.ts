import schema from "../../generated/config.schema.ts";
import type { ConfigFile } from "../../generated/config.types.ts";
import type { ParserFinding, Severity } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import { nearest } from "../../model/nearest.ts";
import { isCostly } from "../../model/pattern/match.ts";
import { LineIndex } from "../../model/place.ts";
import { isRuleName, RULE_NAMES, type RuleName } from "../../model/rule-name.ts";
import { decode } from "../decode.ts";
import { DEFAULT_LIMITS, type Limits } from "../format.ts";
import type { YamlDocument, YamlValue } from "../yaml/document.ts";
import { openYaml } from "../yaml/open.ts";
import { isMapping } from "../yaml/fields.ts";
import { type Config, DEFAULT_CONFIG } from "./config.ts";

/** A configuration, as far as it could be read, and what is wrong with its file. */
export interface ReadConfig {
  config: Config;
  index: LineIndex;
  findings: ParserFinding[];
}

/** Reads `.parallel-plan.yaml`. A value that does not fit is a finding, and its default holds. */
export async function readConfig(bytes: Uint8Array): Promise<ReadConfig> {
  const decoded = decode(bytes, DEFAULT_LIMITS);
  if (!("text" in decoded)) {
    const index = new LineIndex("");
    const finding: ParserFinding = {
      rule: "plan/unreadable",
      at: index.place(0, 0),
      message: decoded.problem,
    };
    return { config: DEFAULT_CONFIG, index, findings: [finding] };
  }
  const index = new LineIndex(decoded.text);
  const document = await openYaml(decoded.text, 0, index, DEFAULT_LIMITS);
  if (document.findings.length > 0 || document.value === null) {
    return { config: DEFAULT_CONFIG, index, findings: document.findings };
  }
  const { value } = document;
  const faults = schema.faults(value);
  const unfit = faults.map((fault) => schemaFinding(fault, document));
  for (const fault of faults) leaveOut(value, pathOf(fault));
  if (!schema.fits(value)) return { config: DEFAULT_CONFIG, index, findings: unfit };
  const { rules, findings } = readRules(value, document);
  findings.push(...costlyPatterns(value, document));
  return { config: merge(value, rules), index, findings: [...unfit, ...findings] };
}

/** The keys that lead to what does not fit. */
function pathOf({ instancePath, params }: SchemaFault): string[] {
  const parts = instancePath.split("/").slice(1);
  const path = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra = params["additionalProperty"];
  return typeof extra === "string" ? [...path, extra] : path;
}

/** Takes the entry at a path out of its mapping, so that everything else still holds. */
function leaveOut(value: YamlValue, path: readonly string[]): void {
  let owner: YamlValue | undefined = value;
  for (const key of path.slice(0, -1)) owner = isMapping(owner) ? owner[key] : undefined;
  const last = path.at(-1);
  if (isMapping(owner) && last !== undefined) delete owner[last];
  else if (last !== undefined && isMapping(value)) delete value[path[0]!];
}

function merge(file: ConfigFile, rules: Config["rules"]): Config {
  const limits: Limits = { ...DEFAULT_LIMITS };
  for (const [name, value] of Object.entries(file.limits ?? {})) {
    if (isLimit(name)) limits[name] = Math.min(limits[name], value);
  }
  return {
    plansDir: (file.plansDir ?? DEFAULT_CONFIG.plansDir).replace(/^\.\//, "").replace(/\/+$/, ""),
    include: file.include ?? DEFAULT_CONFIG.include,
    hook: file.hook ?? DEFAULT_CONFIG.hook,
    agents: file.agents ?? DEFAULT_CONFIG.agents,
    rules,
    limits,
    ...(file.worktreesDir !== undefined && { worktreesDir: file.worktreesDir }),
  };
}

function isLimit(name: string): name is keyof Limits {
  return name in DEFAULT_LIMITS;
}

/** Patterns that would keep every run waiting; they are left out. */
function costlyPatterns(file: ConfigFile, document: YamlDocument): ParserFinding[] {
  const costly = (file.include ?? []).flatMap((pattern, i) => (isCostly(pattern) ? [i] : []));
  const kept = (file.include ?? []).filter((pattern) => !isCostly(pattern));
  const [first, ...others] = kept;
  if (first === undefined) delete file.include;
  else file.include = [first, ...others];
  return costly.map((i) => ({
    rule: "plan/schema",
    at: document.placeOf(["include", i]),
    message:
      "the pattern repeats too much to be matched in time and is left out; expected a simpler one",
  }));
}

function readRules(
  file: ConfigFile,
  document: YamlDocument,
): { rules: Config["rules"]; findings: ParserFinding[] } {
  const rules = new Map<RuleName, Severity | "off">();
  const findings: ParserFinding[] = [];
  for (const [name, severity] of Object.entries(file.rules ?? {})) {
    if (isRuleName(name)) rules.set(name, severity);
    else {
      findings.push({
        rule: "plan/schema",
        at: document.keyPlaceOf(["rules"], name),
        message: `rules names "${name}", which is no rule${hint(name, RULE_NAMES)}`,
      });
    }
  }
  return { rules, findings };
}

function schemaFinding(fault: SchemaFault, document: YamlDocument): ParserFinding {
  const path = pathOf(fault);
  const extra = fault.params["additionalProperty"];
  if (typeof extra === "string") path.pop();
  const where = path.length === 0 ? "the configuration" : `"${path.join(".")}"`;
  if (typeof extra === "string") {
    const message = `${where} has the key "${extra}", which is not known${hint(extra, knownKeys(path))}`;
    return { rule: "plan/schema", at: document.keyPlaceOf(path, extra), message };
  }
  const allowed = fault.params["allowedValues"];
  const demand = Array.isArray(allowed) ? `must be one of ${allowed.join(", ")}` : demandOf(fault);
  return {
    rule: "plan/schema",
    at: document.placeOf(path),
    message: `the value of ${where} ${demand}`,
  };
}

/** What a value must be, in plain words. */
function demandOf({ keyword, params }: SchemaFault): string {
  if (keyword === "pattern")
    return "must be a path below the root, without a leading / and without ..";
  if (keyword === "minItems") return `must have at least ${String(params["limit"])} entry`;
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "minimum") return `must be at least ${String(params["limit"])}`;
  if (keyword === "maximum") return `must be at most ${String(params["limit"])}`;
  if (keyword === "type") return `must be ${String(params["type"])}`;
  return "does not fit";
}

function knownKeys(path: readonly string[]): string[] {
  if (path[0] === "limits") return Object.keys(DEFAULT_LIMITS);
  return ["plansDir", "include", "hook", "agents", "rules", "limits", "worktreesDir"];
}

function hint(word: string, known: readonly string[]): string {
  const [near] = nearest(word, known);
  return near === undefined
    ? `; expected one of ${known.slice(0, 8).join(", ")}`
    : `; the nearest is ${near}`;
}
