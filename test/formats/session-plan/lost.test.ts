import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

const session = (heading: string, name: string, more = ""): string =>
  `${heading}\n\n- Worktree: \`../${name}\`\n- Branch: \`f/${name}\`\n- Task: Sow ${name}.\n- Output: New file src/${name}.ts\n${more}`;
const plan = (...parts: string[]): string =>
  `# Parallel Execution Plan: Garden\n\n## Phase 1: Parallel Work\n\n${parts.join("\n\n")}\n`;

async function read(text: string): Promise<{ ids: string[]; told: string[] }> {
  const { file, diagnostics } = await judge(text, { path: "plan.md" });
  expect(file.parsed?.format).toBe("session-plan");
  const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
  return {
    ids: file.parsed!.plan.tasks.map(({ id }) => id),
    told: told.map(({ location, message }) => `${location.start.line} ${message.slice(0, 40)}`),
  };
}

describe("a heading with a session's text below it", () => {
  test.each([
    "### Mail",
    "### Sesion B: Mail",
    "### B: Mail",
    "### Agent B: Mail",
    "### Stream B: Mail",
    "### 2. Mail",
    "### Sitzng B",
  ])("is told: %s", async (heading) => {
    const { ids, told } = await read(
      plan(session("### Session A: Data", "data"), session(heading, "mail")),
    );
    expect(ids).toEqual(["1A"]);
    expect(told.join()).toMatch(/^13 "[^"]+" looks like a session/);
  });

  test.each([
    "### Mail\n\n- Task: Sow it.\n- Output: the page",
    "### Mail\n\n- Task: Sow it.\n- Files to modify:\n  - src/mail.ts",
    "### Set-up\n\n- Task: Start it.\n- Output: New file package.json",
    "### Set-up\n\n- Task: Start it.\n- Output: Updated src/a.ts",
    "### Shared code\n\n- Branch: f/shared\n- Task: Write it.",
  ])("is told for work of its own: %s", async (text) =>
    expect((await read(plan(session("### Session A", "a"), text))).told.join()).toMatch(
      /looks like a session/,
    ),
  );

  test("is told without a worktree, and at another level, too", async () => {
    const bare = "### Mail\n\n- Task: Sow it.\n- Output: src/a.ts";
    expect((await read(plan(session("### Session A", "a"), bare))).told).toHaveLength(1);
    const other = plan(session("### Session A", "a"), session("## Mail", "mail"));
    expect((await read(other)).told).toHaveLength(1);
    const steps = `${plan(session("### Session A", "a"))}\n## Phase 2: Finalization\n\n${session("### Mail", "m")}`;
    expect((await read(steps)).told).toHaveLength(1);
  });

  test.each([
    "### Notes\n\n- Branches are named f/x.\n- Verification: see below",
    "### Session template\n\n- Worktree: `../name`\n- Branch: `f/name`\n- Task: What it does.",
    "### Template\n\n- Worktree: `../name`\n- Branch: `f/name`\n- Task: What it does.",
    "### Review checklist\n\n- Files: only the ones of the session\n- Task: done as written\n- Verification: `make`",
    "### Set-up\n\n- Worktree: each session has its own, such as `../a`\n- Task: read the README\n- Files: `README.md`",
    "### Before you start\n\n- Worktree: `../a`\n- Task: go there first",
    "### Risks\n\n- Task: A may take longer\n- Output: `src/a.ts` may conflict",
    "### Shared files\n\n- Files: `package.json`\n- Task: nobody edits it",
    "### Naming\n\n- Branch: [name]\n- Worktree: [name]",
    "### Overview\n\n- Files: see each session",
    session("### How A works", "a"),
    "### Setup\n\n```bash\ngit worktree add ../a -b f/a\n```",
  ])("is not told where it is none: %s", async (text) =>
    expect(
      (await read(plan(session("### Session A", "a"), text))).told.filter(
        (one) => /looks like a session/.test(one) && !/Session template/.test(one),
      ),
    ).toEqual([]),
  );

  test("is not told for the steps of a finalization", async () => {
    const end =
      "## Phase 2: Finalization\n\n### 1. Merge\n\n- Branch: main\n- Verification: `make`\n";
    expect(await read(`${plan(session("### Session A", "a"))}\n${end}`)).toEqual({
      ids: ["1A", "2.1"],
      told: [],
    });
  });
});

describe("a bold line beside headings of sessions", () => {
  test("is a session where a place stands below it", async () => {
    const text = plan(session("### Session A: Data", "data"), session("**Session B: Mail**", "b"));
    expect(await read(text)).toEqual({ ids: ["1A", "1B"], told: [] });
  });

  test("is none where its name is taken, or no place stands there", async () => {
    const data = session(
      "### Session A: Data",
      "data",
      "\n**Session A: Data**\n\n- Branch: f/data\n",
    );
    expect((await read(plan(data))).ids).toEqual(["1A"]);
    const words = session("### Session A: Data", "data", "\n**Session B: Mail**\n\nComes later.\n");
    expect((await read(plan(words))).ids).toEqual(["1A"]);
    const long = words.replace("Mail", `Mail** (${"x".repeat(4200)})`);
    expect((await read(plan(long))).ids).toEqual(["1A"]);
    const before = plan(session("### Session A", "a"), session("### Session B", "b")).replace(
      "## Phase 1",
      "## Where\n\n**Session A**\n\n- Branch: f/a\n\n## Phase 1",
    );
    expect((await read(before)).ids).toEqual(["1A", "1B"]);
  });
});

test("a session with two worktrees or branches is told", async () => {
  const lost = plan(session("### Session A: Data", "data"), session("**Mail**", "mail"));
  expect((await read(lost)).told).toEqual(['15 session 1A names two worktrees, "../data']);
  const same = session("### Session A", "a", "\nSay this:\n\n- Branch: f/a\n");
  expect((await read(plan(same))).told).toEqual([]);
});
