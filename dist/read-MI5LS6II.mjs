import {
  isMapping,
  readYaml
} from "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  DEFAULT_CONFIG,
  LineIndex,
  decode,
  isCostly
} from "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  DEFAULT_LIMITS,
  RULE_NAMES,
  isRuleName,
  nearest
} from "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/generated/config.js
var b = (o, s) => () => {
  try {
    return s || o((s = { exports: {} }).exports, s), s.exports;
  } catch (a) {
    throw s = 0, a;
  }
};
var g = b((c) => {
  "use strict";
  Object.defineProperty(c, "__esModule", { value: true });
  function k(o) {
    let s = o.length, a = 0, p = 0, l;
    for (; p < s; ) a++, l = o.charCodeAt(p++), l >= 55296 && l <= 56319 && p < s && (l = o.charCodeAt(p), (l & 64512) === 56320 && p++);
    return a;
  }
  c.default = k;
  k.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "config.schema.json", title: "ConfigFile", description: "The file .parallel-plan.yaml at the root of a repository. It can tighten and tune; it can never add a command or widen a claim.", type: "object", additionalProperties: false, properties: { plansDir: { description: "Folder of the plans, one folder a feature, from the root.", type: "string", minLength: 1, pattern: "^(?![/~])(?!.*(^|/)\\.\\.(/|$))" }, include: { description: "Globs of plan files, from the root, in any case of letters.", type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, hook: { description: "What the Claude Code hook does with an invalid plan.", enum: ["block", "warn", "off"] }, agents: { description: "Agents that work at once, for schedules.", type: "integer", minimum: 1, maximum: 1e3 }, rules: { description: "Severity by rule.", type: "object", additionalProperties: { enum: ["error", "warning", "info", "off"] } }, limits: { description: "Limits of a document; a file can only lower them.", type: "object", additionalProperties: false, properties: { bytes: { type: "integer", minimum: 1 }, tasks: { type: "integer", minimum: 1 }, lines: { type: "integer", minimum: 1 }, field: { type: "integer", minimum: 1 }, depth: { type: "integer", minimum: 1 } } }, worktreesDir: { description: "Folder of the worktrees that a plan does not place, from the root; it may lie beside the repository.", type: "string", minLength: 1, pattern: "^(?![/~])[^\\\\\\u0000-\\u001f]+$" } } };
var h = g().default;
var N = new RegExp("^(?![/~])(?!.*(^|/)\\.\\.(/|$))", "u");
var D = new RegExp("^(?![/~])[^\\\\\\u0000-\\u001f]+$", "u");
function f(o, { instancePath: s = "", parentData: a, parentDataProperty: p, rootData: l = o, dynamicAnchors: F = {} } = {}) {
  let i = null, n = 0, d = f.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    for (let t in o) if (!(t === "plansDir" || t === "include" || t === "hook" || t === "agents" || t === "rules" || t === "limits" || t === "worktreesDir")) {
      let e = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (o.plansDir !== void 0) {
      let t = o.plansDir;
      if (typeof t == "string") {
        if (h(t) < 1) {
          let e = { instancePath: s + "/plansDir", schemaPath: "#/properties/plansDir/minLength", keyword: "minLength", params: { limit: 1 } };
          i === null ? i = [e] : i.push(e), n++;
        }
        if (!N.test(t)) {
          let e = { instancePath: s + "/plansDir", schemaPath: "#/properties/plansDir/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!.*(^|/)\\.\\.(/|$))" } };
          i === null ? i = [e] : i.push(e), n++;
        }
      } else {
        let e = { instancePath: s + "/plansDir", schemaPath: "#/properties/plansDir/type", keyword: "type", params: { type: "string" } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
    if (o.include !== void 0) {
      let t = o.include;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: s + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 } };
          i === null ? i = [r] : i.push(r), n++;
        }
        let e = t.length;
        for (let r = 0; r < e; r++) {
          let m = t[r];
          if (typeof m == "string") {
            if (h(m) < 1) {
              let u = { instancePath: s + "/include/" + r, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
              i === null ? i = [u] : i.push(u), n++;
            }
          } else {
            let u = { instancePath: s + "/include/" + r, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            i === null ? i = [u] : i.push(u), n++;
          }
        }
      } else {
        let e = { instancePath: s + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
    if (o.hook !== void 0) {
      let t = o.hook;
      if (!(t === "block" || t === "warn" || t === "off")) {
        let e = { instancePath: s + "/hook", schemaPath: "#/properties/hook/enum", keyword: "enum", params: { allowedValues: w.properties.hook.enum } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
    if (o.agents !== void 0) {
      let t = o.agents;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let e = { instancePath: s + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "integer" } };
        i === null ? i = [e] : i.push(e), n++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let e = { instancePath: s + "/agents", schemaPath: "#/properties/agents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          i === null ? i = [e] : i.push(e), n++;
        }
        if (t < 1 || isNaN(t)) {
          let e = { instancePath: s + "/agents", schemaPath: "#/properties/agents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          i === null ? i = [e] : i.push(e), n++;
        }
      }
    }
    if (o.rules !== void 0) {
      let t = o.rules;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let e in t) {
        let r = t[e];
        if (!(r === "error" || r === "warning" || r === "info" || r === "off")) {
          let m = { instancePath: s + "/rules/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: w.properties.rules.additionalProperties.enum } };
          i === null ? i = [m] : i.push(m), n++;
        }
      }
      else {
        let e = { instancePath: s + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
    if (o.limits !== void 0) {
      let t = o.limits;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let e in t) if (!(e === "bytes" || e === "tasks" || e === "lines" || e === "field" || e === "depth")) {
          let r = { instancePath: s + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
          i === null ? i = [r] : i.push(r), n++;
        }
        if (t.bytes !== void 0) {
          let e = t.bytes;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let r = { instancePath: s + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/type", keyword: "type", params: { type: "integer" } };
            i === null ? i = [r] : i.push(r), n++;
          }
          if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
            let r = { instancePath: s + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            i === null ? i = [r] : i.push(r), n++;
          }
        }
        if (t.tasks !== void 0) {
          let e = t.tasks;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let r = { instancePath: s + "/limits/tasks", schemaPath: "#/properties/limits/properties/tasks/type", keyword: "type", params: { type: "integer" } };
            i === null ? i = [r] : i.push(r), n++;
          }
          if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
            let r = { instancePath: s + "/limits/tasks", schemaPath: "#/properties/limits/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            i === null ? i = [r] : i.push(r), n++;
          }
        }
        if (t.lines !== void 0) {
          let e = t.lines;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let r = { instancePath: s + "/limits/lines", schemaPath: "#/properties/limits/properties/lines/type", keyword: "type", params: { type: "integer" } };
            i === null ? i = [r] : i.push(r), n++;
          }
          if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
            let r = { instancePath: s + "/limits/lines", schemaPath: "#/properties/limits/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            i === null ? i = [r] : i.push(r), n++;
          }
        }
        if (t.field !== void 0) {
          let e = t.field;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let r = { instancePath: s + "/limits/field", schemaPath: "#/properties/limits/properties/field/type", keyword: "type", params: { type: "integer" } };
            i === null ? i = [r] : i.push(r), n++;
          }
          if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
            let r = { instancePath: s + "/limits/field", schemaPath: "#/properties/limits/properties/field/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            i === null ? i = [r] : i.push(r), n++;
          }
        }
        if (t.depth !== void 0) {
          let e = t.depth;
          if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
            let r = { instancePath: s + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/type", keyword: "type", params: { type: "integer" } };
            i === null ? i = [r] : i.push(r), n++;
          }
          if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
            let r = { instancePath: s + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            i === null ? i = [r] : i.push(r), n++;
          }
        }
      } else {
        let e = { instancePath: s + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
    if (o.worktreesDir !== void 0) {
      let t = o.worktreesDir;
      if (typeof t == "string") {
        if (h(t) < 1) {
          let e = { instancePath: s + "/worktreesDir", schemaPath: "#/properties/worktreesDir/minLength", keyword: "minLength", params: { limit: 1 } };
          i === null ? i = [e] : i.push(e), n++;
        }
        if (!D.test(t)) {
          let e = { instancePath: s + "/worktreesDir", schemaPath: "#/properties/worktreesDir/pattern", keyword: "pattern", params: { pattern: "^(?![/~])[^\\\\\\u0000-\\u001f]+$" } };
          i === null ? i = [e] : i.push(e), n++;
        }
      } else {
        let e = { instancePath: s + "/worktreesDir", schemaPath: "#/properties/worktreesDir/type", keyword: "type", params: { type: "string" } };
        i === null ? i = [e] : i.push(e), n++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    i === null ? i = [t] : i.push(t), n++;
  }
  return f.errors = i, n === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var P = { "": ["plansDir", "include", "hook", "agents", "rules", "limits", "worktreesDir"], limits: ["bytes", "tasks", "lines", "field", "depth"] };
function j(o) {
  let s = o.split("/").slice(1).map((a) => /^\d+$/.test(a) ? "*" : a);
  return P[s.join("/")] ?? P[[...s.slice(0, -1), "*"].join("/")] ?? [];
}
function y(o) {
  let s = f(o);
  y.errors = f.errors;
  for (let { keyword: a, instancePath: p, params: l } of y.errors ?? []) a === "additionalProperties" && (l.knownKeys = j(p));
  return s;
}

// src/formats/config/read.ts
function readConfig(bytes) {
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
  const document = readYaml(decoded.text, 0, index, DEFAULT_LIMITS);
  if (document.findings.length > 0 || document.value === null) {
    return { config: DEFAULT_CONFIG, index, findings: document.findings };
  }
  const { value } = document;
  const faults = faultsOf(value);
  const schema = faults.map((fault) => schemaFinding(fault, document));
  for (const fault of faults) leaveOut(value, pathOf(fault));
  if (!y(value)) return { config: DEFAULT_CONFIG, index, findings: schema };
  const { rules, findings } = readRules(value, document);
  findings.push(...costlyPatterns(value, document));
  return { config: merge(value, rules), index, findings: [...schema, ...findings] };
}
function faultsOf(value) {
  return y(value) ? [] : [...y.errors ?? []];
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
