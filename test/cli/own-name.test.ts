import { join } from "node:path";
import { expect, test } from "vitest";
import { answer } from "../../src/cli/hook-events.ts";
import { isPlanName } from "../../src/client/plan-file.ts";
import { git, makeRepository } from "./support/folder.ts";
import { runJson } from "./support/run.ts";

/** What a file of a name that only plans have may hold, and which rule speaks then. */
const BROKEN: readonly (readonly [what: string, text: string, rule: string])[] = [
  ["nothing", "", "plan/schema"],
  ["blank lines", "\n  \n", "plan/schema"],
  ["null", "null\n", "plan/schema"],
  ["a word", "hello\n", "plan/schema"],
  ["a number", "42\n", "plan/schema"],
  ["a list", "- a\n- b\n", "plan/schema"],
  ["an empty mapping", "{}\n", "plan/schema"],
  ["no packages", "schema_version: 1\ncontracts: none\n", "plan/schema"],
  ["a misspelt key", "package:\n  - package_id: a\n", "plan/schema"],
  ["an empty list", "packages: []\n", "plan/schema"],
  ["packages without a value", "packages:\n", "plan/schema"],
  ["packages as a mapping", "packages:\n  a: 1\n", "plan/schema"],
  ["packages as a text", "packages: a\n", "plan/schema"],
  ["brackets in brackets", `a: ${"[".repeat(30)}${"]".repeat(30)}\n`, "plan/unreadable"],
  ["NUL bytes", "p\0a\0", "plan/unreadable"],
];

const NAMES = ["a/work-packages.yaml", "b/Work-Packages.YML", "c/parallel-execution/x.json"];

test.each(BROKEN)("a plan by name that holds %s is found everywhere", async (_, text, rule) => {
  const cwd = await makeRepository(Object.fromEntries(NAMES.map((name) => [name, text])));
  await git(cwd, "add", ".");
  for (const argv of [["validate"], ["validate", "."], ["validate", "--staged"]]) {
    const { json, code } = await runJson(argv, { cwd });
    // Over a limit a file ends with 2.
    const ends = text.includes("[[") ? 2 : 1;
    expect([argv, code, json.files.map(({ path }) => path)]).toEqual([argv, ends, NAMES]);
    expect(json.files[0]!.diagnostics.map((one) => one.rule)).toContain(rule);
  }
  const filePath = join(cwd, NAMES[0]!);
  expect(isPlanName(filePath)).toBe(true);
  const silent = { write: () => {} };
  const io = {
    stdin: (async function* () {})(),
    stdout: silent,
    stderr: silent,
    env: {},
    cwd,
    columns: 80,
    terminal: false,
  };
  const said = await answer(
    "PostToolUse",
    { sessionId: "", cwd, filePath, stopHookActive: false },
    io,
  );
  expect(JSON.stringify(said)).toContain(rule);
});

test("other names of a format decide nothing by themselves", async () => {
  const cwd = await makeRepository({
    "a/work-packages.yaml": "",
    "b/parallel-plan.md": "# Notes\n",
    "c/packages.yaml": "packages: []\n",
    "d/parallel-execution.json": "{}\n",
  });
  const { json } = await runJson(["validate", "."], { cwd });
  expect(json.files.map(({ path }) => path)).toEqual(["a/work-packages.yaml"]);
});
