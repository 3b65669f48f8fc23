import { chmod, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "../cli/support/execute.ts";
import { GIT_ENV, git, makeFolder, makeRepository, writeFiles } from "../cli/support/folder.ts";
import { CLEAN, RACY } from "../cli/support/plans.ts";

const PROGRAM = join(import.meta.dirname, "..", "..", "bin/parallel-plan.mjs");
const PLAN = "docs/parallel-plan.md";

async function committedRepository(files = {}): Promise<string> {
  const path = await makeRepository({ "x.txt": "", ...files });
  await git(path, "commit", "--quiet", "--message=start");
  return path;
}

/** A program that notes every call of it; `calls` gives what was noted. */
async function tripwire() {
  const folder = await makeFolder();
  const [program, note] = [join(folder, "program"), join(folder, "note")];
  await writeFiles(folder, { program: `#!/bin/sh\necho "$0 $*" >>'${note}'\nexit 1\n` });
  await chmod(program, 0o755);
  return { program, calls: () => readFile(note, "utf8").catch(() => "") };
}

async function configure(cwd: string, settings: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) await git(cwd, "config", name, value);
}

test("no program that the repository's configuration names is run", async () => {
  const attributes = { ".gitattributes": "* diff=tripped filter=tripped\n" };
  const cwd = await committedRepository({ [PLAN]: CLEAN, ...attributes });
  const { program, calls } = await tripwire();
  await writeFiles(cwd, { [PLAN]: RACY, "x.txt": "changed" });
  await git(cwd, "add", ".");
  const hooks = await makeFolder();
  await symlink(program, join(hooks, "post-index-change"));
  await configure(cwd, {
    "core.fsmonitor": program,
    "core.hooksPath": hooks,
    "core.pager": program,
    "core.sshCommand": program,
    "diff.external": program,
    "diff.tripped.command": program,
    "diff.tripped.textconv": program,
    "filter.tripped.clean": program,
    "filter.tripped.smudge": program,
    "filter.tripped.process": program,
    "credential.helper": program,
  });
  for (const args of [["validate", "--staged"], ["validate"], ["parse", PLAN], ["context"]]) {
    const { stderr } = await execute("node", [PROGRAM, ...args], { cwd });
    expect(stderr).toBe("");
  }
  expect(await calls()).toBe("");
  // The wire does trip: git itself, without our settings, runs the program.
  await execute("git", ["diff"], { cwd, env: GIT_ENV });
  expect(await calls()).toContain(program);
});

test("nothing is fetched, whatever a partial clone promises", async () => {
  const cwd = await committedRepository();
  const { program, calls } = await tripwire();
  const missing = "1".repeat(40);
  const entry = `100644,${missing},gone-parallel-plan.md`;
  await git(cwd, "update-index", "--add", "--cacheinfo", entry);
  await configure(cwd, {
    "core.repositoryFormatVersion": "1",
    "extensions.partialClone": "origin",
    "remote.origin.promisor": "true",
    "remote.origin.url": "ssh://127.0.0.1:9/x",
    "core.sshCommand": program,
    "protocol.ssh.allow": "always",
  });
  expect(await execute("node", [PROGRAM, "validate", "--staged"], { cwd })).toEqual({
    code: 2,
    stdout: "",
    stderr: `parallel-plan: the staged files cannot be read: ${missing} missing\n`,
  });
  expect(await calls()).toBe("");
  await execute("git", ["cat-file", "-e", missing], { cwd, env: GIT_ENV });
  expect(await calls()).toContain(program);
});
