import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planText } from "../rules/support/plan.ts";
import { git, makeFolder, makeRepository, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";

/** A repository with links, one of which leads out of it and one nowhere, and a submodule. */
async function linked(plan: string): Promise<string> {
  const cwd = await makeRepository({
    "AGENTS.md": "",
    "src/shared/types.ts": "",
    "README.md": "",
    "shared.md": "# Shared\n\nIt is small.\n",
  });
  await symlink("AGENTS.md", join(cwd, "CLAUDE.md"));
  await symlink("src/shared", join(cwd, "shared"));
  await symlink("nowhere", join(cwd, "broken"));
  await symlink(".", join(cwd, "self"));
  await symlink(".git", join(cwd, "git"));
  await symlink(await makeFolder(), join(cwd, "out"));
  await git(cwd, "add", "--all");
  await git(cwd, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendor/lib`);
  await mkdir(join(cwd, "vendor/lib"), { recursive: true });
  // Not tracked, so nobody else has it.
  await symlink("AGENTS.md", join(cwd, "own.md"));
  await writeFiles(cwd, {
    "vendor/lib/a.ts": "",
    "vendor/lib/b.ts": "",
    "plan.md": planText(plan),
  });
  return cwd;
}

const PLAN =
  "1.1 modifies CLAUDE.md shared/types.ts vendor/lib/a.ts | 1.2 modifies AGENTS.md src/shared/types.ts vendor/lib/b.ts broken own.md";

/** The paths of a rule's findings. */
async function pathsOf(rule: string, cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run(["validate", "--format", "json", ...argv, "plan.md"], { cwd });
  const { files } = JSON.parse(stdout) as {
    files: { diagnostics: { rule: string; paths: string[] }[] }[];
  };
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((found) => found.rule === rule)
    .flatMap(({ paths }) => paths)
    .toSorted();
}

test.each<[string, (cwd: string) => Promise<unknown>]>([
  ["read from the index", async () => {}],
  ["told by git", (cwd) => git(cwd, "update-index", "--split-index")],
])("tracked links and submodules are known, %s", async (_, begin) => {
  const cwd = await linked(PLAN);
  await begin(cwd);
  expect(await pathsOf("ownership/write-race", cwd)).toEqual([
    "AGENTS.md",
    "src/shared/types.ts",
    "vendor/lib",
  ]);
});

test("a link to the repository itself and one into .git are known", async () => {
  const cwd = await linked("1.1 creates self/new.ts, modifies git/config | 1.2 creates new.ts");
  expect(await pathsOf("ownership/write-race", cwd)).toEqual(["new.ts"]);
  expect(await pathsOf("ownership/protected-path", cwd)).toEqual([".git/config"]);
});

test("they are known of what is staged", async () => {
  const cwd = await linked(PLAN);
  await git(cwd, "add", "plan.md");
  expect(await pathsOf("ownership/write-race", cwd, "--staged")).toEqual([
    "AGENTS.md",
    "src/shared/types.ts",
    "vendor/lib",
  ]);
});

test("links that nobody tracks lead nowhere", async () => {
  const cwd = await linked("1.1 modifies own.md | 1.2 modifies AGENTS.md");
  expect(await pathsOf("ownership/write-race", cwd)).toEqual([]);
});

test("what a submodule holds is missing only where one can look", async () => {
  const cwd = await linked("1.1 modifies vendor/lib/none.ts shared/types.ts");
  const missing = "ownership/modify-missing";
  expect(await pathsOf(missing, cwd)).toEqual([]);
  await git(cwd, "add", "plan.md");
  expect(await pathsOf(missing, cwd, "--staged")).toEqual([]);
  await writeFiles(cwd, { "vendor/lib/.git": "gitdir: ../../.git/modules/lib\n" });
  expect(await pathsOf(missing, cwd)).toEqual(["vendor/lib/none.ts"]);
});
