import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { execute } from "../cli/support/execute.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { RACY } from "../cli/support/plans.ts";
import { BIN, openSession, type Session } from "./support/session.ts";

const SHIM = join(BIN, "parallel-plan");
const PLAN = "docs/parallel-plan.md";
const NOTICE =
  "parallel-plan: node was not found on PATH, so plans are not checked; install Node 20.19 or newer";
const EVENTS = ["PostToolUse", "Stop", "SessionStart", "UserPromptExpansion"];

/** The folders of the programs that the shim uses, as this machine has them. */
let system: string[] = [];

beforeAll(async () => {
  const { stdout } = await execute("sh", ["-c", "command -v sh readlink"], { cwd: BIN });
  system = stdout.trim().split("\n");
});

/** A search path without node, or with a program in its place. */
async function searchPath(node?: string): Promise<string> {
  const folder = await makeFolder();
  for (const program of system)
    await symlink(program, join(folder, program.slice(dirname(program).length + 1)));
  if (node !== undefined) {
    await writeFile(join(folder, "node"), node);
    await chmod(join(folder, "node"), 0o755);
  }
  return folder;
}

const shim = (session: Session, event: string) =>
  session.raw(
    event,
    JSON.stringify({ cwd: session.cwd, session_id: "s", tool_input: { file_path: PLAN } }),
    ["sh", SHIM],
  );

test("with node the shim answers as the program does", async () => {
  const session = await openSession({ [PLAN]: RACY, "x.txt": "" });
  const direct = await session.raw(
    "PostToolUse",
    JSON.stringify({ cwd: session.cwd, session_id: "s", tool_input: { file_path: PLAN } }),
  );
  expect(direct.answer?.decision).toBe("block");
  expect(await shim(session, "PostToolUse")).toEqual(direct);
});

test("through symbolic links it finds the program", async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, "a"));
  await symlink(SHIM, join(folder, "a/one"));
  await symlink("a/one", join(folder, "two"));
  for (const path of ["two", "./two", join(folder, "a/one")]) {
    const ended = await execute("sh", [path, "--version"], { cwd: folder });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
  }
});

test.each(EVENTS)("without node %s ends with 0 and one notice", async (event) => {
  const session = await openSession({ [PLAN]: RACY });
  session.env = { PATH: await searchPath() };
  const { code, stdout, stderr } = await shim(session, event);
  const told =
    event === "SessionStart"
      ? { stdout: `{"systemMessage":"${NOTICE}"}\n`, stderr: "" }
      : { stdout: "", stderr: `${NOTICE}\n` };
  expect({ code, stdout, stderr }).toEqual({ code: 0, ...told });
});

test("without node any other command ends with 2 and says so", async () => {
  const cwd = await makeFolder({ [PLAN]: RACY });
  const ended = await execute("sh", [SHIM, "validate", PLAN], {
    cwd,
    env: { PATH: await searchPath() },
  });
  expect(ended).toEqual({ code: 2, stdout: "", stderr: `${NOTICE}\n` });
});

test.each(EVENTS)("with a node that fails %s ends with 0 and a notice", async (event) => {
  const session = await openSession({ [PLAN]: RACY });
  session.env = {
    PATH: await searchPath("#!/bin/sh\necho 'SyntaxError: Unexpected token' >&2\nexit 9\n"),
  };
  const { code, stdout, stderr } = await shim(session, event);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toBe(
    "SyntaxError: Unexpected token\nparallel-plan: the hook did not run (node ended with 9)\n",
  );
});

test("an old node that still reads the program is told what is expected", async () => {
  const cwd = await makeFolder();
  const source = await readFile(join(BIN, "parallel-plan.mjs"), "utf8");
  const old = source.replace(
    "versions } = process",
    'versions: all } = process, versions = { ...all, node: "18.20.4" }',
  );
  expect(old).not.toBe(source);
  await writeFile(join(cwd, "old.mjs"), old.replaceAll("../dist/", `${join(BIN, "..", "dist")}/`));
  // It does not have what a start is quicker with.
  await writeFile(join(cwd, "old.cjs"), "delete process.getBuiltinModule;");
  const setting = { cwd, env: { NODE_OPTIONS: `--require=${join(cwd, "old.cjs")}` } };
  const notice = "parallel-plan: Node 18.20.4 is too old; expected 20.19 or newer\n";
  expect(await execute("node", ["old.mjs", "hook", "Stop"], setting)).toEqual({
    code: 0,
    stdout: "",
    stderr: notice,
  });
  expect(await execute("node", ["old.mjs", "validate"], setting)).toEqual({
    code: 2,
    stdout: "",
    stderr: notice,
  });
});

test("the plugin's hooks call the shim without a shell, with a time limit, for every event that the program answers", async () => {
  const { hooks } = JSON.parse(await readFile(join(BIN, "..", "hooks/hooks.json"), "utf8")) as {
    hooks: Record<string, { matcher?: string; hooks: object[] }[]>;
  };
  expect(Object.keys(hooks)).toEqual(EVENTS);
  const matchers = Object.values(hooks).map((entries) => entries.map(({ matcher }) => matcher));
  expect(matchers).toEqual([
    ["Write", "Edit"],
    [undefined],
    [undefined],
    ["^(parallel-plan:)?parallel-plan$"],
  ]);
  for (const [event, entries] of Object.entries(hooks)) {
    const calls = entries.flatMap((entry) => entry.hooks);
    for (const call of calls) {
      expect(call).toEqual({
        type: "command",
        command: "${CLAUDE_PLUGIN_ROOT}/bin/parallel-plan",
        args: ["hook", event],
        timeout: 30,
      });
    }
  }
});
