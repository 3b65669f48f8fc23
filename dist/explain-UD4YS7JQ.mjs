import {
  packageRoot
} from "./chunk-JH7KYFP4.mjs";
import {
  painter,
  wrap
} from "./chunk-4VIQMMDD.mjs";
import {
  readOptions
} from "./chunk-NVWJHKG4.mjs";
import "./chunk-EWPPICK4.mjs";
import {
  RULES
} from "./chunk-V4Q3T2UE.mjs";
import "./chunk-V5RVVVVC.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-PVBI3WVG.mjs";
import "./chunk-HYRU2SLE.mjs";
import "./chunk-IC4V3JFP.mjs";
import "./chunk-MRDATONG.mjs";
import {
  RULE_NAMES,
  isRuleName,
  nearest
} from "./chunk-2EZ7PGJQ.mjs";
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
    throw new Refusal(
      "unknown-rule",
      `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`
    );
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
