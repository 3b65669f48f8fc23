import {
  packageRoot
} from "./chunk-KLFXDU2R.mjs";
import {
  painter,
  wrap
} from "./chunk-KCDOMGX2.mjs";
import {
  readOptions
} from "./chunk-C6ILTYZ4.mjs";
import "./chunk-V5ZHO5TN.mjs";
import {
  RULES
} from "./chunk-6DL5OO4E.mjs";
import "./chunk-6GLYH3MX.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-PVBI3WVG.mjs";
import "./chunk-7UPXDLL3.mjs";
import "./chunk-3BDI4GO7.mjs";
import "./chunk-V6GLYHBV.mjs";
import {
  RULE_NAMES,
  isRuleName,
  nearest
} from "./chunk-VE234UEM.mjs";
import "./chunk-RKCENPDA.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/explain.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function explain({ positionals, values }, io) {
  const options = readOptions(values, io);
  const [name] = positionals;
  if (name === void 0) {
    io.stdout.write(options.output === "json" ? listAsJson() : listAsText(io, painter(options)));
    return EXIT.clean;
  }
  if (!isRuleName(name)) {
    const [near] = nearest(name, RULE_NAMES);
    throw new Refusal("unknown-rule", `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`);
  }
  const page = await readFile(join(packageRoot(), "docs", "rules", `${name}.md`), "utf8");
  io.stdout.write(page.replace(/^<!--.*-->\n/gm, ""));
  return EXIT.clean;
}
function listAsText(io, paint) {
  const entries = Object.values(RULES).map(({ name, severity, summary, fixable }) => {
    const head = `${paint("bold", name)} ${paint(severity, severity)}${fixable ? ", has fixes" : ""}`;
    return [head, ...wrap(summary, io.columns, "  ")].join("\n");
  });
  return `${entries.join("\n")}

parallel-plan explain RULE says more.
`;
}
function listAsJson() {
  const rules = Object.values(RULES).map(({ name, severity, summary, mend, fixable }) => ({
    name,
    severity,
    summary,
    mend,
    fixable: fixable === true,
    docs: `docs/rules/${name}.md`
  }));
  return `${JSON.stringify({ version: 1, rules }, null, 2)}
`;
}
export {
  explain
};
