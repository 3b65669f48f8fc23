import {
  RULES
} from "./chunk-3XPCTTS2.mjs";
import {
  EXIT,
  RULE_NAMES,
  Refusal,
  isRuleName,
  nearest,
  packageRoot,
  painter,
  readOptions,
  wrap
} from "./chunk-ZU2Z7FRA.mjs";
import {
  join,
  jsonText,
  readFile
} from "./chunk-3X5NUSPY.mjs";

// src/cli/explain.ts
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
  const text = page.replace(/^<!-- \/?generated.*-->\n/gm, "");
  const json = { version: 1, rule: { ...ruleToJson(RULES[name]), page: text } };
  io.stdout.write(options.output === "json" ? `${jsonText(json, 2)}
` : text);
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
  return `${jsonText({ version: 1, rules: Object.values(RULES).map(ruleToJson) }, 2)}
`;
}
function ruleToJson({ name, severity, summary, mend, fixable }) {
  const docs = `docs/rules/${name}.md`;
  return { name, severity, summary, mend, fixable: fixable === true, docs };
}
export {
  explain
};
