import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { FORMAT_LIST } from "../../src/formats/list.ts";
import { FORMATS } from "../../src/model/plan.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { RULE_NAMES } from "../../src/model/rule-name.ts";
import { makeFolder, makeRepository } from "./support/folder.ts";
import { CLEAN, RACY, SHARED, UNKNOWN } from "./support/plans.ts";
import { run } from "./support/run.ts";

const manifest = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

test.each([["--version"], ["validate", "--version"], ["explain", "--version"]])(
  "%s %s prints the version",
  async (...argv) => {
    expect(await run(argv, { cwd: await makeFolder() })).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: "",
    });
  },
);

test.each([
  [["--help"]],
  [["-h"]],
  [["help"]],
  [["help", "nothing"]],
  [["help", "toString"]],
  [["help", "__proto__"]],
])("%j prints every command", async (argv) => {
  const { code, stdout } = await run(argv, { cwd: await makeFolder() });
  expect(code).toBe(0);
  for (const [name, { summary }] of Object.entries(COMMANDS))
    expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.replace(/[^\w ,:;-]/g, ".")}$`, "m"));
});

test.each(Object.keys(COMMANDS))("help of %s names its options, in 80 columns", async (name) => {
  const cwd = await makeFolder();
  const { code, stdout } = await run([name, "--help"], { cwd });
  expect(code).toBe(0);
  expect(stdout.split("\n")[0]).toBe(`Usage: parallel-plan ${COMMANDS[name]!.usage}`);
  const hidden = new Set(["help", "version", "agents"]);
  const options = Object.keys(COMMANDS[name]!.options).filter((option) => !hidden.has(option));
  for (const option of options) expect(stdout).toContain(`  --${option}`);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect((await run(["help", name], { cwd })).stdout).toBe(stdout);
});

test("help names every format that is read, and every one that is written", async () => {
  const cwd = await makeFolder();
  const words = async (name: string, option: string): Promise<string[]> => {
    const { stdout } = await run([name, "--help"], { cwd });
    const text = stdout.slice(stdout.indexOf(`  ${option} `)).split(/\n  -/, 1)[0]!;
    return text.match(/[a-z]+(?:-[a-z]+)*/g)!;
  };
  for (const name of ["validate", "parse", "schedule"])
    expect(await words(name, "--as FORMAT")).toEqual(expect.arrayContaining([...FORMATS]));
  const to = new Set(await words("convert", "--to FORMAT"));
  expect(FORMATS.filter((format) => to.has(format))).toEqual(
    FORMATS.filter((format) => FORMAT_LIST[format].write),
  );
});

test("parse prints the model of a plan, however partial", async () => {
  const cwd = await makeRepository({ "parallel-plan.md": UNKNOWN });
  const { code, stdout, stderr } = await run(["parse", "parallel-plan.md"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    format: "task-plan",
    title: "A plan",
    tasks: [
      { id: "1.1", dependsOn: [], claims: [{ path: "made/a.txt", access: "create" }] },
      { id: "1.2", dependsOn: ["9.9"], claims: [{ path: "made/b.txt", access: "create" }] },
    ],
  });
});

test.each([
  ["a file that is not there", ["parse", "gone.md"], 2, "unreadable"],
  ["a folder of several plans", ["parse", "."], 2, "usage"],
  ["no path", ["parse"], 2, "usage"],
  ["two paths", ["parse", "a/parallel-plan.md", "b/parallel-plan.md"], 2, "usage"],
  ["an unknown option", ["parse", "a/parallel-plan.md", "--fix"], 2, "usage"],
  ["too many bytes", ["parse", "a/parallel-plan.md", "--limit", "bytes=9"], 2, "unreadable"],
  ["too many tasks", ["parse", "a/parallel-plan.md", "--limit", "tasks=1"], 2, "over-limit"],
  ["no text", ["parse", "c.md"], 1, "unreadable"],
  ["no plan", ["parse", "notes.md"], 1, "unreadable"],
])("parse prints JSON for %s", async (_, argv, code, error) => {
  const cwd = await makeFolder({
    "a/parallel-plan.md": CLEAN,
    "b/parallel-plan.md": RACY,
    "c.md": "\0",
    "notes.md": "words\n",
  });
  const ran = await run(argv, { cwd });
  expect(ran.code).toBe(code);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    version: 1,
    error: { code: error, message: expect.stringMatching(/\S/) },
  });
  expect(ran.stderr).toMatch(/^parallel-plan: [^\n]+\n$/);
});

test("parse reads standard input under the name it is given", async () => {
  const ran = await run(["parse", "-", "--stdin-path", "docs/parallel-plan.md"], {
    cwd: await makeFolder(),
    stdin: CLEAN,
  });
  expect((JSON.parse(ran.stdout) as { tasks: unknown[] }).tasks).toHaveLength(2);
});

test("explain lists every rule, as text and as JSON", async () => {
  const cwd = await makeFolder();
  const { code, stdout } = await run(["explain"], { cwd });
  expect(code).toBe(0);
  for (const name of RULE_NAMES)
    expect(stdout).toMatch(new RegExp(`^${name} (error|warning|info)(, has fixes)?$`, "m"));
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  const { rules } = JSON.parse((await run(["explain", "--format", "json"], { cwd })).stdout) as {
    rules: { name: string }[];
  };
  expect(rules.map(({ name }) => name).toSorted()).toEqual([...RULE_NAMES].sort());
});

test.each(RULE_NAMES.map((name) => [name]))("explain %s prints its page", async (name) => {
  const cwd = await makeFolder();
  const { code, stdout, stderr } = await run(["explain", name], { cwd });
  expect({ code, stderr, title: stdout.split("\n")[0] }).toEqual({
    code: 0,
    stderr: "",
    title: `# ${name}`,
  });
  const json = await run(["explain", name, "--format", "json"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    rule: { name, page: stdout, docs: `docs/rules/${name}.md` },
  });
});

