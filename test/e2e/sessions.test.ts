import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { call, type Turn } from "./support/model.ts";
import { FILES, GOOD_PLAN, PLAN } from "./support/plans.ts";
import { expectCommand } from "./support/prompts.ts";
import { inClient, openWorkshop, type Workshop } from "./support/workshop.ts";

const SESSIONS = ".docs/plans/demo/session-plan.md";
const WORKERS = ".docs/plans/demo/execution-plan.md";
const CHECKPOINT = ".docs/plans/demo/checkpoint.md";

const plan = (secondFile: string): string => `# Parallel Execution Plan: Demo

The store learns to forget old entries, and the page shows what was forgotten.

## Phase 1: Parallel Foundation

Run these sessions at the same time.

### Session A: Store

- Worktree: \`../demo store\`
- Branch: \`feature/demo-store\`
- Task: Let the store forget what is older than a day. Done when its test passes.
- Files to Modify
  - src/store.ts
- Verification: \`npm test -- store\`

### Session B: List

- Task: Sort the list by age, newest first. Done when its test passes.
- Files to Modify
  - ${secondFile}
- Verification: \`npm test -- list\`

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Parallel Implementation

### Session A: Page

- Task: Show what was forgotten. Done when its test passes.
- Files to Modify
  - src/page.ts
- Verification: \`npm test -- page\`
`;

const bash = (command: string): Turn => [call("Bash", { command, description: "plan" })];

const writes = (workshop: Workshop, content: string): Turn => [
  call("Write", { file_path: workshop.project.at(SESSIONS), content }),
];

/** Branches of all worktrees, as git lists them. */
async function branches({ project }: Workshop): Promise<string[]> {
  const { stdout } = await promisify(execFile)("git", ["worktree", "list", "--porcelain"], {
    cwd: project.path,
  });
  return [...stdout.matchAll(/^branch refs\/heads\/(.*)$/gm)].map(([, name = ""]) => name);
}

inClient("/parallel", () => {
  test("writes a session plan, shows it, and creates worktrees only after the user's yes", async () => {
    await using workshop = await openWorkshop(FILES);
    const [main] = await branches(workshop);
    const { requests } = await workshop.session({
      prompt: "/parallel forget old entries",
      conversations: [
        {
          name: "main",
          opens: /forget old entries/,
          steps: [
            [call("Skill", { skill: "parallel-plan:planning-sessions" })],
            writes(workshop, plan("src/store.ts")),
            writes(workshop, plan("src/list.ts")),
            bash(`parallel-plan validate --format json ${SESSIONS}`),
            bash(`parallel-plan schedule --format text ${SESSIONS}`),
            bash(`parallel-plan graph ${SESSIONS}`),
            bash(`parallel-plan sessions ${SESSIONS}`),
            ["Shall I create these worktrees?"],
          ],
        },
      ],
    });
    await expectCommand(requests[0], "parallel", "forget old entries");
    // The race of the first version comes back from the hook, before the next step.
    expect(requests[2]?.news).toContain("ownership/write-race");
    const results = requests.flatMap(({ toolResults }) => toolResults);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(results.some(({ text }) => text.includes("git merge --ff-only"))).toBe(true);
    expect(await branches(workshop)).toEqual([main]);

    const created = await workshop.session({
      prompt: "Yes.",
      goOn: true,
      // What a command may run holds for its own turn: now the client asks the user as well.
      allowedTools: ["Bash(parallel-plan sessions:*)"],
      conversations: [
        {
          name: "main",
          opens: /forget old entries/,
          steps: [
            ...Array.from({ length: 8 }, (): Turn => ["said before"]),
            bash(`parallel-plan sessions ${SESSIONS} --create`),
            ["cd, claude, then merge"],
          ],
        },
      ],
    });
    const made = created.requests.flatMap(({ toolResults }) => toolResults).at(-1);
    expect(made).toMatchObject({ failed: false });
    expect(made?.text).toContain("3 worktrees made, 0 there already");
    expect(await branches(workshop)).toEqual(
      expect.arrayContaining([main, "feature/demo-store", "demo/1b", "demo/2a"]),
    );
    const store = join(dirname(workshop.project.path), "demo store");
    expect(await readFile(join(store, "src/store.ts"), "utf8")).toBe(FILES["src/store.ts"]);
  });

  test("--workers makes an execution plan and its checkpoint", async () => {
    await using workshop = await openWorkshop(FILES);
    const { requests } = await workshop.session({
      prompt: "/parallel forget old entries --workers",
      conversations: [
        {
          name: "main",
          opens: /forget old entries/,
          steps: [
            [call("Skill", { skill: "parallel-plan:planning-sessions" })],
            writes(workshop, plan("src/list.ts")),
            bash(`parallel-plan convert ${SESSIONS} --to execution-plan --out ${WORKERS}`),
            bash(`parallel-plan validate ${WORKERS}`),
            bash(`parallel-plan convert ${WORKERS} --to checkpoint --out ${CHECKPOINT}`),
            bash(`parallel-plan validate ${CHECKPOINT}`),
            bash(`parallel-plan sessions ${WORKERS} --create`),
          ],
        },
      ],
    });
    const results = requests.flatMap(({ toolResults }) => toolResults);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(await workshop.project.read(WORKERS)).toMatch(/## FILE OWNERSHIP MATRIX/);
    expect(await workshop.project.read(CHECKPOINT)).toMatch(/\| 1A \| pending \|/);
    // The document names what was created, and the protocol is what is handed over.
    const named = [
      ...(await workshop.project.read(WORKERS)).matchAll(/^\*\*Branch:\*\* `(.*)`$/gm),
    ];
    expect((await branches(workshop)).slice(1).toSorted()).toEqual(
      named.map(([, branch = ""]) => branch).toSorted(),
    );
    expect(requests[0]?.news).toContain("hand over the plan's protocol");
  });

  test("starts from a plan of another format", async () => {
    await using workshop = await openWorkshop({ ...FILES, [PLAN]: GOOD_PLAN });
    const { requests } = await workshop.session({
      prompt: `/parallel ${PLAN}`,
      conversations: [
        {
          name: "main",
          opens: /parallel-plan\.md/,
          steps: [
            bash(`parallel-plan validate --format json ${PLAN}`),
            bash(`parallel-plan sessions ${PLAN}`),
            bash(`parallel-plan sessions ${PLAN} --create`),
          ],
        },
      ],
    });
    await expectCommand(requests[0], "parallel", PLAN);
    expect(
      requests.flatMap(({ toolResults }) => toolResults).filter(({ failed }) => failed),
    ).toEqual([]);
    expect(await branches(workshop)).toEqual(expect.arrayContaining(["demo/1-1", "demo/1-2"]));
    expect(existsSync(`${workshop.project.path}-worktrees/demo-1-1/src/store.ts`)).toBe(true);
    expect(await workshop.project.read(PLAN)).toBe(GOOD_PLAN);
  });
});
