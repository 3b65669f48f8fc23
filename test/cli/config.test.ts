import { expect, test } from "vitest";
import { makeRepository } from "./support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED } from "./support/plans.ts";
import { run, runJson, told } from "./support/run.ts";

const docs = (config: string, plan = RACY) => ({
  ".parallel-plan.yaml": config,
  "docs/parallel-plan.md": plan,
  "docs/shared.md": SHARED,
  "x.txt": "",
});

test.each([
  [
    "a severity",
    "rules:\n  ownership/write-race: warning\n",
    RACY,
    0,
    ["31:3 warning ownership/write-race"],
  ],
  ["a rule off", "rules: { ownership/write-race: off }\n", RACY, 0, []],
  [
    "a warning made an error",
    "rules: { dependency/guessed: error }\n",
    GUESSED,
    1,
    ["23:41 error dependency/guessed"],
  ],
  ["an empty file", "", RACY, 1, ["31:3 error ownership/write-race"]],
  ["a lower limit", "limits: { tasks: 1 }\n", RACY, 2, ["1:1 error plan/unreadable"]],
  [
    "a higher limit, which does not hold",
    "limits: { tasks: 5000 }\n",
    RACY,
    1,
    ["31:3 error ownership/write-race"],
  ],
])("the configuration sets %s", async (_, config, plan, code, findings) => {
  const cwd = await makeRepository(docs(config, plan));
  const ran = await runJson(["validate", "docs/parallel-plan.md"], { cwd });
  expect({ code: ran.code, findings: told(ran.json) }).toEqual({
    code,
    findings: findings.map((finding) => `docs/parallel-plan.md:${finding}`),
  });
});

test("an option outweighs the configuration", async () => {
  const cwd = await makeRepository(docs("rules: { ownership/write-race: off }\n"));
  const { json } = await runJson(
    ["validate", "docs/parallel-plan.md", "--rule", "ownership/write-race=info"],
    { cwd },
  );
  expect(told(json)).toEqual(["docs/parallel-plan.md:31:3 info ownership/write-race"]);
});

test("the configuration says where plans lie and what they are called", async () => {
  const config = "plansDir: ./notes/\ninclude: ['todo/*.md']\n";
  const cwd = await makeRepository({
    ...docs(config, CLEAN),
    "notes/x/by-content.md": CLEAN,
    "todo/b.md": CLEAN,
  });
  const { json } = await runJson(["validate"], { cwd });
  expect(json.files.map(({ path }) => path)).toEqual(["notes/x/by-content.md", "todo/b.md"]);
});

test.each([
  [
    "a misspelt key",
    "agents: 4\nplansdir: docs\n",
    "2:1",
    'the configuration has the key "plansdir", which is not known; the nearest is plansDir',
  ],
  [
    "a key like none",
    "qqqqqqqq: 1\n",
    "1:1",
    'the configuration has the key "qqqqqqqq", which is not known; expected one of plansDir, include, hook, agents, rules, limits, worktreesDir',
  ],
  [
    "a misspelt limit",
    "limits:\n  task: 1\n",
    "2:3",
    '"limits" has the key "task", which is not known; the nearest is tasks',
  ],
  ["a wrong value", "hook: loud\n", "1:7", 'the value of "hook" must be one of block, warn, off'],
  ["a wrong type", "agents: many\n", "1:9", 'the value of "agents" must be integer'],
  [
    "a rule that is none",
    "rules:\n  ownership/write-rac: off\n",
    "2:3",
    'rules names "ownership/write-rac", which is no rule; the nearest is ownership/write-race',
  ],
  [
    "a key that stands twice",
    "agents: 4\nagents: 5\n",
    "2:1",
    'the key "agents" stands twice; keep one',
  ],
  [
    "a folder outside",
    "plansDir: ../elsewhere\n",
    "1:11",
    'the value of "plansDir" must be a path below the root',
  ],
  [
    "a command",
    "run: rm -rf .\n",
    "1:1",
    'the configuration has the key "run", which is not known',
  ],
  [
    "an alias",
    "include: &a [x]\nlimits: *a\n",
    "2:9",
    "the alias *a is not allowed; write the value out",
  ],
  ["a text that is no YAML", "rules: [\n", "2:1", "the YAML cannot be read: "],
  ["a NUL", "agents: 4\0\n", "1:1", "the file holds a NUL byte; expected text"],
])("the configuration is checked: %s", async (_, config, place, message) => {
  const cwd = await makeRepository(docs(config, CLEAN));
  const { code, json } = await runJson(["validate", "docs/parallel-plan.md"], { cwd });
  expect(code).toBe(1);
  expect(json.files.map(({ path }) => path)).toEqual([
    ".parallel-plan.yaml",
    "docs/parallel-plan.md",
  ]);
  const found = json.files[0]!.diagnostics.map(({ message, location: { start } }) => ({
    place: `${start.line}:${start.column}`,
    message,
  }));
  expect(found).toEqual([{ place, message: expect.stringContaining(message) }]);
});

test("a finding in the configuration shows its line", async () => {
  const cwd = await makeRepository(docs("agents: 4\nplansdir: docs\n", CLEAN));
  const { stdout } = await run(["validate", "--quiet", "docs/parallel-plan.md"], { cwd });
  expect(stdout).toBe(
    [
      ".parallel-plan.yaml:2:1 error plan/schema",
      '  the configuration has the key "plansdir", which is not known; the nearest is',
      "  plansDir",
      "    2 | plansdir: docs",
      "      | ^^^^^^^^",
      "",
    ].join("\n"),
  );
});
