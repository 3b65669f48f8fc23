import { expect, test } from "vitest";
import { planText } from "../rules/support/plan.ts";
import { makeRepository } from "./support/folder.ts";
import { GUESSED, RACY, SHARED } from "./support/plans.ts";
import { run } from "./support/run.ts";

const COLOURED = /\u001B\[3[136]m/;
const docs = (plan: string) => ({
  "docs/parallel-plan.md": plan,
  "docs/shared.md": SHARED,
  "x.txt": "",
});

test.each([
  ["a terminal", [], {}, true, true],
  ["a pipe", [], {}, false, false],
  ["NO_COLOR", [], { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR", [], { NO_COLOR: "" }, true, true],
  ["a dumb terminal", [], { TERM: "dumb" }, true, false],
  ["--color auto in a pipe", ["--color", "auto"], {}, false, false],
  ["--color never", ["--color", "never"], {}, true, false],
  ["--color always", ["--color", "always"], { NO_COLOR: "1" }, false, true],
])("colour: %s", async (_, options, env, terminal, coloured) => {
  const cwd = await makeRepository(docs(RACY));
  for (const argv of [["validate", "docs"], ["explain"]]) {
    const { stdout } = await run([...argv, ...options], { cwd, env, terminal });
    expect(COLOURED.test(stdout)).toBe(coloured);
    expect(stdout.includes("\u001B")).toBe(coloured);
  }
});

test("colours change nothing but colours, and JSON has none", async () => {
  const cwd = await makeRepository(docs(RACY));
  const plain = await run(["validate", "docs"], { cwd });
  const coloured = await run(["validate", "docs", "--color=always"], { cwd });
  // oxlint-disable-next-line no-control-regex
  expect(coloured.stdout.replace(/\u001B\[\d+m/g, "")).toBe(plain.stdout);
  const json = await run(["validate", "docs", "--format=json", "--color=always"], { cwd });
  expect(json.stdout).not.toContain("\u001B");
});

test("quiet prints errors only, verbose infos as well", async () => {
  const redundant = planText(
    "1.1 creates a.ts | 1.2 needs 1.1, modifies a.ts | 1.3 needs 1.1 1.2 9.9, modifies a.ts",
  );
  const cwd = await makeRepository(docs(redundant.replace("[1.1]", "[1.1 completion]")));
  const rules = async (...options: string[]) => {
    const { stdout } = await run(["validate", "docs", ...options], { cwd });
    return [...stdout.matchAll(/^\S+:\d+:\d+ (\w+) (\S+)$/gm)].map(
      ([, severity, rule]) => `${severity} ${rule}`,
    );
  };
  expect(await rules()).toEqual(["warning dependency/guessed", "error dependency/unknown"]);
  expect(await rules("--quiet")).toEqual(["error dependency/unknown"]);
  expect(await rules("--verbose")).toEqual([
    "info schedule/serial",
    "warning dependency/guessed",
    "info dependency/redundant",
    "error dependency/unknown",
  ]);
});

test("quiet says nothing about a plan without errors", async () => {
  const cwd = await makeRepository(docs(GUESSED));
  expect(await run(["validate", "--quiet", "docs"], { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test.each([[40], [80], [120]])("lines fit a terminal of %i columns", async (columns) => {
  const long = `packages/${"deeply/".repeat(12)}x.txt`;
  const cwd = await makeRepository(
    docs(planText(`1.1 modifies ${long} | 1.2 modifies ${long} | 1.3 needs 7.7, modifies y.txt`)),
  );
  const { stdout } = await run(["validate", "docs", "--verbose"], { cwd, columns });
  const lines = stdout
    .split("\n")
    .filter(
      (line) => !line.includes(long.slice(0, 60)) && !/^docs\/\S+ (error|warning|info) /.test(line),
    );
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
});
