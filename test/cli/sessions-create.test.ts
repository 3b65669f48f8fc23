import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { git, GIT_ENV, text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { commit, PLAN, shop, told, worktrees } from "./support/sessions.ts";

describe("--create", () => {
  test("makes every worktree at the base, and again changes nothing", async () => {
    const cwd = await shop();
    const first = await told(cwd, "--create");
    expect(first.code).toBe(0);
    expect(first.worktrees?.map(({ state }) => state)).toEqual(["made", "made", "made"]);
    const there = [
      "hall of seats feature/hall",
      "my shop main",
      "my shop-worktrees/ticket-shop-1b ticket-shop/1b",
      "my shop-worktrees/ticket-shop-2a ticket-shop/2a",
    ];
    expect(await worktrees(cwd)).toEqual(there);
    expect(await text(dirname(cwd), "hall of seats/README.md")).toBe("# Shop\n");
    const again = await told(cwd, "--create");
    expect(again.worktrees?.map(({ state }) => state)).toEqual(["there", "there", "there"]);
    expect(await worktrees(cwd)).toEqual(there);
    expect(await git(cwd, "status", "--porcelain")).toBe("");
  });

  test("says it to people", async () => {
    const cwd = await shop();
    const { stdout } = await run(["sessions", "plan.md", "--create", "--quiet"], { cwd });
    expect(stdout.replaceAll(dirname(cwd), "/base")).toBe(
      `made: /base/hall of seats (feature/hall)
made: /base/my shop-worktrees/ticket-shop-1b (ticket-shop/1b)
made: /base/my shop-worktrees/ticket-shop-2a (ticket-shop/2a)
3 worktrees made, 0 there already
`,
    );
  });

  test("starts from the commit that --base names", async () => {
    const cwd = await shop();
    const old = (await git(cwd, "rev-parse", "HEAD")).trim();
    await writeFiles(cwd, { "README.md": "# New\n" });
    await commit(cwd);
    const { base } = await told(cwd, "--create", "--base", "main~1");
    expect(base).toEqual({ ref: "main~1", commit: old });
    expect(await text(dirname(cwd), "hall of seats/README.md")).toBe("# Shop\n");
  });

  test("does not mind changes in the main checkout, and leaves them alone", async () => {
    const cwd = await shop();
    await writeFiles(cwd, { "README.md": "# Half\n", "new.txt": "" });
    const before = await git(cwd, "status", "--porcelain");
    expect((await told(cwd, "--create")).code).toBe(0);
    expect(await git(cwd, "status", "--porcelain")).toBe(before);
  });

  test("obeys worktreesDir", async () => {
    const cwd = await shop(PLAN, { ".parallel-plan.yaml": "worktreesDir: ../trees/shop\n" });
    await told(cwd, "--create");
    expect(await worktrees(cwd)).toEqual([
      "hall of seats feature/hall",
      "my shop main",
      "trees/shop/ticket-shop-1b ticket-shop/1b",
      "trees/shop/ticket-shop-2a ticket-shop/2a",
    ]);
  });

  test("two at the same time make each worktree once", async () => {
    const cwd = await shop();
    const both = await Promise.all([told(cwd, "--create"), told(cwd, "--create")]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const states = both.flatMap((one) => one.worktrees ?? []).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["made", "made", "made", "there", "there", "there"]);
    expect(await worktrees(cwd)).toHaveLength(4);
  });

  test("runs no hook of the repository", async () => {
    const cwd = await shop();
    await writeFiles(cwd, { ".git/hooks/post-checkout": "#!/bin/sh\ntouch hooked\n" });
    await execute("chmod", ["+x", join(cwd, ".git/hooks/post-checkout")], { cwd, env: GIT_ENV });
    await told(cwd, "--create");
    expect(existsSync(join(dirname(cwd), "hall of seats/hooked"))).toBe(false);
    expect(existsSync(join(cwd, "hooked"))).toBe(false);
  });
});

test("tasks that share a worktree share its branch, and it is made once", async () => {
  const task = (id: string, needs: string): string =>
    `#### Task ${id}: T Depends on [${needs}]\n\n**Worktree**: ../both\n\nFiles to create\n- ${id}.txt\n\nDo it.\n`;
  const plan = `# P\n\nText.\n\n## Implementation Plan\n\n${task("1", "none")}\n${task("2", "1")}`;
  const { worktrees: made, stages } = await told(await shop(plan), "--create");
  expect(stages.flatMap(({ sessions }) => sessions.map(({ branch }) => branch))).toEqual([
    "p/1",
    "p/1",
  ]);
  expect(made?.map(({ state, branch }) => `${state} ${branch}`)).toEqual(["made p/1"]);
});
