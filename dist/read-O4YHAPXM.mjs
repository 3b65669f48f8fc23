import {
  isMapping
} from "./chunk-MXJMF24S.mjs";
import {
  readYaml
} from "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import {
  DEFAULT_CONFIG,
  LineIndex,
  decode
} from "./chunk-AHVP5MGQ.mjs";
import {
  DEFAULT_LIMITS,
  RULE_NAMES,
  isRuleName,
  nearest
} from "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  isCostly
} from "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/generated/config.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "ConfigFile", "description": "The file .parallel-plan.yaml at the root of a repository. It can tighten and tune; it can never add a command or widen a claim.", "type": "object", "additionalProperties": false, "properties": { "plansDir": { "description": "Folder of the plans, one folder a feature, from the root.", "type": "string", "minLength": 1, "pattern": "^(?![/~])(?!.*(^|/)\\.\\.(/|$))" }, "include": { "description": "Globs of plan files, from the root, in any case of letters.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "hook": { "description": "What the Claude Code hook does with an invalid plan.", "enum": ["block", "warn", "off"] }, "agents": { "description": "Agents that work at once, for schedules.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "rules": { "description": "Severity by rule.", "type": "object", "additionalProperties": { "enum": ["error", "warning", "info", "off"] } }, "limits": { "description": "Limits of a document; a file can only lower them.", "type": "object", "additionalProperties": false, "properties": { "bytes": { "type": "integer", "minimum": 1 }, "tasks": { "type": "integer", "minimum": 1 }, "lines": { "type": "integer", "minimum": 1 }, "field": { "type": "integer", "minimum": 1 }, "depth": { "type": "integer", "minimum": 1 } } }, "worktreesDir": { "description": "Folder of the worktrees that a plan does not place, from the root; it may lie beside the repository.", "type": "string", "minLength": 1, "pattern": "^(?![/~])[^\\\\\\u0000-\\u001f]+$" } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^(?![/~])(?!.*(^|/)\\.\\.(/|$))", "u");
var pattern5 = new RegExp("^(?![/~])[^\\\\\\u0000-\\u001f]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "plansDir" || key0 === "include" || key0 === "hook" || key0 === "agents" || key0 === "rules" || key0 === "limits" || key0 === "worktreesDir")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.plansDir !== void 0) {
      let data0 = data.plansDir;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/plansDir", schemaPath: "#/properties/plansDir/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/plansDir", schemaPath: "#/properties/plansDir/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!.*(^|/)\\.\\.(/|$))" }, message: 'must match pattern "^(?![/~])(?!.*(^|/)\\.\\.(/|$))"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/plansDir", schemaPath: "#/properties/plansDir/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.hook !== void 0) {
      let data3 = data.hook;
      if (!(data3 === "block" || data3 === "warn" || data3 === "off")) {
        const err8 = { instancePath: instancePath + "/hook", schemaPath: "#/properties/hook/enum", keyword: "enum", params: { allowedValues: schema31.properties.hook.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.agents !== void 0) {
      let data4 = data.agents;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e3 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (!(data6 === "error" || data6 === "warning" || data6 === "info" || data6 === "off")) {
            const err12 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data7 = data.limits;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "bytes" || key2 === "tasks" || key2 === "lines" || key2 === "field" || key2 === "depth")) {
            const err14 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.bytes !== void 0) {
          let data8 = data7.bytes;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err15 = { instancePath: instancePath + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err16 = { instancePath: instancePath + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data7.tasks !== void 0) {
          let data9 = data7.tasks;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err17 = { instancePath: instancePath + "/limits/tasks", schemaPath: "#/properties/limits/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err18 = { instancePath: instancePath + "/limits/tasks", schemaPath: "#/properties/limits/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data7.lines !== void 0) {
          let data10 = data7.lines;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err19 = { instancePath: instancePath + "/limits/lines", schemaPath: "#/properties/limits/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err20 = { instancePath: instancePath + "/limits/lines", schemaPath: "#/properties/limits/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data7.field !== void 0) {
          let data11 = data7.field;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err21 = { instancePath: instancePath + "/limits/field", schemaPath: "#/properties/limits/properties/field/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 1 || isNaN(data11)) {
              const err22 = { instancePath: instancePath + "/limits/field", schemaPath: "#/properties/limits/properties/field/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data7.depth !== void 0) {
          let data12 = data7.depth;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err23 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err24 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.worktreesDir !== void 0) {
      let data13 = data.worktreesDir;
      if (typeof data13 === "string") {
        if (func1(data13) < 1) {
          const err26 = { instancePath: instancePath + "/worktreesDir", schemaPath: "#/properties/worktreesDir/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern5.test(data13)) {
          const err27 = { instancePath: instancePath + "/worktreesDir", schemaPath: "#/properties/worktreesDir/pattern", keyword: "pattern", params: { pattern: "^(?![/~])[^\\\\\\u0000-\\u001f]+$" }, message: 'must match pattern "^(?![/~])[^\\\\\\u0000-\\u001f]+$"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/worktreesDir", schemaPath: "#/properties/worktreesDir/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["plansDir", "include", "hook", "agents", "rules", "limits", "worktreesDir"], "limits": ["bytes", "tasks", "lines", "field", "depth"] };
function known(path) {
  const parts = path.split("/").slice(1).map((part) => /^\d+$/.test(part) ? "*" : part);
  return KNOWN[parts.join("/")] ?? KNOWN[[...parts.slice(0, -1), "*"].join("/")] ?? [];
}
function validate(data) {
  const fits = validate20(data);
  validate.errors = validate20.errors;
  for (const { keyword, instancePath, params } of validate.errors ?? [])
    if (keyword === "additionalProperties") params.knownKeys = known(instancePath);
  return fits;
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
  if (!validate(value)) return { config: DEFAULT_CONFIG, index, findings: schema };
  const { rules, findings } = readRules(value, document);
  findings.push(...costlyPatterns(value, document));
  return { config: merge(value, rules), index, findings: [...schema, ...findings] };
}
function faultsOf(value) {
  return validate(value) ? [] : [...validate.errors ?? []];
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
function demandOf({ keyword, params, message }) {
  if (keyword === "pattern")
    return "must be a path below the root, without a leading / and without ..";
  if (keyword === "minItems") return `must have at least ${String(params["limit"])} entry`;
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "minimum") return `must be at least ${String(params["limit"])}`;
  if (keyword === "maximum") return `must be at most ${String(params["limit"])}`;
  return message ?? "does not fit";
}
function knownKeys(path) {
  if (path[0] === "limits") return Object.keys(DEFAULT_LIMITS);
  return ["plansDir", "include", "hook", "agents", "rules", "limits", "worktreesDir"];
}
function hint(word, known2) {
  const [near] = nearest(word, known2);
  return near === void 0 ? `; expected one of ${known2.slice(0, 8).join(", ")}` : `; the nearest is ${near}`;
}
export {
  readConfig
};
