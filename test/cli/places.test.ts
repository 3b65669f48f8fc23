import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMAT_LIST } from "../../src/formats/list.ts";
import { planText } from "../rules/support/plan.ts";
import { makeFolder, makeRepository, writeFiles } from "./support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED } from "./support/plans.ts";
import { run, runJson, told } from "./support/run.ts";

const paths = async (argv: string[], cwd: string): Promise<string[]> =>
  (await runJson(["validate", ...argv], { cwd })).json.files.map(({ path }) => path);

test("a folder is searched for plans, by name and by content", async () => {
  const cwd = await makeRepository({
    "docs/a/parallel-plan.md": CLEAN,
    "docs/b/PARALLEL-Feature-Plan.MD": CLEAN,
    "docs/c/by-content.md": CLEAN,
    "docs/c/notes.md": "# Notes\n\nSome words.\n",
    "docs/c/plan.txt": CLEAN,
    "docs/node_modules/x/parallel-plan.md": CLEAN,
    "other/parallel-plan.md": CLEAN,
  });
  expect(await paths(["docs"], cwd)).toEqual([
    "docs/a/parallel-plan.md",
    "docs/b/PARALLEL-Feature-Plan.MD",
    "docs/c/by-content.md",
  ]);
});

test("without a path: the plans folder and the patterns, from the root, whatever folder one stands in", async () => {
  const cwd = await makeRepository({
    ".docs/plans/one/parallel-plan.md": CLEAN,
    ".docs/plans/one/by-content.md": CLEAN,
    ".docs/plans/one/shared.md": SHARED,
    "docs/my-parallel-plan.md": CLEAN,
    "docs/by-content.md": CLEAN,
    "src/x.txt": "",
    ".gitignore": "ignored/\n",
    "ignored/parallel-plan.md": CLEAN,
  });
  await writeFiles(cwd, { "new/parallel-plan.md": CLEAN });
  const found = [
    ".docs/plans/one/by-content.md",
    ".docs/plans/one/parallel-plan.md",
    "docs/my-parallel-plan.md",
    "new/parallel-plan.md",
  ];
  expect(await paths([], cwd)).toEqual(found);
  expect(await paths([], join(cwd, "src"))).toEqual(found);
});

test("without a path and without plans it ends with 2 and a hint", async () => {
  const cwd = await makeRepository({ "readme.md": "# Readme\n" });
  const { code, stderr } = await run(["validate"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^parallel-plan: no plan was found in \.docs\/plans or by the patterns .*; name a file, or write one with \/parallel-plan\n$/,
  );
});

test.each([
  ["below the root", "docs/parallel-plan.md", ".", "docs/parallel-plan.md"],
  ["in the folder one stands in", "parallel-plan.md", "docs", "docs/parallel-plan.md"],
  ["with dots", "./../docs//parallel-plan.md", "docs", "docs/parallel-plan.md"],
  ["absolute", "/docs/parallel-plan.md", ".", "docs/parallel-plan.md"],
])("a path %s is shown from the root", async (_, written, folder, shown) => {
  const top = await makeRepository({ "docs/parallel-plan.md": CLEAN });
  const path = written.startsWith("/") ? top + written : written;
  expect(await paths([path], join(top, folder))).toEqual([shown]);
});

test("a path outside of the root that was named is shown whole", async () => {
  const cwd = await makeFolder({ "inside/x.txt": "", "parallel-plan.md": CLEAN });
  expect(await paths(["parallel-plan.md", "--root", "inside"], cwd)).toEqual([
    join(cwd, "parallel-plan.md"),
  ]);
});

test("a repository that is reached through a symbolic link shows the same paths", async () => {
  const top = await makeRepository({ "docs/parallel-plan.md": CLEAN });
  const elsewhere = await makeFolder();
  await symlink(top, join(elsewhere, "link"));
  expect(await paths(["link/docs/parallel-plan.md", "--root", top], elsewhere)).toEqual([
    "docs/parallel-plan.md",
  ]);
});

test.each([
  [
    "the top of the git work tree",
    {},
    [],
    "a/parallel-plan.md:19:3 error ownership/modify-missing",
  ],
  [
    "a folder with a configuration, nearer than git",
    { "a/.parallel-plan.yaml": "" },
    [],
    undefined,
  ],
  ["the folder that is named", {}, ["--root", "a"], undefined],
])("paths start from %s", async (_, files, options, finding) => {
  const plan = planText("1.1 modifies here.txt");
  const cwd = await makeRepository({
    "a/parallel-plan.md": plan,
    "a/shared.md": SHARED,
    "a/here.txt": "",
    ...files,
  });
  const { json } = await runJson(["validate", "a/parallel-plan.md", ...options], { cwd });
  expect(told(json).map((one) => one.replace(/^parallel/, "a/parallel"))).toEqual(
    finding ? [finding] : [],
  );
});

test("a folder without git is walked", async () => {
  const cwd = await makeFolder({
    "parallel-plan.md": planText("1.1 modifies src/here.txt"),
    "shared.md": SHARED,
    "src/here.txt": "",
  });
  expect(told((await runJson(["validate", "parallel-plan.md"], { cwd })).json)).toEqual([]);
  expect(
    told((await runJson(["validate", "parallel-plan.md", "--root", "src"], { cwd })).json),
  ).toEqual([`${cwd}/parallel-plan.md:19:3 error ownership/modify-missing`]);
});

test("standard input is a plan of the folder, or of the path that is named", async () => {
  const cwd = await makeRepository({ "docs/shared.md": SHARED, "x.txt": "" });
  const unnamed = await runJson(["validate", "-"], { cwd, stdin: RACY });
  expect(told(unnamed.json)).toEqual(["standard-input.md:31:3 error ownership/write-race"]);
  const named = await runJson(["validate", "-", "--stdin-path", "docs/plan.md"], {
    cwd,
    stdin: RACY,
  });
  expect(told(named.json)).toEqual(["docs/plan.md:31:3 error ownership/write-race"]);
  const twice = await runJson(["validate", "-", "-"], { cwd, stdin: RACY });
  expect(twice.stdout).toBe(unnamed.stdout);
});

test("a document is read as the format that is named", async () => {
  const cwd = await makeFolder({ "notes.md": "# Notes\n\nSome words.\n" });
  const guess = await runJson(["validate", "notes.md"], { cwd });
  expect(guess.json.files[0]?.diagnostics.map(({ message }) => message)).toEqual([
    `the file looks like no plan; expected one of ${Object.keys(FORMAT_LIST).join(", ")}, or name the format with --as`,
  ]);
  const shared = await runJson(["validate", "notes.md", "--as", "shared"], { cwd });
  expect(shared.json.files[0]?.format).toBe("shared");
  const plan = await runJson(["validate", "notes.md", "--as", "task-plan"], { cwd });
  expect(told(plan.json)).toContain("notes.md:1:1 error plan/no-tasks");
});

test("a plan whose name starts with a dash is named after --", async () => {
  const cwd = await makeFolder({ "--fix.md": GUESSED, "shared.md": SHARED });
  expect(await paths(["--format=json", "./--fix.md"], cwd)).toEqual(["--fix.md"]);
  const { code, stdout } = await run(["validate", "--strict", "--", "--fix.md"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain("--fix.md:23:41 warning dependency/guessed");
});
