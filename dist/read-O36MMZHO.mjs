import {
  isMapping,
  openYaml
} from "./chunk-BKS67OQE.mjs";
import {
  DEFAULT_CONFIG,
  DEFAULT_LIMITS,
  LineIndex,
  RULE_NAMES,
  decode,
  isCostly,
  isRuleName,
  jsonSchema,
  nearest
} from "./chunk-ZU2Z7FRA.mjs";

// src/generated/config.schema.ts
var config_schema_default = jsonSchema(
  '{"type":"object","additionalProperties":false,"properties":{"plansDir":{"type":"string","minLength":1,"pattern":"^(?![/~])(?!.*(^|/)\\\\.\\\\.(/|$))"},"include":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"hook":{"enum":["block","warn","off"]},"agents":{"type":"integer","maximum":1000,"minimum":1},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","info","off"]}},"limits":{"type":"object","additionalProperties":false,"properties":{"bytes":{"type":"integer","minimum":1},"tasks":{"type":"integer","minimum":1},"lines":{"type":"integer","minimum":1},"field":{"type":"integer","minimum":1},"depth":{"type":"integer","minimum":1}}},"worktreesDir":{"type":"string","minLength":1,"pattern":"^(?![/~])[^\\\\\\\\\\\\u0000-\\\\u001f]+$"}},"$defs":{}}'
);

// src/formats/config/read.ts
async function readConfig(bytes) {
  const decoded = decode(bytes, DEFAULT_LIMITS);
  if (!("text" in decoded)) {
    const index2 = new LineIndex("");
    const finding = {
      rule: "plan/unreadable",
      at: index2.place(0, 0),
      message: decoded.problem
    };
    return { config: DEFAULT_CONFIG, index: index2, findings: [finding] };
  }
  const index = new LineIndex(decoded.text);
  const document = await openYaml(decoded.text, 0, index, DEFAULT_LIMITS);
  if (document.findings.length > 0 || document.value === null) {
    return { config: DEFAULT_CONFIG, index, findings: document.findings };
  }
  const { value } = document;
  const faults = config_schema_default.faults(value);
  const unfit = faults.map((fault) => schemaFinding(fault, document));
  for (const fault of faults) leaveOut(value, pathOf(fault));
  if (!config_schema_default.fits(value)) return { config: DEFAULT_CONFIG, index, findings: unfit };
  const { rules, findings } = readRules(value, document);
  findings.push(...costlyPatterns(value, document));
  return { config: merge(value, rules), index, findings: [...unfit, ...findings] };
}
function pathOf({ instancePath, params }) {
  const parts = instancePath.split("/").slice(1);
  const path = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra = params["additionalProperty"];
  return typeof extra === "string" ? [...path, extra] : path;
}
function leaveOut(value, path) {
  let owner = value;
  for (const key of path.slice(0, -1)) owner = isMapping(owner) ? owner[key] : void 0;
  const last = path.at(-1);
  if (isMapping(owner) && last !== void 0) delete owner[last];
  else if (last !== void 0 && isMapping(value)) delete value[path[0]];
}
function merge(file, rules) {
  const limits = { ...DEFAULT_LIMITS };
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
    ...file.worktreesDir !== void 0 && { worktreesDir: file.worktreesDir }
  };
}
function isLimit(name) {
  return name in DEFAULT_LIMITS;
}
function costlyPatterns(file, document) {
  const costly = (file.include ?? []).flatMap((pattern, i) => isCostly(pattern) ? [i] : []);
  const kept = (file.include ?? []).filter((pattern) => !isCostly(pattern));
  const [first, ...others] = kept;
  if (first === void 0) delete file.include;
  else file.include = [first, ...others];
  return costly.map((i) => ({
    rule: "plan/schema",
    at: document.placeOf(["include", i]),
    message: "the pattern repeats too much to be matched in time and is left out; expected a simpler one"
  }));
}
function readRules(file, document) {
  const rules = /* @__PURE__ */ new Map();
  const findings = [];
  for (const [name, severity] of Object.entries(file.rules ?? {})) {
    if (isRuleName(name)) rules.set(name, severity);
    else {
      findings.push({
        rule: "plan/schema",
        at: document.keyPlaceOf(["rules"], name),
        message: `rules names "${name}", which is no rule${hint(name, RULE_NAMES)}`
      });
    }
  }
  return { rules, findings };
}
function schemaFinding(fault, document) {
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
    message: `the value of ${where} ${demand}`
  };
}
function demandOf({ keyword, params }) {
  if (keyword === "pattern")
    return "must be a path below the root, without a leading / and without ..";
  if (keyword === "minItems") return `must have at least ${String(params["limit"])} entry`;
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "minimum") return `must be at least ${String(params["limit"])}`;
  if (keyword === "maximum") return `must be at most ${String(params["limit"])}`;
  if (keyword === "type") return `must be ${String(params["type"])}`;
  return "does not fit";
}
function knownKeys(path) {
  if (path[0] === "limits") return Object.keys(DEFAULT_LIMITS);
  return ["plansDir", "include", "hook", "agents", "rules", "limits", "worktreesDir"];
}
function hint(word, known) {
  const [near] = nearest(word, known);
  return near === void 0 ? `; expected one of ${known.slice(0, 8).join(", ")}` : `; the nearest is ${near}`;
}
export {
  readConfig
};
