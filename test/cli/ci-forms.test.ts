import { describe, expect, test } from "vitest";
import { junitFaults, sarifFaults } from "../report/support/schemas.ts";
import { makeFolder, makeRepository } from "./support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED } from "./support/plans.ts";
import { run } from "./support/run.ts";

const FILES = {
  "app/.parallel-plan.yaml": "",
  "app/docs/parallel-plan.md": RACY,
  "app/docs/shared.md": SHARED,
  "app/x.txt": "",
};

/** The one run of a SARIF log, as far as these tests look. */
interface SarifRun {
  tool: { driver: { rules: { id: string; help: { text: string } }[] } };
  invocations: { exitCode: number; toolExecutionNotifications: { message: { text: string } }[] }[];
  results: {
    ruleId: string;
    level: string;
    partialFingerprints: Record<string, string>;
    locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
  }[];
}

function runOf(sarif: string): SarifRun {
  expect(sarifFaults(sarif)).toEqual([]);
  return (JSON.parse(sarif) as { runs: [SarifRun] }).runs[0];
}

describe("--format sarif", () => {
  test("tells findings with their rules, and paths from the top of the work tree", async () => {
    const cwd = await makeRepository(FILES);
    const { code, stdout } = await run(["validate", "app/docs", "--format", "sarif"], { cwd });
    const { tool, invocations, results } = runOf(stdout);
    expect(code).toBe(1);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["ownership/write-race"]);
    expect(tool.driver.rules[0]!.help.text).toContain("parallel-plan explain ownership/write-race");
    expect(invocations).toEqual([
      { executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] },
    ]);
    expect(results).toHaveLength(1);
    const { uri } = results[0]!.locations[0]!.physicalLocation.artifactLocation;
    expect(uri).toBe("app/docs/parallel-plan.md");
    expect(results[0]!.partialFingerprints["parallelPlan/v1"]).toMatch(/^[0-9a-f]{32}:1$/);
  });

  test("a file that is gone is a notification beside the findings of the others", async () => {
    const cwd = await makeRepository(FILES);
    const argv = ["validate", "gone.md", "app/docs", "--format=sarif"];
    const { code, stdout, stderr } = await run(argv, { cwd });
    const { invocations, results } = runOf(stdout);
    const sentence = "gone.md does not exist; expected a plan file or a folder";
    expect({ code, stderr }).toEqual({ code: 2, stderr: `parallel-plan: ${sentence}\n` });
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [{ level: "error", message: { text: sentence } }],
      },
    ]);
    expect(results).toHaveLength(1);
  });

  test.each([
    ["nothing to check", ["validate"]],
    ["a wrong option", ["validate", "--no-such"]],
    ["a wrong value", ["validate", "--rule", "x=y"]],
    ["a fix of standard input", ["fix", "-"]],
    ["a watch", ["validate", "--watch"]],
    ["a fix and a watch", ["fix", "--watch"]],
  ])("%s: standard output is valid SARIF with the sentence", async (_, argv) => {
    const cwd = await makeFolder();
    const { code, stdout, stderr } = await run([...argv, "--format", "sarif"], { cwd });
    const { invocations, results } = runOf(stdout);
    expect({ code, results }).toEqual({ code: 2, results: [] });
    const said = invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text);
    expect(stderr).toBe(`parallel-plan: ${said.join()}\n`);
  });
});

describe("--format github", () => {
  test("annotates from the top of the work tree and says nothing on standard error", async () => {
    const cwd = await makeRepository(FILES);
    const argv = ["validate", "gone.md", "app/docs", "--format", "github"];
    expect(await run(argv, { cwd })).toEqual({
      code: 2,
      stdout: `::error title=parallel-plan::gone.md does not exist; expected a plan file or a folder
::error file=app/docs/parallel-plan.md,line=31,col=3,endLine=31,endColumn=8,title=parallel-plan ownership/write-race::task 1.2 modifies x.txt while task 1.1 modifies it; let one depend on the other
1 file: 1 error, 0 warnings, 0 infos
`,
      stderr: "",
    });
  });

  test("a refusal is one annotation", async () => {
    const argv = ["validate", "--format", "github", "--agents", "0"];
    expect(await run(argv, { cwd: await makeFolder() })).toEqual({
      code: 2,
      stdout:
        "::error title=parallel-plan::--agents 0 is no count of agents; expected a whole number from 1 to 9999\n",
      stderr: "",
    });
  });
});

describe("--format junit", () => {
  test.each([
    ["a clean plan", CLEAN, [], 0, 'tests="1" failures="0" errors="0"'],
    ["a race", RACY, [], 1, 'tests="1" failures="1" errors="0"'],
    ["a warning", GUESSED, [], 0, 'tests="1" failures="0" errors="0"'],
    ["a warning with --strict", GUESSED, ["--strict"], 1, 'tests="1" failures="1" errors="0"'],
    ["a file that is gone", CLEAN, ["gone.md"], 2, 'tests="2" failures="0" errors="1"'],
  ])("%s", async (_, plan, more, code, counts) => {
    const cwd = await makeRepository({ ...FILES, "app/docs/parallel-plan.md": plan });
    const ended = await run(["validate", "app/docs", "--format", "junit", ...more], { cwd });
    expect(await junitFaults(ended.stdout)).toEqual([]);
    expect(ended.code).toBe(code);
    expect(ended.stdout.split("\n")[1]).toBe(`<testsuites name="parallel-plan" ${counts}>`);
  });

  test("a refusal is one error", async () => {
    const { code, stdout } = await run(["validate", "--format", "junit"], {
      cwd: await makeFolder(),
    });
    expect(await junitFaults(stdout)).toEqual([]);
    expect(code).toBe(2);
    expect(stdout).toContain('tests="1" failures="0" errors="1"');
  });
});

test.each(["sarif", "github", "junit"])("after a fix, %s tells what is left", async (format) => {
  const cwd = await makeRepository({ "docs/parallel-plan.md": GUESSED, "docs/shared.md": SHARED });
  const argv = ["fix", "docs", "--format", format];
  const first = await run(argv, { cwd });
  expect(first.code).toBe(0);
  expect(first.stdout).not.toContain("dependency/guessed");
  expect(await run(argv, { cwd })).toEqual(first);
});

test.each([
  ["parse", "docs/parallel-plan.md"],
  ["explain", "dependency/cycle"],
])("%s knows no form for CI systems", async (command, argument) => {
  const cwd = await makeFolder();
  const { code, stderr } = await run([command, argument, "--format", "sarif"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe("parallel-plan: --format sarif is not known; expected pretty or json\n");
});
