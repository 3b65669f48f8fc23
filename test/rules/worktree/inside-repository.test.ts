import { expect, test } from "vitest";
import type { InsideWorktree } from "../../../src/model/repository.ts";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findings, findingsIn, repository, type Setup, type Told } from "../support/findings.ts";

const rule = "worktree/inside-repository";

const inside = (worktrees: Record<string, InsideWorktree>): Setup => ({
  repository: repository("src/a.ts", { worktrees: new Map(Object.entries(worktrees)) }),
});

test.each<[string, string, Setup]>([
  ["a path beside the repository", "1.1 worktree ../a", inside({})],
  ["an ignored path", "1.1 worktree wt/a", inside({ "wt/a": { path: "wt/a", isIgnored: true } })],
  ["every path when files on disk are not looked at", "1.1 worktree wt/a", {}],
  [
    "a task that is done",
    "1.1 worktree wt/a, done",
    inside({ "wt/a": { path: "wt/a", isIgnored: false } }),
  ],
])("accepts %s", async (_, plan, setup) => expect(await findings(rule, plan, setup)).toEqual([]));

test("accepts the worktree of a package, which is a name", async () => {
  const text = documentText(packageText("wp-a", { worktree: "{ name: src }" }));
  const setup = inside({ src: { path: "src", isIgnored: false } });
  expect(await findingsIn(rule, text, { ...setup, path: "work-packages.yaml" })).toEqual([]);
});

const told = (path: string, why: string): Told => ({
  severity: "warning",
  at: `1.1: **worktree**: «./${path}»`,
  message: `the worktree "./${path}" of task 1.1 lies inside the repository at ${path}, which ${why}; expected a path beside the repository or one that git ignores`,
  tasks: ["1.1"],
  paths: [path],
});

test.each([
  ["a path that is not ignored", "wt/a", false, "git does not ignore"],
  ["a folder with tracked files", "src", true, "has tracked files"],
])("finds %s", async (_, path, isIgnored, why) => {
  const setup = inside({ [`./${path}`]: { path, isIgnored } });
  expect(await findings(rule, `1.1 worktree ./${path}`, setup)).toEqual([told(path, why)]);
});
