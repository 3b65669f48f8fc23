import { chmod, mkdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Ended, execute } from "./cli/support/execute.ts";
import { GIT_ENV, git, makeFolder, makeRepository, writeFiles } from "./cli/support/folder.ts";
import { CLEAN, RACY, SHARED } from "./cli/support/plans.ts";

const ROOT = join(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "bin/parallel-plan.mjs");
const PLAN = "docs/parallel-plan.md";
const FILES = { "docs/shared.md": SHARED, "x.txt": "" };
const RACE = `${PLAN}:31:3 error ownership/write-race`;

/** Has every commit checked, as a plain git hook does. */
async function hookUp(
  repository: string,
  script = `exec node '${PROGRAM}' validate --staged\n`,
): Promise<void> {
  const hook = join(repository, ".git/hooks/pre-commit");
  await writeFiles(repository, { ".git/hooks/pre-commit": `#!/bin/sh\n${script}` });
  await chmod(hook, 0o755);
}

/** A repository with one commit, whose next ones are checked. */
async function checkedRepository(files = {}): Promise<string> {
  const path = await makeRepository({ ...FILES, ...files });
  await git(path, "commit", "--quiet", "--message=start");
  await hookUp(path);
  return path;
}

const commit = (cwd: string, ...args: string[]): Promise<Ended> =>
  execute("git", ["commit", "--quiet", "--message=change", ...args], { cwd, env: GIT_ENV });

/** How a commit ended, how many commits it made, and the findings that were shown. */
async function outcome(cwd: string, tried: Promise<Ended>) {
  const count = async (): Promise<number> => Number(await git(cwd, "rev-list", "--all", "--count"));
  const before = await count();
  const { code, stdout, stderr } = await tried;
  const findings = [...(stdout + stderr).matchAll(/^\S.*:\d+:\d+ (?:error|warning|info) \S+$/gm)];
  return { code, made: (await count()) - before, findings: findings.map(([line]) => line) };
}

const refused = (...findings: string[]) => ({ code: 1, made: 0, findings });
const ACCEPTED = { code: 0, made: 1, findings: [] };

test("a commit with a racy plan is refused, one with a clean plan is made", async () => {
  const cwd = await checkedRepository({ [PLAN]: CLEAN });
  await writeFiles(cwd, { [PLAN]: RACY });
  await git(cwd, "add", ".");
  expect(await outcome(cwd, commit(cwd))).toEqual(refused(RACE));
  await writeFiles(cwd, { [PLAN]: `${CLEAN}\n` });
  await git(cwd, "add", ".");
  expect(await outcome(cwd, commit(cwd))).toEqual(ACCEPTED);
});

