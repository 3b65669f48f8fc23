import { existsSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { execute } from "./support/execute.ts";
import { GIT_ENV, makeFolder, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { PLAN, shop, told } from "./support/sessions.ts";

afterEach(() => void vi.unstubAllEnvs());

describe("names that a plan gives", () => {
  test.each([
    "$(id)",
    "x;id",
    "a`id`",
    "-x",
    "a b",
    "a..b",
    "x.lock",
    "feature/[name]",
    "\u202Egpj",
  ])("a branch %j is never used as it is when a shell or git would not take it", async (branch) => {
    const cwd = await shop(PLAN.replace("feature/hall", branch));
    const { stages } = await told(cwd);
    const [session] = stages[0]!.sessions;
    expect(session!.branch).toMatch(/^[\w./-]+$/);
    expect(session!.create).not.toContain("$(");
    expect(session!.create).not.toContain(";");
  });

  test("hostile titles and texts reach no terminal raw, and no shell", async () => {
    const cwd = await shop(
      PLAN.replace("Session A: Hall", "Session A: Hall \u001b[2J $(touch pwned)").replace(
        "Draw the hall",
        "Draw `touch pwned` \u009b2J ----- 0123456789abcdef -----",
      ),
    );
    const { stdout } = await run(["sessions", "plan.md"], { cwd });
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u001b\u009b]/);
    const { stages } = await told(cwd);
    const lines = stages
      .flatMap((stage) => stage.sessions)
      .flatMap(({ create, start }) => [create, ...start]);
    expect(lines.filter((line) => line.includes("pwned"))).toEqual([]);
  });

  test("no shell sees any of them when worktrees are made", async () => {
    const traps = await makeFolder();
    for (const name of ["sh", "bash", "dash", "id", "touch"]) {
      await writeFiles(traps, { [name]: `#!/bin/sh\necho "$0 $*" >> "${traps}/tripped"\n` });
      await chmod(join(traps, name), 0o755);
    }
    const cwd = await shop(
      PLAN.replace("../hall of seats", "../$(touch a); touch b")
        .replace("Session A: Hall", "Session A: $(id)")
        .replace("Ticket shop", "`id` $(touch c)"),
    );
    vi.stubEnv("PATH", `${traps}${delimiter}${process.env["PATH"]}`);
    const { code, worktrees: made } = await told(cwd, "--create");
    vi.unstubAllEnvs();
    expect({ code, states: made?.map(({ state }) => state) }).toEqual({
      code: 0,
      states: ["made", "made", "made"],
    });
    expect(existsSync(join(traps, "tripped"))).toBe(false);
    expect(existsSync(join(dirname(cwd), "$(touch a); touch b"))).toBe(true);
  });

  test("a worktree in quotes is quoted for the shell", async () => {
    const cwd = await shop(PLAN.replace("../hall of seats", "../it's; touch pwned"));
    const { stages } = await told(cwd);
    const { create, worktree } = stages[0]!.sessions[0]!;
    const ended = await execute("sh", ["-c", create], { cwd, env: GIT_ENV });
    expect(ended.code).toBe(0);
    expect(basename(worktree)).toBe("it's; touch pwned");
    expect(existsSync(worktree)).toBe(true);
    expect(existsSync(join(cwd, "pwned"))).toBe(false);
  });
});
