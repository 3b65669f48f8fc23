import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readPlan } from "../../../src/formats/read.ts";
import type { Task } from "../../../src/model/plan.ts";
import { writeSessionPlan } from "../../../src/formats/session-plan/write.ts";

async function read(text: string): Promise<{ tasks: Task[]; told: string[]; again: string }> {
  const { parsed, findings } = await readPlan(new TextEncoder().encode(text), "plan.md", {
    limits: DEFAULT_LIMITS,
    as: "session-plan",
  });
  if (!parsed) throw new Error("it is always read");
  const told = findings.map(({ rule, message }) => `${rule} ${message}`);
  return { tasks: parsed.plan.tasks, told, again: writeSessionPlan(parsed.plan).text };
}

function plan(body: string, steps = "1. `make check`"): string {
  return `# Parallel Execution Plan: Letters

## Phase 1: Base

### Session A: Post

- Branch: \`f/post\`
- Output: \`src/post.ts\`

### Session B: Tags

- Branch: \`f/tags\`
${body}

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Sequential Finalization

${steps}
`;
}

function claims({ claims: all }: Task): string[] {
  return all.map(({ access, pattern }) => `${access} ${pattern}`);
}

async function second(body: string): Promise<string[]> {
  const { tasks } = await read(plan(body));
  return claims(tasks[1]!);
}

describe("files named behind a verb of writing", () => {
  test.each([
    ["- Task: Rename `src/a.ts` to `src/tags.ts`.", ["delete src/a.ts", "create src/tags.ts"]],
    ["Then move `src/a.ts` into `src/lib/`", []],
    ["Build it, and move `src/a.ts` into `src/lib/`", ["delete src/a.ts", "create src/lib/a.ts"]],
    ["- Rename `a.ts` → `b.ts`", ["delete a.ts", "create b.ts"]],
    ["- Do not rename `src/a.ts` to `src/b.ts`", []],
    ["- Rename `load` to `read` in `src/a.ts`", []],
    ["- Move the parser from `src/a.ts` to `src/b.ts`", []],
    ["- Task: Create `src/tags.ts`", ["create src/tags.ts"]],
    [
      "- Task:\n  1. Create `src/tags.ts`\n  2. Update `src/index.ts`",
      ["create src/tags.ts", "modify src/index.ts"],
    ],
    [
      "**Create** a new file `src/tags.ts`, then update `a.ts`, `b.ts` and `c.ts`.",
      ["create src/tags.ts", "modify a.ts", "modify b.ts", "modify c.ts"],
    ],
    ["- [ ] Extend `src/x.ts` and delete `src/y.ts`", ["modify src/x.ts", "delete src/y.ts"]],
    [
      "Add `src/x.ts` with the types. Write `docs/tags.md`",
      ["write src/x.ts", "write docs/tags.md"],
    ],
    ["- Files to Modify: `src/x.ts`\n- Task: Create `src/x.ts`", ["modify src/x.ts"]],
  ])("%j", async (body, expected) => expect(await second(body)).toEqual(expected));

  test.each([
    "- Task: Look at `src/x.ts`",
    "- Task: Do not update `src/x.ts`",
    "- Task: Tags are there, but never edit `src/x.ts`",
    "- Task: Remove `src/x.ts` from the index",
    "- Task: Add `src/x.ts` to the exports",
    "- Task: Add `parse()` and update `npm test`",
    "- Task: Session A will create `src/x.ts`",
    "> Update `src/x.ts`",
    "```\nUpdate `src/x.ts`\n```",
  ])("%j claims nothing", async (body) => expect(await second(body)).toEqual([]));

  test("a step claims them, too, and stays a step when it is written", async () => {
    const { tasks, again } = await read(plan("", "1. Run it\n2. Update `README.md`"));
    expect(tasks.slice(2).map((task) => [task.id, claims(task)])).toEqual([
      ["2.1", []],
      ["2.2", ["modify README.md"]],
    ]);
    expect(again).toContain(
      "## Phase 2: Sequential Finalization\n\n- Run it\n- Update `README.md`",
    );
  });

  test("what is written claims no more", async () => {
    const body = "- Files to Modify: `src/x.ts`\n- Task: Update `src/x.ts` and `src/y.ts`";
    const { tasks, again } = await read(plan(body));
    const { tasks: back } = await read(again);
    expect(back.map(claims)).toEqual(tasks.map(claims));
    const fewer = tasks.map((task) => ({ ...task, claims: task.claims.slice(0, 1) }));
    const { text } = writeSessionPlan({
      format: "task-plan",
      title: "T",
      phases: [],
      tasks: fewer,
      references: [],
      allows: [],
    });
    expect((await read(text)).tasks.map(claims)).toEqual(fewer.map(claims));
  });
});

describe("what has to be there first", () => {
  test.each(["- After: Session A", "- Can start: after A is merged", "- Requires: A"])(
    "%j names the first session",
    async (body) => {
      const { tasks, told } = await read(plan(body));
      expect(tasks[1]?.dependsOn.map(({ id }) => id)).toEqual(["1A"]);
      expect(told).toEqual([]);
    },
  );

  test.each(["- Requires: Node 20", "- Can start: immediately"])("%j names none", async (body) => {
    const { tasks, told } = await read(plan(body));
    expect(tasks[1]?.dependsOn).toEqual([]);
    expect(told).toEqual([]);
  });
});