test("explain says the nearest rule", async () => {
  const ran = await run(["explain", "ownership/write-races"], { cwd: await makeFolder() });
  expect(ran).toEqual({
    code: 2,
    stdout: "",
    stderr:
      'parallel-plan: "ownership/write-races" is no rule; the nearest is ownership/write-race; parallel-plan explain lists them\n',
  });
});

const PLANS = {
  ".docs/plans/demo/shared.md": SHARED,
  ".docs/plans/demo/auth.docs.md": "Notes on sign-in.\n\n## Tokens\n",
  ".docs/plans/demo/parallel-plan.md": RACY,
  ".docs/plans/demo/picture.png": "",
  ".docs/plans/bare/notes.txt": "",
  "x.txt": "",
};

test("context tells which features there are", async () => {
  const cwd = await makeRepository(PLANS);
  expect(await run(["context"], { cwd })).toEqual({
    code: 0,
    stdout: [
      "Plans folder: .docs/plans",
      "Feature folders:",
      "- .docs/plans/bare: none of shared.md, requirements.md, parallel-plan.md",
      "- .docs/plans/demo: shared.md, parallel-plan.md",
      "",
    ].join("\n"),
    stderr: "",
  });
  expect((await run(["context"], { cwd: await makeFolder() })).stdout).toBe(
    "Plans folder: .docs/plans (no feature folder yet)\n",
  );
});

test.each([
  ["by its name", ["context", "plan", "demo"]],
  ["by its folder", ["context", "plan", ".docs/plans/demo"]],
  ["by a mention", ["context", "shared", "@.docs/plans/demo/shared.md"]],
  ["with remarks", ["context", "demo please, and quickly"]],
])("context tells what a feature holds, named %s", async (_, argv) => {
  const cwd = await makeRepository(PLANS);
  expect((await run(argv, { cwd })).stdout.split("\n")).toEqual([
    "Feature folder: .docs/plans/demo",
    "Documents:",
    "- auth.docs.md (3 lines): Tokens",
    "- parallel-plan.md (37 lines): A plan",
    "- shared.md (7 lines): Shared",
    "Missing: requirements.md",
    "Existing plan: 2 tasks, 0 done; 1 of 1 pair may run at once; 1 error, 0 warnings",
    "- 1.1: Build a part",
    "- 1.2: Build a part",
    "",
  ]);
});

test.each([["$(id)"], ["../../etc"], ["a\u001B[31m"], ["x".repeat(5000)], ["\0"]])(
  "context survives the feature %j",
  async (feature) => {
    const { code, stdout } = await run(["context", "plan", feature], {
      cwd: await makeRepository(PLANS),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Feature folder: [^\u001B\0]+ \(empty or not there yet\)\n$/);
  },
);
