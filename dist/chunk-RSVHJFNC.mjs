import {
  FORMATS
} from "./chunk-G3POTONF.mjs";
import {
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  RULE_NAMES,
  isRuleName
} from "./chunk-27JOKZGW.mjs";
import {
  DEFAULT_LIMITS
} from "./chunk-SM2MEFSS.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";

// src/cli/options.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
var CI_OUTPUTS = ["sarif", "github", "junit"];
var PLAIN_OUTPUTS = ["pretty", "json"];
var OUTPUTS = [...PLAIN_OUTPUTS, ...CI_OUTPUTS];
function isCiOutput(output) {
  return CI_OUTPUTS.some((known) => known === output);
}
function readOptions(values, io, outputs = PLAIN_OUTPUTS) {
  const as = oneOf("as", values["as"], FORMATS);
  const root = readRoot(values["root"], io);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...as && { as },
    ...root !== void 0 && { root },
    ...stdinPath !== void 0 && { stdinPath },
    output: oneOf("format", values["format"], outputs) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
    dryRun: values["dry-run"] === true,
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
    color: wantsColor(values["color"], io),
    settings: readRules(values["rule"]),
    limits: readLimits(values["limit"])
  };
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}
function readRoot(value, io) {
  if (typeof value !== "string") return void 0;
  const root = resolve(io.cwd, value);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new Refusal("usage", `--root ${value} is no folder; expected the root of the plans' paths`);
}
function list(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function oneOf(name, value, known) {
  if (value === void 0) return void 0;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is not known; expected ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`
  );
}
function checkAgents(value) {
  if (value === void 0 || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1 to 9999`
  );
}
function wantsColor(value, io) {
  const when = oneOf("color", value, ["auto", "always", "never"]) ?? "auto";
  if (when !== "auto") return when === "always";
  return io.terminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}
function readRules(value) {
  const settings = /* @__PURE__ */ new Map();
  for (const entry of list(value)) {
    const [name = "", severity] = entry.split("=", 2);
    if (!isRuleName(name)) {
      const [near] = nearest(name, RULE_NAMES);
      throw new Refusal(
        "usage",
        `--rule names "${name}", which is no rule${near ? `; the nearest is ${near}` : ""}`
      );
    }
    if (severity !== "error" && severity !== "warning" && severity !== "info" && severity !== "off") {
      throw new Refusal(
        "usage",
        `--rule ${entry} is not complete; expected ${name}=error, warning, info or off`
      );
    }
    settings.set(name, severity);
  }
  return settings;
}
function readLimits(value) {
  const limits = {};
  for (const entry of list(value)) {
    const [name = "", number = ""] = entry.split("=", 2);
    if (!Object.hasOwn(DEFAULT_LIMITS, name) || !/^[1-9]\d{0,11}$/.test(number)) {
      const known = Object.keys(DEFAULT_LIMITS).join(", ");
      throw new Refusal(
        "usage",
        `--limit ${entry} is not known; expected NAME=NUMBER with one of ${known}`
      );
    }
    limits[name] = Number(number);
  }
  return limits;
}

export {
  OUTPUTS,
  isCiOutput,
  readOptions,
  oneOf
};
