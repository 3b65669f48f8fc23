import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "../host/package-root.ts";
import { nearest } from "../model/nearest.ts";
import { isRuleName, RULE_NAMES } from "../model/rule-name.ts";
import { jsonText } from "../report/escape.ts";
import { wrap } from "../report/wrap.ts";
import type { Rule } from "../rules/define-rule.ts";
import { RULES } from "../rules/index.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { painter } from "./print.ts";

/** `parallel-plan explain [RULE]`: a rule's page, or the list of rules. */
export async function explain({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const [name] = positionals;
  if (name === undefined) {
    io.stdout.write(options.output === "json" ? listAsJson() : listAsText(io, painter(options)));
    return EXIT.clean;
  }
  if (!isRuleName(name)) {
    const [near] = nearest(name, RULE_NAMES);
    throw new Refusal(
      "unknown-rule",
      `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`,
    );
  }
  const page = await readFile(join(packageRoot(), "docs", "rules", `${name}.md`), "utf8");
  const text = page.replace(/^<!-- \/?generated.*-->\n/gm, "");
  const json = { version: 1, rule: { ...ruleToJson(RULES[name]), page: text } };
  io.stdout.write(options.output === "json" ? `${jsonText(json, 2)}\n` : text);
  return EXIT.clean;
}

function listAsText(io: Io, paint: ReturnType<typeof painter>): string {
  const entries = Object.values(RULES).map(({ name, severity, summary, fixable }) => {
    const head = `${paint("bold", name)} ${paint(severity, severity)}${fixable ? ", has fixes" : ""}`;
    return [head, ...wrap(summary, io.columns, "  ")].join("\n");
  });
  return `${entries.join("\n")}\n\nparallel-plan explain RULE says more.\n`;
}

function listAsJson(): string {
  return `${jsonText({ version: 1, rules: Object.values(RULES).map(ruleToJson) }, 2)}\n`;
}

function ruleToJson({ name, severity, summary, mend, fixable }: Rule): object {
  const docs = `docs/rules/${name}.md`;
  return { name, severity, summary, mend, fixable: fixable === true, docs };
}
