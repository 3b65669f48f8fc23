import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { worktreesInside } from "../../src/host/worktrees.ts";

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "worktrees-")));
  execFileSync("git", ["init", "-q", top]);
  await writeFile(join(top, ".gitignore"), ".worktrees/\n/scratch\n");
  await mkdir(join(top, "app/src"), { recursive: true });
});

afterAll(() => rm(top, { recursive: true }));

const at = async (path: string, ...written: string[]): Promise<unknown[]> => [
  ...(await worktreesInside({ path: join(top, path), git: true }, written)),
];

test("names what lies inside, and what git ignores of it", async () => {
  const absolute = join(top, "wt/b");
  const said = [
    "wt/a",
    "./.worktrees/a",
    "scratch/x",
    "../wt",
    "wt",
    "~/wt/a",
    "$HOME/a",
    "/tmp/a",
  ];
  expect(await at(".", ...said, absolute, "C:/wt/a")).toEqual([
    ["wt/a", { path: "wt/a", isIgnored: false }],
    ["./.worktrees/a", { path: ".worktrees/a", isIgnored: true }],
    ["scratch/x", { path: "scratch/x", isIgnored: true }],
    [absolute, { path: "wt/b", isIgnored: false }],
  ]);
});

test("says so when git ignores none of them", async () => {
  expect(await at(".", "wt/a")).toEqual([["wt/a", { path: "wt/a", isIgnored: false }]]);
});

test("a path beside a folder of the work tree still lies in the work tree", async () => {
  expect(await at("app", "../wt/a", "../../a", "..")).toEqual([
    ["../wt/a", { path: "../wt/a", isIgnored: false }],
  ]);
});

test("is empty without git", async () => {
  expect([...(await worktreesInside({ path: top, git: false }, ["wt/a"]))]).toEqual([]);
});
