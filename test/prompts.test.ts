import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { RULES } from "../src/rules/index.ts";
import { runs, texts } from "./prompts/copied.ts";
import { type Facts, problems } from "./prompts/lint.ts";
import { loadPrompts, readPrompt } from "./prompts/prompt.ts";
import { SHARED } from "./support/shared.ts";

const root = join(import.meta.dirname, "..");
const prompts = loadPrompts(root);

const facts: Facts = {
  verbs: new Set(Object.keys(COMMANDS)),
  rules: new Set(Object.keys(RULES)),
  names: new Set(
    prompts.filter(({ kind }) => kind !== "reference").map(({ fileName }) => fileName),
  ),
  isFile: (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile(),
};

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));

test("the plugin ships the prompts it promises", () => {
  expect(prompts.map(({ path }) => path)).toEqual([
    "agents/codebase-researcher.md",
    "agents/plan-critic.md",
    "commands/linear-plan-feature.md",
    "commands/parallel-plan-feature.md",
    "commands/parallel-plan.md",
    "commands/parallel-strategy.md",
    "commands/parallel.md",
    "commands/shared.md",
    "skills/planning-features/SKILL.md",
    "skills/planning-features/references/contracts.md",
    "skills/planning-features/references/coordinator.md",
    "skills/planning-features/references/openspec-artifacts.md",
    "skills/planning-features/references/work-packages.md",
    "skills/planning-sessions/SKILL.md",
    "skills/planning-sessions/references/session-plan-format.md",
    "skills/planning-sessions/references/workers.md",
    "skills/planning-strategies/SKILL.md",
    "skills/planning-strategies/references/files.md",
    "skills/planning-strategies/references/inputs.md",
    "skills/writing-parallel-plans/SKILL.md",
    "skills/writing-parallel-plans/references/task-plan-format.md",
  ]);
});

test.each(prompts)("$path has no problem", (prompt) => {
  expect(problems(prompt, facts)).toEqual([]);
});

test.each([
  ["parallel-plan-feature", ["parallel plan feature", "parallel plan", "plan parallel feature"]],
  ["linear-plan-feature", ["linear plan feature"]],
])("%s says by which words it is meant", (name, triggers) => {
  const when = /^when_to_use: (.*)$/m.exec(
    readFileSync(join(root, "commands", `${name}.md`), "utf8"),
  );
  for (const trigger of triggers) expect(when?.[1]).toContain(`"${trigger}"`);
});

