import {
  Refusal
} from "./chunk-PVBI3WVG.mjs";
import {
  DEFAULT_LIMITS,
  RULE_NAMES,
  isRuleName,
  nearest
} from "./chunk-2EZ7PGJQ.mjs";

// src/model/plan.ts
var FORMATS = ["task-plan", "shared"];

// src/cli/options.ts
var OUTPUTS = ["pretty", "json"];
function readOptions(values, io) {
  const as = oneOf("as", values["as"], FORMATS);
  const root = text(values["root"]);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...as && { as },
    ...root !== void 0 && { root },
    ...stdinPath !== void 0 && { stdinPath },
    output: oneOf("format", values["format"], OUTPUTS) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
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
function list(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function oneOf(name, value, known) {
  if (value === void 0) return void 0;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is not known; expected ${known.join(" or ")}`
  );
}
function checkAgents(value) {
  if (value === void 0 || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1`
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
  readOptions
};
