import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { RULE_NAMES, type RuleName } from "../src/model/rule-name.ts";
import type { Rule } from "../src/rules/define-rule.ts";
import { RULES } from "../src/rules/index.ts";

const ROOT = join(import.meta.dirname, "..");

const OPEN = "<!-- generated: npm run generate -->";
const CLOSE = "<!-- /generated -->";
const BLOCK = /<!-- generated: [^\n]*-->[\s\S]*?<!-- \/generated -->/;

/** The path of the rule list from the repository's root. */
export const RULE_LIST = "docs/rules/README.md";

/** The path of a rule's page from the repository's root. */
export function pageOf(rule: RuleName): string {
  return `docs/rules/${rule}.md`;
}

/**
 * The rule list and every rule's page, by path from the root, with fresh generated blocks; the rest of
 * each file is kept. A page that is not there yet starts with its head and nothing else.
 */
export async function generatedDocs(): Promise<Map<string, string>> {
  const files = new Map([[RULE_LIST, renew(await readOrEmpty(RULE_LIST), ruleList())]]);
  for (const name of RULE_NAMES) {
    files.set(pageOf(name), renew(await readOrEmpty(pageOf(name)), pageHead(RULES[name])));
  }
  return files;
}

async function readOrEmpty(path: string): Promise<string> {
  try {
    return await readFile(join(ROOT, path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** Puts a block between the marks of a text; a text without marks gets them at its top. */
function renew(text: string, block: string): string {
  const marked = `${OPEN}\n${block}\n${CLOSE}`;
  return BLOCK.test(text) ? text.replace(BLOCK, () => marked) : `${marked}\n${text}`;
}

function pageHead({ name, severity, summary, mend, fixable }: Rule): string {
  const fix = fixable ? "`parallel-plan fix` mends some findings" : "by hand";
  const lines = [`Default severity: ${severity}.`, `Fix: ${fix}.`, `In short: ${mend}.`];
  return [`# ${name}`, fill(summary), lines.map((line) => fill(`- ${line}`, "  ")).join("\n")].join(
    "\n\n",
  );
}

const WIDTH = 80;

/** Breaks a text into lines of at most 80 columns where it has spaces. */
function fill(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const GROUPS: Record<string, string> = {
  plan: "The document as a whole",
  task: "What a single task says",
  dependency: "What waits for what",
  ownership: "Which files a task touches",
  lock: "What tasks share that is no file",
  worktree: "Where a task works",
  verification: "How a result is checked",
  contract: "What packages agree on",
  schedule: "Whether it pays",
  strategy: "Waves, teams and figures",
};

function ruleList(): string {
  return Object.entries(GROUPS)
    .map(([group, title]) => `## ${group}: ${lowerFirst(title)}\n\n${groupTable(group)}`)
    .join("\n\n");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function groupTable(group: string): string {
  const rules = RULE_NAMES.filter((name) => name.startsWith(`${group}/`)).map(
    (name) => RULES[name],
  );
  const rows = rules.map((rule: Rule) => {
    const fix = rule.fixable ? "yes" : "";
    return `| [${rule.name}](${rule.name}.md) | ${rule.severity} | ${fix} | ${rule.summary} |`;
  });
  return ["| rule | severity | fix | finds |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

async function main(): Promise<void> {
  for (const [path, text] of await generatedDocs()) await writeFile(join(ROOT, path), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
