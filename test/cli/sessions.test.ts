import { existsSync } from "node:fs";
import { chmod, mkdir, symlink } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { execute } from "./support/execute.ts";
import { git, GIT_ENV, makeFolder, text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";

const PLAN = `# Parallel Execution Plan: Ticket shop

## Phase 1: Parallel Foundation

### Session A: Hall

- Worktree: \`../hall of seats\`
- Branch: \`feature/hall\`
- Task: Draw the hall
- Output: New file src/hall.ts

### Session B: Prices

- Task: List the prices
- Output: New file src/prices.ts
- Verification: \`npm test\`

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Parallel Implementation

### Session A: Basket

- Task: Fill a basket
- Output: New file src/basket.ts

**Sync Point:** Merge before Phase 3

## Phase 3: Sequential Finalization

- Try it all
- Merge to main
`;

afterEach(() => void vi.unstubAllEnvs());

/** A repository with one commit, in a folder with a space in its name and nothing beside it. */
async function shop(plan = PLAN, more: Record<string, string> = {}): Promise<string> {
  const cwd = join(await makeFolder(), "my shop");
  await writeFiles(cwd, { "plan.md": plan, "README.md": "# Shop\n", ...more });
  await git(cwd, "init", "--quiet", "--initial-branch=main");
  await commit(cwd);
  return cwd;
}

async function commit(cwd: string): Promise<void> {
  await git(cwd, "add", "--all");
  await git(cwd, "commit", "--quiet", "--message", "A state");
}

interface Told {
  base: { ref: string; commit: string };
  into?: string;
  notes: string[];
  stages: {
    sessions: {
      id: string;
      branch: string;
      worktree: string;
      create: string;
      start: string[];
      prompt: string;
    }[];
    steps: { id: string }[];
    merge: string[];
  }[];
  worktrees?: { path: string; branch: string; state: string; problem?: string }[];
  aside?: string[];
  error?: { code: string; message: string };
}

async function told(cwd: string, ...argv: string[]): Promise<Told & { code: number }> {
  const { code, stdout } = await run(["sessions", "plan.md", "--format", "json", ...argv], { cwd });
  return { code, ...(JSON.parse(stdout) as Told) };
}

/** Branches with the path of their worktree below the folder that holds the repository. */
async function worktrees(cwd: string): Promise<string[]> {
  const listed = await git(cwd, "worktree", "list", "--porcelain");
  return listed
    .split("\n\n")
    .flatMap((block) => {
      const path = /^worktree (.*)$/m.exec(block)?.[1];
      const branch = /^branch refs\/heads\/(.*)$/m.exec(block)?.[1];
      return path === undefined ? [] : [`${path.slice(dirname(cwd).length + 1)} ${branch}`];
    })
    .toSorted();
}

test("prints what is typed, stage by stage", async () => {
  const cwd = await shop();
  const { code, stdout, stderr } = await run(["sessions", "plan.md"], { cwd });
  const commitId = (await git(cwd, "rev-parse", "HEAD")).trim();
  const plain = stdout
    .replaceAll(dirname(cwd), "/base")
    .replaceAll(commitId, "COMMIT")
    .replaceAll(commitId.slice(0, 12), "COMM")
    .replace(/----- [0-9a-f]{16} -----/g, "----- MARK -----");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(plain).toMatchFileSnapshot("golden/sessions.txt");
});

test("the same as data", async () => {
  const cwd = await shop();
  const { base, into, stages, notes } = await told(cwd);
  expect({ ref: base.ref, into, notes }).toEqual({ ref: "main", into: "main", notes: [] });
  expect(
    stages.map(({ sessions, steps }) => [
      ...sessions.map(({ id, branch }) => `${id} ${branch}`),
      ...steps.map(({ id }) => id),
    ]),
  ).toEqual([["1A feature/hall", "1B ticket-shop/1b"], ["2A ticket-shop/2a"], ["3.1", "3.2"]]);
});

test("what is printed works when it is pasted, in its order", async () => {
  const cwd = await shop();
  const { stages } = await told(cwd);
  const elsewhere = await makeFolder();
  const paste = async (line: string): Promise<void> => {
    const ended = await execute("sh", ["-c", line], { cwd: elsewhere, env: GIT_ENV });
    expect(ended.code, `${line}\n${ended.stderr}`).toBe(0);
  };
  for (const { create } of stages.flatMap((stage) => stage.sessions)) await paste(create);
  for (const { sessions, merge } of stages) {
    for (const { id, start } of sessions) {
      const script = start.filter((line) => line !== "claude").join(" && ");
      await paste(`${script} && echo ${id} > ${id}.txt && git add . && git commit -qm ${id}`);
    }
    for (const line of merge) await paste(line);
  }
  const files = (await git(cwd, "ls-files")).trim().split("\n");
  expect(files).toEqual(["1A.txt", "1B.txt", "2A.txt", "README.md", "plan.md"]);
  const second = stages[1]!.sessions[0]!.worktree;
  expect(existsSync(join(second, "1B.txt"))).toBe(true);
});

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

test("other formats have sessions, too, and what is done has none", async () => {
  const plan = `# P

Text.

## Implementation Plan

### Phase 1
#### Task 1.1: One Depends on [none] [COMPLETED]
#### Task 1.2: Two Depends on [1.1]
#### Task 1.3: Three Depends on [1.2]
`;
  const { stages } = await told(await shop(plan), "--no-repository");
  expect(stages.map(({ sessions }) => sessions.map(({ id, branch }) => `${id} ${branch}`))).toEqual(
    [["1.2 p/1-2"], ["1.3 p/1-3"]],
  );
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

test("without a branch the user is told, and nothing is taken in from nowhere", async () => {
  const cwd = await shop();
  await git(cwd, "switch", "--quiet", "--detach");
  const { notes, stages, into } = await told(cwd);
  expect(into).toBeUndefined();
  expect(notes).toEqual([expect.stringMatching(/^no branch is checked out in /)]);
  expect(stages[1]?.sessions[0]?.start).toHaveLength(2);
  expect(stages[0]?.merge.every((line) => / merge /.test(line))).toBe(true);
});

test.each([
  [
    "1A waits for itself",
    PLAN.replace("- Task: Draw", "- Depends on: 1B\n- Task: Draw").replace(
      "- Task: List",
      "- Depends on: 1A\n- Task: List",
    ),
    "cycle",
  ],
  [
    "nothing is to do",
    "# P\n\n## Phase 1\n\n### Session A: X\n\n- Status: done\n- Task: Y\n",
    "no-tasks",
  ],
])("%s", async (_, plan, code) => {
  const { error, code: exit } = await told(await shop(plan));
  expect({ code: error?.code, exit }).toEqual({ code, exit: 1 });
});
