import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { git as runGit, splitNul } from "../../src/host/git.ts";
import { listFiles, listStagedFiles } from "../../src/host/repository.ts";
import { lookUp } from "../../src/host/look-up.ts";
import { displayPath, findRoot, rootAt } from "../../src/host/root.ts";
import { readStaged } from "../../src/host/staged.ts";
import { git, makeFolder, makeRepository, writeFiles } from "../cli/support/folder.ts";

afterEach(() => void vi.unstubAllEnvs());

test("git's output, or why there is none", async () => {
  const cwd = await makeRepository({ "a.txt": "" });
  expect(await runGit(cwd, ["ls-files"])).toEqual({ ok: true, stdout: Buffer.from("a.txt\n") });
  expect(await runGit(cwd, ["cat-file", "--batch"], { input: "0000\n" })).toEqual({
    ok: true,
    stdout: Buffer.from("0000 missing\n"),
  });
  expect(await runGit(cwd, ["no-such-command"])).toEqual({
    ok: false,
    problem: "git: 'no-such-command' is not a git command. See 'git --help'.",
  });
  expect(await runGit(join(cwd, "gone"), ["ls-files"])).toMatchObject({ ok: false });
});

test("a machine without git", async () => {
  const cwd = await makeRepository({ "a.txt": "" });
  await writeFiles(cwd, { "b.txt": "" });
  vi.stubEnv("PATH", await makeFolder());
  expect(await runGit(cwd, ["ls-files"])).toEqual({ ok: false, problem: "spawn git ENOENT" });
  expect((await listFiles({ path: cwd, git: true })).files).toEqual(["a.txt"]);
  await rm(join(cwd, ".git/index"));
  expect((await listFiles({ path: cwd, git: true })).files).toEqual(["a.txt", "b.txt"]);
  expect((await listStagedFiles({ path: cwd, git: true })).files).toEqual([]);
  await expect(readStaged(cwd)).rejects.toThrow(
    "the staged files cannot be listed: spawn git ENOENT",
  );
});

test("variables of a surrounding git lead to no other repository", async () => {
  const [cwd, other] = [
    await makeRepository({ "a.txt": "" }),
    await makeRepository({ "other.txt": "" }),
  ];
  vi.stubEnv("GIT_DIR", join(other, ".git"));
  vi.stubEnv("GIT_WORK_TREE", other);
  vi.stubEnv("GIT_INDEX_FILE", join(other, ".git/index"));
  vi.stubEnv("GIT_EXTERNAL_DIFF", "false");
  expect((await listFiles({ path: cwd, git: true })).files).toEqual(["a.txt"]);
});

test.each([
  ["", []],
  ["a\0", ["a"]],
  ["a\0b c\nd\0", ["a", "b c\nd"]],
])("entries of %j", (text, entries) => {
  expect(splitNul(Buffer.from(text))).toEqual(entries);
});

test("files: with git those it tracks, without git those that lie there", async () => {
  const files = { "b.txt": "", "a/c.txt": "", "node_modules/x.js": "", "dist/x.js": "" };
  const tracked = await makeRepository({ ...files, ".gitignore": "dist\n" });
  await writeFiles(tracked, { "new.txt": "" });
  expect((await listFiles({ path: tracked, git: true })).files).toEqual([
    ".gitignore",
    "a/c.txt",
    "b.txt",
    "node_modules/x.js",
  ]);
  expect((await listFiles({ path: join(tracked, "a"), git: true })).files).toEqual(["c.txt"]);
  const plain = await makeFolder(files);
  expect((await listFiles({ path: plain, git: false })).files).toEqual(["b.txt", "a/c.txt"]);
});

test("claimed paths: what is there beside the listing, and what a link leads out", async () => {
  const [cwd, outside] = [
    await makeRepository({ "a.txt": "", "in/b.txt": "" }),
    await makeFolder({ "x.txt": "" }),
  ];
  await mkdir(join(cwd, "empty"));
  await writeFiles(cwd, { "ignored.txt": "" });
  await symlink(outside, join(cwd, "out"));
  const claimed = [
    "a.txt",
    "ignored.txt",
    "empty/",
    "empty",
    "gone.txt",
    "a.txt/below",
    "out/x.txt",
    "in/b.txt",
    "n\0ul",
    `${"x/".repeat(3000)}y`,
  ];
  const listing = await lookUp({ path: cwd, git: true }, ["a.txt", "in/b.txt"], claimed);
  expect(listing.files).toEqual(["a.txt", "in/b.txt"]);
  expect([...(listing.present ?? [])].toSorted()).toEqual(["empty/", "empty/", "ignored.txt"]);
  expect([...(listing.escapes ?? [])]).toEqual([["out/x.txt", outside]]);
});

test("staged content, with links and submodules left out", async () => {
  const cwd = await makeRepository({
    "a.md": "one",
    "b.txt": "no text of a plan",
    "empty.md": "",
    "line\nbreak.md": "two",
  });
  await symlink("a.md", join(cwd, "link.md"));
  await git(cwd, "add", ".");
  await writeFiles(cwd, { "a.md": "changed" });
  await rm(join(cwd, "empty.md"));
  const staged = await readStaged(cwd);
  expect(staged.map(({ path, bytes }) => [path, bytes.toString()])).toEqual([
    ["a.md", "one"],
    ["empty.md", ""],
    ["line\nbreak.md", "two"],
  ]);
});

test("the root of a folder", async () => {
  const top = await makeRepository({ "a/b/x.md": "", "a/.parallel-plan.yaml": "" });
  expect(findRoot(top)).toEqual({ path: top, git: true });
  expect(findRoot(join(top, "a/b"))).toEqual({ path: join(top, "a"), git: true });
  expect(findRoot(join(top, "gone/deep"))).toEqual({ path: top, git: true });
  const plain = await makeFolder({ "a/x.md": "" });
  expect(findRoot(join(plain, "a"))).toEqual({ path: join(plain, "a"), git: false });
  expect(rootAt(join(top, "a"))).toEqual({ path: join(top, "a"), git: true });
});

test("a worktree inside another checkout is a root of its own", async () => {
  const outer = await makeRepository({ ".parallel-plan.yaml": "", "x.txt": "" });
  await git(outer, "commit", "--quiet", "--message=start");
  await git(outer, "worktree", "add", "--quiet", "trees/one");
  await rm(join(outer, "trees/one/.parallel-plan.yaml"));
  expect(findRoot(join(outer, "trees/one"))).toEqual({ path: join(outer, "trees/one"), git: true });
});

test.each([
  ["/r/a/b.md", "a/b.md"],
  ["/r/..a/b.md", "..a/b.md"],
  ["/other/b.md", "/other/b.md"],
  ["/rr/b.md", "/rr/b.md"],
  ["/r", "/r"],
])("%s is shown as %s", (path, shown) => {
  expect(displayPath("/r", path)).toBe(shown);
});
