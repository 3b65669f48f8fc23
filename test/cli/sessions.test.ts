import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { git, GIT_ENV, makeFolder, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { commit, PLAN, shop, told } from "./support/sessions.ts";

test("prints what is typed, stage by stage", async () => {
  const cwd = await shop();
  const { code, stdout, stderr } = await run(["sessions", "plan.md"], { cwd });
  const commitId = (await git(cwd, "rev-parse", "HEAD")).trim();
  const plain = stdout
    .replaceAll(dirname(cwd), "/base")
    .replaceAll(commitId, "COMMIT")
    .replaceAll(commitId.slice(0, 12), "COMM")
    .replace(/(-----|=====) [0-9a-f]{16} (?=\1)/g, "$1 MARK ");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(plain).toMatchFileSnapshot("golden/sessions.txt");
});

test("what is typed into the client can be copied as it is, and no plan can end it", async () => {
  const hostile = `===== ${"0".repeat(16)} =====`;
  const cwd = await shop(PLAN.replace("- Task: List", `- Task: ${hostile}\n  \u001b[2J List`));
  const { stages } = await told(cwd);
  const { stdout } = await run(["sessions", "plan.md"], { cwd });
  const between = [...stdout.matchAll(/^(===== (?!0{16})[0-9a-f]{16} =====)\n([^]*?)\n\1$/gm)];
  const prompts = stages.flatMap(({ sessions }) => sessions.map(({ prompt }) => prompt));
  expect(prompts[1]).toContain(hostile);
  expect(between.map(({ 2: text }) => text)).toEqual(
    prompts.map((prompt) => prompt.replaceAll("\u001b", "\\u{1b}")),
  );
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

test.each<[string, (cwd: string) => Promise<unknown>]>([
  ["on a branch", async () => {}],
  ["on a commit without a branch", (cwd) => git(cwd, "switch", "--quiet", "--detach")],
  [
    "beside tags of the same names",
    async (cwd) => {
      await git(cwd, "commit", "--quiet", "--allow-empty", "--message", "Later");
      for (const tag of ["main", "feature/hall", "ticket-shop/1b", "ticket-shop/2a"])
        await git(cwd, "tag", tag, "HEAD~1");
    },
  ],
])("what is printed works when it is pasted, in its order, %s", async (_, begin) => {
  const cwd = await shop();
  await begin(cwd);
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

test("a session that the sync point lets go on is merged where it is needed", async () => {
  const first = "Merge Session A before Phase 2; Session B goes on";
  const last = "All branches of Phase 1 and Phase 2 are merged before Phase 3";
  const cwd = await shop(
    PLAN.replace("Phase 1 is merged before Phase 2 starts", first).replace(
      "Merge before Phase 3",
      last,
    ),
  );
  const { stages } = await told(cwd);
  expect(stages.map(({ merged }) => merged)).toEqual([["1A"], ["1B", "2A"], []]);
  expect(stages.map(({ merge }) => merge.map((line) => line.replace(/.* refs/, "refs")))).toEqual([
    [expect.stringContaining("switch main"), "refs/heads/feature/hall"],
    [
      expect.stringContaining("switch main"),
      "refs/heads/ticket-shop/1b",
      "refs/heads/ticket-shop/2a",
    ],
    [],
  ]);
  const { stdout } = await run(["sessions", "plan.md"], { cwd });
  expect(stdout.match(/^Merge .*$/gm)).toEqual([
    "Merge 1A into main when it is done; 1B goes on:",
    "Merge 1B, 2A into main when they are done:",
  ]);
});

test("a session that nothing waits for is merged last, behind the steps", async () => {
  const cwd = await shop(
    PLAN.replace(
      "Phase 1 is merged before Phase 2 starts",
      "Merge Session A; Session B goes on",
    ).replace(
      "**Sync Point:** Merge before Phase 3",
      "**Sync Point:** Merge Session A of Phase 2 before Phase 3",
    ),
  );
  expect((await told(cwd)).stages.map(({ merged }) => merged)).toEqual([["1A"], ["2A"], ["1B"]]);
});

test("a folder that one session moves takes nothing of another along", async () => {
  const files = { "src/jobs/mail.ts": "mail\n".repeat(9), "src/jobs/run.ts": "run\n".repeat(9) };
  const cwd = await shop(PLAN, files);
  const [one, two] = (await told(cwd)).stages[0]!.sessions;
  const { merge } = (await told(cwd)).stages[0]!;
  for (const { branch, worktree } of [one!, two!])
    await git(cwd, "worktree", "add", "--quiet", "-b", branch, worktree);
  await git(one!.worktree, "mv", "src/jobs", "src/workers");
  await writeFiles(two!.worktree, { "src/jobs/cron.ts": "cron\n" });
  for (const { worktree } of [one!, two!]) await commit(worktree);
  for (const line of merge) {
    const ended = await execute("sh", ["-c", line], { cwd, env: GIT_ENV });
    expect(ended.code, `${line}\n${ended.stdout}`).toBe(0);
  }
  const listed = (await git(cwd, "ls-files", "src")).trim().split("\n");
  expect(listed).toEqual(["src/jobs/cron.ts", "src/workers/mail.ts", "src/workers/run.ts"]);
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

test("without a branch the user is told, and nothing is taken in from nowhere", async () => {
  const cwd = await shop();
  await git(cwd, "switch", "--quiet", "--detach");
  const { notes, stages, into } = await told(cwd);
  expect(into).toBeUndefined();
  expect(notes).toEqual([
    expect.stringMatching(/^no branch is checked out in .*, or make one \(git switch -c NAME\)$/),
  ]);
  expect(stages[0]?.sessions[0]?.start).toHaveLength(2);
  expect(stages[1]?.sessions[0]?.start[1]).toBe(
    `git merge --ff-only "$(git -C '${cwd}' rev-parse HEAD)"`,
  );
  expect(stages[0]?.merge.every((line) => / merge /.test(line))).toBe(true);
});

test("what the printed lines will meet is told", async () => {
  const cwd = await shop(PLAN.replace("Session B: Prices", "Session B: Prices\n\n- Branch: main"));
  await git(cwd, "branch", "ticket-shop/2a");
  await git(cwd, "worktree", "add", "--quiet", "-b", "feature/hall", "../hall of seats");
  await writeFiles(dirname(cwd), { "my shop-worktrees": "" });
  const one = await told(cwd);
  const beside = dirname(cwd);
  expect(one.notes).toEqual([
    `${beside}/hall of seats (feature/hall) is there already; leave out its line`,
    `${beside}/my shop-worktrees/ticket-shop-1b (main) cannot be made: ${beside}/my shop-worktrees is no folder`,
    `${beside}/my shop-worktrees/ticket-shop-2a (ticket-shop/2a) cannot be made: ${beside}/my shop-worktrees is no folder`,
  ]);
  await rm(`${cwd}-worktrees`);
  expect((await told(cwd)).notes.slice(1)).toEqual([
    `${beside}/my shop-worktrees/ticket-shop-1b (main) cannot be made: the branch main is checked out at ${cwd}`,
    "the branch ticket-shop/2a exists already, so that its line fails; --create takes it as it is",
  ]);
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
