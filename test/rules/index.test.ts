import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Analysis } from "../../src/model/analysis.ts";
import { RULE_NAMES } from "../../src/model/rule-name.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import { RULES } from "../../src/rules/index.ts";
import { rulesFor } from "../../src/rules/rules-for.ts";
import { judge, repository } from "./support/findings.ts";

const root = join(import.meta.dirname, "../..");

/** Rules that parsers and the tools for contracts report, so that they have no check of their own. */
const BY_PARSERS = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/partly-read",
  "plan/unused-allow",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "contract/invalid",
  "contract/tool-missing",
];

test("the list of rules and the list of names are one, in one order", () => {
  expect(Object.keys(RULES)).toEqual([...RULE_NAMES]);
  expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length);
});

test("only the rules of the parsers have no check", () => {
  const silent = Object.values<Rule>(RULES).filter(({ check }) => check === undefined);
  expect(silent.map(({ name }) => name)).toEqual(BY_PARSERS);
});

const PLANS = globSync("examples/**/*{plan,packages,shared}.{md,yaml}", { cwd: root });

test.each(PLANS)("what is not loaded for %s has nothing to say about it", async (path) => {
  const { file } = await judge(readFileSync(join(root, path)), { path });
  const parsed = file.parsed!;
  const loaded = await rulesFor(parsed.format, []);
  const left = RULE_NAMES.filter((name) => loaded[name] === undefined);
  expect(left.length).toBeGreaterThan(5);
  for (const rule of BY_PARSERS) expect(left).not.toContain(rule);
  const input = { parsed, analysis: new Analysis(parsed.plan, repository("")) };
  for (const name of left)
    for await (const found of RULES[name].check?.(input) ?? [])
      expect.fail(`${name}: ${found.message}`);
});

test("of what is no plan the common rules are loaded, unless others were told", async () => {
  expect(await rulesFor(undefined, ["plan/unreadable"])).not.toHaveProperty("task/too-large");
  expect(await rulesFor(undefined, ["contract/missing-file"])).toBe(RULES);
});

describe.each(RULE_NAMES)("%s", (name) => {
  const rule: Rule = RULES[name];

  test("stands under its own name, in a file, with a test and a page of that name", () => {
    expect(rule.name).toBe(name);
    for (const path of [
      `src/rules/${name}.ts`,
      `test/rules/${name}.test.ts`,
      `docs/rules/${name}.md`,
    ])
      expect(existsSync(join(root, path)), path).toBe(true);
  });

  test("says what it finds in a sentence, and what to do in an imperative", () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.mend).toMatch(/^[a-z]+ .*[^.]$/);
    expect(["error", "warning", "info"]).toContain(rule.severity);
  });
});
