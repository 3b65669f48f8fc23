import { describe, expect, test } from "vitest";
import { planText } from "../rules/support/plan.ts";
import { makeFolder, makeRepository, text } from "./support/folder.ts";
import { run } from "./support/run.ts";

const PLAN = planText("1 titled A, creates a.ts | 2 needs 1, titled B, modifies a.ts");
const OTHER = PLAN.replace("## Advice", "## Open questions\n\nWhich?\n\n## Advice");
const FILES = { "plan.md": PLAN };
const convert = (argv: string[], cwd: string) => run(["convert", ...argv], { cwd });

/** One work package with what else it says; lines without indentation stand at the top. */
const packages = (keys: string): string =>
  `packages:\n  - package_id: wp-a\n    scope: { write_allow: [a.ts] }\n    ${keys}\n`;

async function notCarried(path: string, to: string, cwd: string): Promise<string[]> {
  const { stderr } = await convert([path, "--to", to], cwd);
  return [...stderr.matchAll(/not carried over: (.*)/g)].map((match) => match[1]!);
}

describe("parallel-plan convert", () => {
  test("prints the plan on standard output and what is lost on standard error", async () => {
    const cwd = await makeRepository(FILES);
    const { code, stdout, stderr } = await convert(["plan.md", "--to", "work-packages"], cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^schema_version: 1\nfeature:\n {2}id: a-plan\n/);
    expect(stderr).toMatch(
      /^parallel-plan: work-packages cannot hold these ids: 1 is now t1, 2 is now t2\n/,
    );
    expect(stderr).toContain("changes the claims of 1 (create a.ts to write a.ts");
    expect(
      stderr
        .trim()
        .split("\n")
        .every((line) => line.startsWith("parallel-plan: ")),
    ).toBe(true);
  });

  test("its own format comes out as the program writes it, and again the same", async () => {
    const cwd = await makeRepository(FILES);
    const once = await convert(["plan.md", "--to", "task-plan"], cwd);
    expect({ code: once.code, stderr: once.stderr }).toEqual({ code: 0, stderr: "" });
    const again = await run(["convert", "-", "--to", "task-plan"], { cwd, stdin: once.stdout });
    expect(again.stdout).toBe(once.stdout);
  });

  test("--format json holds the text and what is lost", async () => {
    const cwd = await makeRepository(FILES);
    const { stdout, stderr } = await convert(
      ["plan.md", "--to", "work-packages", "--format", "json"],
      cwd,
    );
    const {
      text: written,
      lost,
      ...others
    } = JSON.parse(stdout) as { text: string; lost: string[] };
    expect(others).toEqual({ version: 1, from: "task-plan", to: "work-packages" });
    expect(written).toMatch(/^schema_version: 1\n/);
    expect(lost[0]).toBe("work-packages cannot hold these ids: 1 is now t1, 2 is now t2");
    expect(stderr).toBe("");
  });

  test("--out makes a new file and never writes over one", async () => {
    const cwd = await makeRepository(FILES);
    const argv = ["plan.md", "--to", "work-packages", "--out", "w.yaml", "--quiet"];
    expect(await convert(argv, cwd)).toEqual({ code: 0, stdout: "", stderr: "" });
    const written = await text(cwd, "w.yaml");
    expect(written).toMatch(/^schema_version: 1\n/);
    expect(await convert(argv, cwd)).toEqual({
      code: 2,
      stdout: "",
      stderr: "parallel-plan: w.yaml cannot be written: it is there already\n",
    });
    expect(await text(cwd, "w.yaml")).toBe(written);
    expect(
      (await convert(["plan.md", "--to", "task-plan", "--out", "plan.md"], cwd)).stderr,
    ).toMatch(/names the plan itself/);
  });

  test("what it tells of a dependency that was not understood", async () => {
    const cwd = await makeFolder({ "plan.md": PLAN.replace("[1]", "[the first one]") });
    const { stderr } = await convert(["plan.md", "--to", "task-plan"], cwd);
    expect(stderr).toMatch(
      /^parallel-plan: line \d+: task 2 depends on "the first one", which names no task/,
    );
  });

  test("tells which sections no plan holds", async () => {
    const cwd = await makeFolder({ "plan.md": OTHER });
    const { stderr } = await convert(["plan.md", "--to", "task-plan"], cwd);
    expect(stderr).toBe('parallel-plan: not carried over: the text below "Open questions"\n');
  });

  test.each([
    ["a folder", "cwd: web", "verification.steps.cwd of wp-a"],
    ["an environment", 'env: { CI: "1" }', "verification.steps.env of wp-a"],
    ["success, which says nothing", "expect_exit_code: 0", undefined],
    [
      "failure",
      "expect_exit_code: 2",
      'verification.steps.expect_exit_code of wp-a; that "npm test" of wp-a has to end with 2, not with 0',
    ],
  ])("a command with %s", async (_, key, told) => {
    const step = `{ name: s, kind: command, command: npm test, ${key} }`;
    const cwd = await makeFolder({ "w.yaml": packages(`verification: { steps: [${step}] }`) });
    for (const format of ["task-plan", "execution-plan", "session-plan", "work-packages"])
      expect(await notCarried("w.yaml", format, cwd)).toEqual(told?.split("; ") ?? []);
  });

  test.each([
    ["a time limit", "timeout_minutes: 240", ["timeout_minutes of wp-a"]],
    ["the life of its locks", "locks: { ttl_minutes: 9 }", ["locks.ttl_minutes of wp-a"]],
    ["a shared worktree", "worktree: { name: a, mode: shared }", ["worktree.mode of wp-a"]],
    ["a task type", "task_type: test", ["task_type of wp-a"]],
    ["the usual task type", "task_type: implement", []],
    ["nothing in a list", "outputs: {}", []],
    [
      "a step by hand",
      "verification: { steps: [{ name: s, kind: manual, manual_instructions: look }] }",
      ["verification.steps.manual_instructions of wp-a"],
    ],
    [
      "a contract",
      "title: a\ncontracts: { openapi: { primary: a.yaml, files: [a.yaml] } }",
      ["contracts (a.yaml)"],
    ],
    ["no contract", "title: a\ncontracts: none", []],
    [
      "a folder of code",
      "title: a\ncontracts: { generated: { typescript_dir: b } }",
      ["contracts"],
    ],
  ])("a package with %s", async (_, keys, told) => {
    const cwd = await makeFolder({ "w.yaml": packages(keys) });
    expect(await notCarried("w.yaml", "task-plan", cwd)).toEqual(told);
  });

  test("what all packages say is one sentence", async () => {
    const one = packages("timeout_minutes: 9\n    retry_budget: 3");
    const cwd = await makeFolder({ "w.yaml": `${one}${one.slice(9).replace("wp-a", "wp-b")}` });
    expect(await notCarried("w.yaml", "task-plan", cwd)).toEqual([
      "timeout_minutes, retry_budget of wp-a, wp-b",
    ]);
  });

  test("a command of several lines keeps them, or is told", async () => {
    const step = '{ kind: command, command: "npm run lint\\nnpm test\\n" }';
    const cwd = await makeFolder({ "w.yaml": packages(`verification: { steps: [${step}] }`) });
    const execution = await convert(["w.yaml", "--to", "execution-plan"], cwd);
    expect(execution.stdout).toContain("```bash\nnpm run lint\nnpm test\n```");
    expect(execution.stderr).toContain(
      "changes the verification of wp-a (npm run lint ⏎ npm test to npm run lint, npm test)",
    );
    const task = await convert(["w.yaml", "--to", "task-plan"], cwd);
    expect(task.stdout).not.toContain("npm run lint npm test");
    expect(task.stderr).toContain(
      "does not hold the verification of wp-a (npm run lint ⏎ npm test)",
    );
  });

  test("shows a terminal no control that a plan holds", async () => {
    const hostile = PLAN.replace("Build this", "Build\u202E\u009B31m this");
    const cwd = await makeFolder({ "plan.md": hostile });
    const argv = ["convert", "plan.md", "--to", "task-plan"];
    const { stdout } = await run(argv, { cwd, terminal: true });
    expect(stdout).not.toMatch(/[\u0080-\u009F\u202E]/);
    expect(stdout).toContain("\\u{202e}");
  });

  test.each([
    ["no target", ["plan.md"], 2, /convert needs the format to write; expected --to task-plan/],
    [
      "an unknown target",
      ["plan.md", "--to", "prose"],
      2,
      /--to prose is no format; expected task-plan/,
    ],
    [
      "a target that is only read",
      ["plan.md", "--to", "shared"],
      2,
      /--to shared is read but not written; expected task-plan/,
    ],
    [
      "a plan without tasks",
      ["empty.md", "--to", "task-plan", "--as", "task-plan"],
      1,
      /names no task/,
    ],
    ["a file that is no text", ["bad.md", "--to", "task-plan"], 1, /not UTF-8/],
    ["broken YAML", ["broken.yaml", "--to", "task-plan"], 1, /^parallel-plan: line \d+: /],
    ["no file", ["gone.md", "--to", "task-plan"], 2, /gone\.md does not exist/],
    ["two files", ["plan.md", "plan.md", "--to", "task-plan"], 2, /convert takes one path/],
  ])("refuses %s with a sentence", async (_, argv, exit, sentence) => {
    const cwd = await makeRepository({
      ...FILES,
      "empty.md": "# Nothing\n",
      "bad.md": new Uint8Array([0xff, 0xfe]),
      "broken.yaml": "packages:\n  - package_id: a\n    scope: {write_allow: [a.ts]\n",
    });
    const { code, stdout, stderr } = await convert(argv, cwd);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: exit, stdout: "" });
  });
});