test("a commit without plans says nothing", async () => {
  const cwd = await checkedRepository({ [PLAN]: RACY });
  await writeFiles(cwd, { "src/a.ts": "", "notes.md": "# Notes\n", "other.md": "words" });
  await git(cwd, "add", ".");
  expect(await commit(cwd)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("what is staged counts, not what lies on disk", async () => {
  const cwd = await checkedRepository();
  await writeFiles(cwd, { [PLAN]: RACY });
  await git(cwd, "add", PLAN);
  await writeFiles(cwd, { [PLAN]: CLEAN });
  expect(await outcome(cwd, commit(cwd))).toEqual(refused(RACE));
  await git(cwd, "add", PLAN);
  await writeFiles(cwd, { [PLAN]: RACY });
  expect(await outcome(cwd, commit(cwd))).toEqual(ACCEPTED);
});

test("files that a plan names count as staged, too", async () => {
  const cwd = await checkedRepository();
  const plan = RACY.replaceAll("x.txt", "new.txt").replace(
    "Task 1.2: Build a part Depends on [none]",
    "Task 1.2: Build a part Depends on [1.1]",
  );
  await writeFiles(cwd, { [PLAN]: plan, "new.txt": "" });
  await git(cwd, "add", PLAN);
  expect(await outcome(cwd, commit(cwd))).toEqual(
    refused(
      `${PLAN}:19:3 error ownership/modify-missing`,
      `${PLAN}:31:3 error ownership/modify-missing`,
    ),
  );
  await git(cwd, "add", "new.txt");
  await rm(join(cwd, "new.txt"));
  expect(await outcome(cwd, commit(cwd))).toEqual(ACCEPTED);
});

test("a repository without a first commit", async () => {
  const cwd = await makeRepository({ ...FILES, [PLAN]: RACY });
  await hookUp(cwd);
  expect(await outcome(cwd, commit(cwd))).toEqual(refused(RACE));
  await writeFiles(cwd, { [PLAN]: CLEAN });
  await git(cwd, "add", ".");
  expect(await outcome(cwd, commit(cwd))).toEqual(ACCEPTED);
});

test("a plan that was renamed is checked under its new name; one that is deleted is not", async () => {
  const cwd = await checkedRepository({ [PLAN]: RACY });
  await mkdir(join(cwd, "more"));
  await git(cwd, "mv", PLAN, "more/moved-parallel-plan.md");
  expect(await outcome(cwd, commit(cwd))).toEqual(
    refused(
      "more/moved-parallel-plan.md:1:1 warning plan/missing-shared",
      "more/moved-parallel-plan.md:31:3 error ownership/write-race",
    ),
  );
  await git(cwd, "rm", "--quiet", "--force", "more/moved-parallel-plan.md");
  expect(await outcome(cwd, commit(cwd))).toEqual(ACCEPTED);
});

test("git commit -a", async () => {
  const cwd = await checkedRepository({ [PLAN]: CLEAN });
  await writeFiles(cwd, { [PLAN]: RACY });
  expect(await outcome(cwd, commit(cwd, "--all"))).toEqual(refused(RACE));
  await writeFiles(cwd, { [PLAN]: `${CLEAN}\n` });
  expect(await outcome(cwd, commit(cwd, "--all"))).toEqual(ACCEPTED);
});

test("git commit FILE checks the file that is named, whatever else is staged", async () => {
  const cwd = await checkedRepository({ [PLAN]: CLEAN });
  await writeFiles(cwd, { [PLAN]: RACY, "x.txt": "more" });
  await git(cwd, "add", PLAN);
  expect(await outcome(cwd, commit(cwd, "--", "x.txt"))).toEqual(ACCEPTED);
  expect(await outcome(cwd, commit(cwd, "--", PLAN))).toEqual(refused(RACE));
});

test("from a subfolder", async () => {
  const cwd = await checkedRepository({ [PLAN]: CLEAN });
  await writeFiles(cwd, { [PLAN]: RACY });
  expect(await outcome(join(cwd, "docs"), commit(join(cwd, "docs"), "--all"))).toEqual(
    refused(RACE),
  );
});

test("in a linked worktree, with a configuration in a subfolder as well", async () => {
  const cwd = await checkedRepository({
    "sub/.parallel-plan.yaml": "",
    "sub/docs/shared.md": SHARED,
    "sub/x.txt": "",
  });
  const linked = join(await makeFolder(), "linked");
  await git(cwd, "worktree", "add", "--quiet", linked);
  for (const folder of ["", "sub/"]) {
    await writeFiles(linked, { [folder + PLAN]: RACY });
    await git(linked, "add", ".");
    expect(await outcome(linked, commit(linked))).toEqual(refused(folder + RACE));
    await writeFiles(linked, { [folder + PLAN]: CLEAN });
    expect(await outcome(linked, commit(linked, "--all"))).toEqual(ACCEPTED);
  }
  expect(await git(cwd, "status", "--porcelain")).toBe("");
});

test("git's directory apart from the work tree", async () => {
  const cwd = await checkedRepository({ [PLAN]: CLEAN });
  const apart = join(await makeFolder(), "apart.git");
  await rename(join(cwd, ".git"), apart);
  await writeFiles(cwd, { [PLAN]: RACY });
  const both = [`--git-dir=${apart}`, `--work-tree=${cwd}`];
  const ended = await execute("git", [...both, "commit", "--quiet", "--all", "--message=x"], {
    cwd,
    env: GIT_ENV,
  });
  expect(ended.code).toBe(1);
  expect(ended.stdout + ended.stderr).toContain("parallel-plan.md:31:3 error ownership/write-race");
});

test.each([
  ["with spaces", "my docs/the parallel plan.md"],
  ["with quotes", 'docs/"it\'s"-parallel-plan.md'],
  ["with a line break and a tab", "docs/a\n\tb-parallel-plan.md"],
  ["that starts with a dash", "-x/--parallel-plan.md"],
  ["with wide text", "文書/並列-parallel-plan.md"],
  ["with signs of a pattern", "docs/[a]*?{b}-parallel-plan.md"],
])("a path %s", async (_, path) => {
  const cwd = await checkedRepository({ [`${path.split("/")[0]}/shared.md`]: SHARED });
  await writeFiles(cwd, { [path]: RACY });
  await git(cwd, "add", ".");
  // oxlint-disable-next-line no-control-regex
  const shown = path.replace(/[\n\t]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
  expect(await outcome(cwd, commit(cwd))).toEqual(
    refused(`${shown}:31:3 error ownership/write-race`),
  );
});

test("symbolic links and submodules are no plans, and do not disturb those that are", async () => {
  const cwd = await checkedRepository();
  const inner = await makeRepository({ "a.txt": "" });
  await git(inner, "commit", "--quiet", "--message=inner");
  const head = (await git(inner, "rev-parse", "HEAD")).trim();
  await git(cwd, "update-index", "--add", "--cacheinfo", `160000,${head},a-parallel-plan.md`);
  await symlink("nowhere", join(cwd, "b-parallel-plan.md"));
  await writeFiles(cwd, { "c/parallel-plan.md": CLEAN, [PLAN]: RACY });
  await git(cwd, "add", "b-parallel-plan.md", "c", "docs");
  const { stdout } = await execute("node", [PROGRAM, "validate", "--staged", "--format=json"], {
    cwd,
  });
  const { files } = JSON.parse(stdout) as { files: { path: string; tasks: number }[] };
  expect(files.map(({ path, tasks }) => [path, tasks])).toEqual([
    ["c/parallel-plan.md", 2],
    [PLAN, 2],
  ]);
});

test("paths choose among what is staged", async () => {
  const cwd = await checkedRepository();
  await writeFiles(cwd, { [PLAN]: RACY, "more/parallel-plan.md": CLEAN, "more/shared.md": SHARED });
  await git(cwd, "add", ".");
  const staged = (folder: string, ...paths: string[]) =>
    execute("node", [PROGRAM, "validate", "--staged", ...paths], { cwd: join(cwd, folder) });
  expect((await staged("", "more")).code).toBe(0);
  expect((await staged("", PLAN)).code).toBe(1);
  expect((await staged("docs", "parallel-plan.md")).code).toBe(1);
  expect((await staged("docs", "../more/parallel-plan.md")).code).toBe(0);
  expect((await staged("docs")).code).toBe(1);
});

test("outside a repository it is refused", async () => {
  const ended = await execute("node", [PROGRAM, "validate", "--staged"], {
    cwd: await makeFolder({ [PLAN]: RACY }),
  });
  expect(ended).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^parallel-plan: [^\n]*no git work tree[^\n]*\n$/),
  });
});
