import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { makeFolder } from "./support/folder.ts";
import { oneFile } from "./support/one-file.ts";
import { CLEAN } from "./support/plans.ts";
import { run } from "./support/run.ts";

test("--staged outside of git says so", async () => {
  const cwd = await makeFolder({ "parallel-plan.md": CLEAN });
  const { code, stderr } = await run(["validate", "--staged"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("lies in no git work tree");
});

test("--staged takes no standard input", async () => {
  const { code, stderr } = await run(["validate", "--staged", "-"], { cwd: await makeFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain("--staged looks at the index");
});

test.each([
  ["validate", 2],
  ["hook PostToolUse", 0],
])(
  "a working folder that is gone: %s ends with %i and a sentence",
  async (command, code) => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, "gone"));
    const script = `cd gone && rmdir ../gone && exec ${await oneFile(cwd)} ${command}`;
    const ended = await execute("sh", ["-c", script], { cwd, timeout: 20_000 });
    expect(ended.code).toBe(code);
    expect(ended.stderr).toBe(
      "parallel-plan: the working folder does not exist any more; expected a folder that does\n",
    );
  },
  30_000,
);

test("a full disk behind standard output is told in a sentence", async () => {
  const cwd = await makeFolder();
  const ended = await execute("sh", ["-c", `${await oneFile(cwd)} --help > /dev/full`], { cwd });
  expect(ended).toEqual({
    code: 3,
    stdout: "",
    stderr: "parallel-plan: standard output cannot be written: ENOSPC\n",
  });
}, 30_000);

test("values of the configuration are refused in plain words", async () => {
  const cwd = await makeFolder({
    ".parallel-plan.yaml": "plansDir: ../x\ninclude: []\n",
    "parallel-plan.md": CLEAN,
  });
  const { stdout } = await run(["validate", "parallel-plan.md", "--format=json"], { cwd });
  expect(stdout).toContain("must be a path below the root");
  expect(stdout).toContain("must have at least 1 entry");
});

test("a full disk behind standard error changes no exit code", async () => {
  const cwd = await makeFolder();
  const shell = `${await oneFile(cwd)} nonsense 2> /dev/full`;
  expect(await execute("sh", ["-c", shell], { cwd })).toEqual({ code: 2, stdout: "", stderr: "" });
}, 30_000);
