import { expect, test } from "vitest";
import { readConfig } from "../../../src/formats/config/read.ts";
import { RULES } from "../../../src/rules/index.ts";

const rule = "plan/schema";

/** The findings of a configuration file: the line with the place marked, and the message. */
async function found(yaml: string): Promise<[at: string, message: string][]> {
  const { findings, index } = await readConfig(new TextEncoder().encode(yaml));
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ at: { start, end }, message }) => {
      const line = index.line(start.line);
      const cut = [start.column - 1, end.column - 1] as const;
      return [`${line.slice(0, cut[0])}«${line.slice(...cut)}»${line.slice(cut[1])}`, message];
    });
}

test.each([
  ["nothing", ""],
  ["an empty mapping", "{}"],
  [
    "every key",
    "plansDir: plans\ninclude: ['**/plan.md']\nhook: warn\nagents: 8\nworktreesDir: ../w",
  ],
  ["severities", "rules:\n  ownership/write-race: warning\n  task/no-files: off"],
  ["limits", "limits: { bytes: 1000, tasks: 10, lines: 100, field: 1000, depth: 4 }"],
  ["a key that stands twice, told elsewhere", "agents: 1\nagents: 2"],
  ["a hostile key, told elsewhere", "__proto__: 1"],
])("accepts %s", async (_, yaml) => expect(await found(yaml)).toEqual([]));

const KEYS = "plansDir, include, hook, agents, rules, limits, worktreesDir";

test.each([
  [
    "a misspelt key, with the nearest",
    "agent: 4",
    "«agent»: 4",
    'the configuration has the key "agent", which is not known; the nearest is agents',
  ],
  [
    "a key in another case",
    "plansdir: x",
    "«plansdir»: x",
    'the configuration has the key "plansdir", which is not known; the nearest is plansDir',
  ],
  [
    "a key that nothing resembles: there are no commands",
    "onFinish: make",
    "«onFinish»: make",
    `the configuration has the key "onFinish", which is not known; expected one of ${KEYS}`,
  ],
  [
    "a pattern that repeats what repeats",
    "include: ['(((a+)+)+)+b', '**/plan.md']",
    "include: [«'(((a+)+)+)+b'», '**/plan.md']",
    "the pattern repeats too much to be matched in time and is left out; expected a simpler one",
  ],
  [
    "a pattern of many stars",
    `include: ['${"*a".repeat(40)}']`,
    `include: [«'${"*a".repeat(40)}'»]`,
    "the pattern repeats too much to be matched in time and is left out; expected a simpler one",
  ],
  [
    "a misspelt limit",
    "limits: { byte: 2 }",
    "limits: { «byte»: 2 }",
    '"limits" has the key "byte", which is not known; the nearest is bytes',
  ],
  [
    "a word that is none of the words",
    "hook: stop",
    "hook: «stop»",
    'the value of "hook" must be one of block, warn, off',
  ],
  [
    "a word for a number",
    "agents: four",
    "agents: «four»",
    'the value of "agents" must be integer',
  ],
  ["a number out of range", "agents: 0", "agents: «0»", 'the value of "agents" must be at least 1'],
  ["a word for a list", "include: x", "include: «x»", 'the value of "include" must be array'],
  [
    "a number in a list",
    "include: [a, 1]",
    "include: [a, «1»]",
    'the value of "include.1" must be string',
  ],
  ["a list for everything", "- a", "«- a»", "the value of the configuration must be object"],
  [
    "a rule that is none",
    "rules: { ownership/write-rac: off }",
    "rules: { «ownership/write-rac»: off }",
    'rules names "ownership/write-rac", which is no rule; the nearest is ownership/write-race',
  ],
  [
    "a severity that is none",
    "rules: { ownership/write-race: no }",
    "rules: { ownership/write-race: «no» }",
    'the value of "rules.ownership/write-race" must be one of error, warning, info, off',
  ],
])("finds %s", async (_, yaml, at, message) => expect(await found(yaml)).toEqual([[at, message]]));

test("finds a plans folder outside of the repository", async () => {
  for (const folder of ["/etc", "../x", "a/../../x", "~/x"]) {
    const told = await found(`plansDir: ${folder}`);
    expect(told.map(([at]) => at)).toEqual([`plansDir: «${folder}»`]);
  }
});

test("is an error", () => expect(RULES[rule].severity).toBe("error"));
