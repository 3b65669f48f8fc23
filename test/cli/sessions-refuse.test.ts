import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, makeFolder, writeFiles } from "./support/folder.ts";
import { commit, PLAN, shop, told, worktrees } from "./support/sessions.ts";

describe("--create refuses, and makes nothing,", () => {
  const refusals: [string, (cwd: string) => Promise<unknown>, RegExp][] = [
    [
      "what stands where a worktree should go",
      (cwd) => writeFiles(dirname(cwd), { "hall of seats/mine.txt": "mine" }),
      /something is there already/,
    ],
    [
      "an empty folder there, which may be somebody's",
      (cwd) => mkdir(join(dirname(cwd), "hall of seats")),
      /something is there already/,
    ],
    [
      "a link there that leads nowhere",
      (cwd) => symlink("/nowhere", join(dirname(cwd), "hall of seats")),
      /something is there already/,
    ],
    [
      "a branch that stands at another commit",
      async (cwd) => {
        await git(cwd, "branch", "feature/hall");
        await writeFiles(cwd, { "README.md": "# New\n" });
        await commit(cwd);
      },
      /the branch feature\/hall exists at [0-9a-f]{12}, not at the base/,
    ],
    [
      "a branch that lies below one of its name",
      (cwd) => git(cwd, "branch", "ticket-shop"),
      /git cannot have the branch ticket-shop\/1b beside ticket-shop, as one lies below the other/,
    ],
    [
      "a branch that one lies below",
      (cwd) => git(cwd, "branch", "feature/hall/seats"),
      /git cannot have the branch feature\/hall beside feature\/hall\/seats/,
    ],
    [
      "a file where the folder of worktrees should be",
      (cwd) => writeFiles(dirname(cwd), { "my shop-worktrees": "" }),
      /my shop-worktrees is no folder$/,
    ],
    [
      "a folder of worktrees that nobody may write",
      (cwd) => symlink("/proc/self", `${cwd}-worktrees`),
      /is no folder$|nothing may be made in|leads away/,
    ],
    [
      "a branch that is checked out",
      (cwd) => git(cwd, "switch", "--quiet", "--create", "feature/hall"),
      /the branch feature\/hall is checked out at/,
    ],
    [
      "another worktree at the path",
      (cwd) => git(cwd, "worktree", "add", "--quiet", "-b", "other", "../hall of seats"),
      /it is a worktree already, with the branch other/,
    ],
  ];
  test.each(refusals)("%s", async (_, disturb, problem) => {
    const cwd = await shop();
    await disturb(cwd);
    const before = await worktrees(cwd);
    const branches = await git(cwd, "branch", "--list");
    const { code, worktrees: made } = await told(cwd, "--create");
    expect(code).toBe(2);
    expect(made?.find(({ state }) => state === "refused")?.problem).toMatch(problem);
    expect(made?.some(({ state }) => state === "made")).toBe(false);
    expect(await worktrees(cwd)).toEqual(before);
    expect(await git(cwd, "branch", "--list")).toBe(branches);
  });

  test("a plan with errors", async () => {
    const cwd = await shop(PLAN.replaceAll(/src\/(?:hall|prices)\.ts/g, "src/one.ts"));
    const { code, error } = await told(cwd, "--create");
    expect({ code, told: error?.code }).toEqual({ code: 1, told: "plan-errors" });
    expect(await worktrees(cwd)).toEqual(["my shop main"]);
  });

  test.each([
    ["../../away", "leads away from"],
    ["/tmp/away", "leads away from"],
    ["..", "leads away from"],
    ["../neighbour/src", "neighbour, which is another folder"],
    ["../link/away", "leads away from"],
    [".git/modules", "lies within .git"],
    ["./", "leads away from"],
  ])("the worktree %s", async (path, problem) => {
    const cwd = await shop(PLAN.replace("../hall of seats", path));
    await writeFiles(dirname(cwd), { "neighbour/own.txt": "" });
    await symlink(await makeFolder(), join(dirname(cwd), "link"));
    const { code, error } = await told(cwd, "--create");
    expect({ code, told: error?.code }).toEqual({ code: 2, told: "worktree" });
    expect(error?.message).toContain(problem);
    expect(await worktrees(cwd)).toEqual(["my shop main"]);
  });

  test.each<[string, (cwd: string) => Promise<string>]>([
    [
      "a bare repository",
      async (cwd) => {
        await git(cwd, "clone", "--quiet", "--bare", cwd, `${cwd}.git`);
        return `${cwd}.git`;
      },
    ],
    [
      "a folder whose repository is bare",
      async (cwd) => {
        await git(cwd, "config", "core.bare", "true");
        return cwd;
      },
    ],
  ])("%s, in one sentence with and without --create", async (_, make) => {
    // Its errors are not what matters.
    const plan = PLAN.replaceAll(/src\/(?:hall|prices)\.ts/g, "src/one.ts");
    const cwd = await make(await shop(plan));
    await writeFiles(cwd, { "plan.md": plan });
    for (const args of [[], ["--create"]]) {
      const { code, error } = await told(cwd, ...args);
      expect({ code, told: error?.code }).toEqual({ code: 2, told: "no-base" });
      expect(error?.message).toMatch(/ is a bare repository, where nothing is checked out/);
    }
  });

  test("a repository without a commit, a folder without one, a base that is none", async () => {
    const empty = await makeFolder({ "plan.md": PLAN });
    expect((await told(empty)).error?.message).toMatch(/lies in no git repository$/);
    await git(empty, "init", "--quiet", "--initial-branch=main");
    expect((await told(empty)).error?.message).toMatch(/has no commit yet/);
    expect((await told(await shop(), "--base=--help")).error?.message).toMatch(
      /"--help" names no commit/,
    );
    expect((await told(await shop(), "--base", "no-such")).error?.message).toMatch(
      /"no-such" names no commit/,
    );
  });
});