describe("the lint finds", () => {
  const command = (head: string, body: string) =>
    readPrompt(
      "command",
      "commands/x.md",
      `---\nname: x\ndescription: Do it\n${head}\n---\n${body}\n`,
    );
  const agent = (description: string, tools: string) =>
    readPrompt(
      "agent",
      "agents/x.md",
      `---\nname: x\ndescription: ${description}\ntools: ${tools}\n---\n`,
    );
  const validate = "allowed-tools: Bash(parallel-plan validate:*)";

  test.each([
    [
      "an unknown key",
      command("tool: Read", ""),
      'the client knows no frontmatter key "tool" in a command',
    ],
    ["broken YAML", command("model: [a", ""), expect.stringContaining("Flow sequence")],
    [
      "another name",
      readPrompt("command", "commands/y.md", "---\nname: x\ndescription: D\n---\n"),
      'the name is "x", the file says "y"',
    ],
    [
      "no frontmatter",
      readPrompt("skill", "skills/x/SKILL.md", "# X\n"),
      "skills/x/SKILL.md has no frontmatter",
    ],
    [
      "a description of how",
      agent("Reads the plan", "Read"),
      'the description says when: it starts with "Use when"',
    ],
    [
      "a description that talks to someone",
      agent("Use when you plan", "Read"),
      "the description is in the third person",
    ],
    ["too many words", command("", "word ".repeat(500)), "507 words, expected under 500"],
    ["an unknown tool", agent("Use when it rains", "Read, Search"), 'there is no tool "Search"'],
    [
      "a tool that is gone",
      command("", "Keep a TodoWrite list."),
      'the tool "TodoWrite" does not exist',
    ],
    ["an unlimited tool", command("allowed-tools: Bash", ""), '"Bash" is granted without a limit'],
    [
      "a tool that is not granted",
      command("", "Use the `Skill` tool."),
      'the body uses the tool "Skill", which is not granted',
    ],
    [
      "a wide grant",
      command("allowed-tools: Bash(parallel-plan:*)", ""),
      '"Bash(parallel-plan:*)" is not one verb of the program',
    ],
    [
      "an unknown granted verb",
      command("allowed-tools: Bash(parallel-plan waves:*)", ""),
      'the program has no verb "waves"',
    ],
    [
      "an unknown verb",
      command("", "Run `parallel-plan waves x`."),
      'the program has no verb "waves"',
    ],
    [
      "a verb that is not granted",
      command("", "Run `parallel-plan validate x`."),
      '"parallel-plan validate" is used and not granted',
    ],
    [
      "a grant without use",
      command(validate, ""),
      '"parallel-plan validate" is granted and not used',
    ],
    [
      "an argument in a computed line",
      command(validate, "!`parallel-plan validate $0`"),
      '"!`parallel-plan validate $0`" takes what a user typed',
    ],
    ["another program in a computed line", command("", "!`ls`"), '"!`ls`" is not our program'],
    [
      "a computed line inside a word",
      command(validate, "x!`parallel-plan validate`"),
      "a computed line starts the line or follows white space",
    ],
    [
      "a computed block",
      command("", "```!\nls\n```"),
      "a computed block can hold what a user typed",
    ],
    ["a dead link", command("", "[it](no/where.md)"), 'the link "no/where.md" leads nowhere'],
    ["a missing step", command("", "1. Go on with step 3.\n"), "there is no step 3"],
    ["steps out of order", command("", "1. One.\n3. Three.\n"), "step 3 is out of order"],
    [
      "an unknown agent",
      command("", "Start `parallel-plan:nobody`."),
      'the plugin has no "nobody"',
    ],
    [
      "an unknown command",
      command("", "Run `/nothing <feature>`."),
      'there is no command "/nothing"',
    ],
    [
      "an unknown rule",
      command("", "<!-- parallel-plan: allow ownership/race x: why -->"),
      'there is no rule "ownership/race"',
    ],
    [
      "a reference for nobody",
      readPrompt("reference", "r.md", "# Format\n"),
      "the first line says who reads this file and when",
    ],
  ])("%s", (_, prompt, finding) => {
    expect(problems(prompt, facts)).toContainEqual(finding);
  });

  test("nothing in a plain command", () => {
    const body =
      "!`parallel-plan validate`\n\n1. See [it](shared.md).\n2. Repeat step 1, then run `/shared`.";
    expect(problems(command(validate, body), facts)).toEqual([]);
  });
});

describe("the manifests", () => {
  const packageJson = json("package.json");

  test("carry the version of the package", () => {
    expect(json(".claude-plugin/plugin.json")).toMatchObject({
      name: "parallel-plan",
      version: (packageJson as { version: string }).version,
    });
  });

  test("list the plugin in the repository's own marketplace", () => {
    expect(json(".claude-plugin/marketplace.json")).toMatchObject({
      name: "parallel-plan",
      plugins: [{ name: "parallel-plan", source: "./plugin" }],
    });
  });

  test("make this repository use its own plugin", () => {
    expect(json(".claude/settings.json")).toEqual({
      extraKnownMarketplaces: { "parallel-plan": { source: { source: "directory", path: "." } } },
      enabledPlugins: { "parallel-plan@parallel-plan": true },
    });
  });

  test("and everything they need is in the package", () => {
    const folders = [".claude-plugin", "agents", "commands", "hooks", "skills", "bin", "dist"];
    expect(packageJson).toMatchObject({ files: expect.arrayContaining(folders) });
  });
});

test("no sentence comes from the documents the product grew from", (context) => {
  const folder = SHARED;
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: no folder ${folder}, so nothing to compare the prompts with`);
    context.skip("the source documents are not here");
  }
  const ours = new Map(
    prompts.flatMap(({ path, text }) => [...runs(text)].map((run) => [run, path])),
  );
  const copied = [...texts(folder)].flatMap(({ path, text }) =>
    [...runs(text)]
      .filter((run) => ours.has(run))
      .map((run) => `${ours.get(run)}: "${run}" is in ${path}`),
  );
  expect(ours.size).toBeGreaterThan(1000);
  expect(copied).toEqual([]);
});
