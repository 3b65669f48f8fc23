import { describe, expect, test } from "vitest";
import { writeExecutionPlan } from "../../../src/formats/execution-plan/write/write.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

/** A plan of two lanes, of which the second one says this. */
async function second(body: string): Promise<{ told: string[]; lane: string | undefined }> {
  const { plan, findings } = await readExecutionPlan(
    `# Two lanes\n\n## Lane A: Grammar\n\n**Branch:** \`lane/a\`\n**Files:** \`src/grammar.rs\`\n\n## Lane B: Shell\n\n**Branch:** \`lane/b\`\n\n${body}\n`,
  );
  const told = findings.map(({ rule, message }) => `${rule} ${message}`);
  return {
    told,
    lane: shown(plan)
      .find((text) => text.startsWith("Lane B"))
      ?.slice(6),
  };
}

describe("what has to be there first", () => {
  test.each([
    "After: A",
    "- **After:** Lane A",
    "**Requires:** Lane A",
    "**Requires:** Lane A, an API key",
    "**Requires:**\n\n- Lane A\n- an API key",
    "**Waits for:** Lane A (its types)",
    "**Can start:** after Lane A is merged",
    "**Starts after:** Lane A",
    "**Run after:** Grammar",
    "**Start:** after Lane A",
    "**Depends:** A",
    "**Status:** ⏳ Blocked by Lane A",
    "Depends on Lane A.",
    "> **Depends on:** Lane A",
    "Starts after Lane A",
    "**Execution:** Sequential (after Lane A)",
    "**Timing:** Start after Lane A completes",
    "**Files:**\n\nAfter: A",
    "**Depend On:** Lane A",
    "**Depends-on:** Lane A",
    "**depends_on:** [Lane A]",
    "**dependsOn:** Lane A",
    "**Dependson:** Lane A",
    "**Dependent on:** Lane A",
    "**Task dependencies:** Lane A",
    "**Hard dependencies (strict):** Lane A",
    "**Prereqs:** Lane A",
    "**Pre-requisites:** Lane A",
    "**Merge after:** Lane A",
    "**Must come after:** Lane A",
    "- **Gated by:** Lane A",
    "**Blockers:** Lane A",
    "**Predecessor:** Lane A",
    "**Predecessors** Lane A",
    "**Waiting on** – Lane A",
    "**Blockers:**\n\n- Lane A",
    "- **Blockers:**\n  - Lane A",
    "### Prereqs\n\n- Lane A",
  ])("%j names the first lane", async (body) => {
    expect(await second(body)).toEqual({ told: [], lane: " < Lane A" });
  });

  test.each([
    "**Requires:** Node 20",
    "**Requires:** the API key",
    "**Requires:** 2 reviewers",
    "**Needs:** nothing",
    "**Can start:** immediately",
    "**Start:** Day 1",
    "**Timing:** 2 hours",
    "**Execution:** In parallel with Lane A",
    "**Execution:** Not after Lane A",
    "**Status:** In progress",
    "**Status:** No longer blocked by Lane A",
    "Depends on the weather.",
    "> After: A",
    "> Depends on: Lane A",
    "> > **Depends on:** Lane A",
    "**Blockers:** none",
    "**Prereqs:** Node 20, an API key",
    "**Upstream:** origin",
    "**Depandencies:** react, zod",
    "**Dependents:** Lane A",
    "**Required by:** Lane A",
    "**Needed by:** Lane A",
    "**Prerequisite for:** Lane A",
    "**Dependency of:** Lane A",
    "**Independent of:** Lane A",
    "**Not blocked by:** Lane A",
    "**Depended on by:** Lane A",
    "**Locked by:** Lane A",
    "**Successors:** Lane A",
  ])("%j names none", async (body) => {
    expect(await second(body)).toEqual({ told: [], lane: "" });
  });

  test.each([
    "Depandencies",
    "Dependecies",
    "Dependancies",
    "Dependancy",
    "Depens on",
    "Dpends on",
    "Prerequisits",
    "Pre-requisets",
    "Predeccesors",
    "Blockd by",
  ])("the misspelt %j is read and told", async (label) => {
    expect(await second(`**${label}:** Lane A`)).toEqual({
      told: [expect.stringContaining(`dependency/guessed "${label}" of Lane B is read as "Dep`)],
      lane: " < Lane A",
    });
    const list = await second(`- **${label}:**\n  - Lane A`);
    expect([list.lane, list.told.length]).toEqual([" < Lane A", 1]);
  });

  test.each([
    ["**After:** Lane Q", '"Lane Q" says in words that name no task plainly'],
    ["**Requires:** either Lane A or luck", '"either Lane A or luck" says in words'],
  ])("%j is told", async (body, message) => {
    const { told, lane } = await second(body);
    expect(lane).toBe("");
    expect(told).toEqual([expect.stringContaining(`plan/partly-read ${message}`)]);
  });

  test.each(["main", "the main branch", "`main`", "✅ none", "None (can start immediately)"])(
    "Depends On: %j means none",
    async (value) => {
      expect(await second(`**Depends On:** ${value}`)).toEqual({ told: [], lane: "" });
    },
  );

  test.each([
    ["**Blockers:** report to Lane A", "report to Lane A"],
    ["**Merge after:** review by Lane A", "review by Lane A"],
  ])("%j names whom to talk to, and is told", async (body, words) => {
    expect(await second(body)).toEqual({ told: [expect.stringContaining(words)], lane: "" });
  });

  test("beside a declared dependency only what is new is told", async () => {
    const more = "**Start:** after Lane A";
    const same = await second(`**Depends On:** Lane A\n${more}`);
    expect(same).toEqual({ told: [], lane: " < Lane A" });
    expect(await second(`**Depends On:** none\n${more}`)).toEqual({
      told: [expect.stringContaining('"after Lane A" says more than the line about dependencies')],
      lane: "",
    });
  });
});

test.each(["Depend On", "Prereqs", "Merge after", "Requires", "Depandencies"])(
  "a column %j of a table of workers names who comes first",
  async (head) => {
    const table = `# Plan\n\n**Goal:** Two.\n\n## Workers\n\n| Worker | Branch | Files | ${head} |\n|---|---|---|---|\n| W1 | feat/a | \`a.ts\` | none |\n| W2 | feat/b | \`b.ts\` | W1 |\n| W3 | feat/c | \`c.ts\` | Node 20 |\n`;
    const { plan, findings } = await readExecutionPlan(table);
    expect(shown(plan)).toEqual(["W1: write a.ts", "W2 < W1: write b.ts", "W3: write c.ts"]);
    expect(findings).toEqual([]);
  },
);

describe("labels of files", () => {
  test.each([
    ["**Scope:** `src/main.rs`, `src/lib/**`", "write src/main.rs, write src/lib/**"],
    ["**Scope:**\n- `src/main.rs` only", "write src/main.rs"],
    ["**Touches:** src/main.rs", "write src/main.rs"],
    ["**Territory:** `src/shell/`", "write src/shell/"],
    ["**Target files:** `src/main.rs`", "write src/main.rs"],
    ["**Key Files:**\n- src/main.rs", "write src/main.rs"],
    ["**Primary files:** `a.rs`\n**Secondary files:** `b.rs`", "write a.rs, modify b.rs"],
    ["**Modules:** `src/shell/`", "write src/shell/"],
    ["**Allowed paths:** `src/**`\n**Forbidden paths:** `src/x.rs`", "write src/**, deny src/x.rs"],
    ["**Writes:** `src/main.rs`\n**Reads:** `src/a.rs`", "read src/a.rs, write src/main.rs"],
    ["**Owner of:** `src/main.rs`", "write src/main.rs"],
    ["**Files you may edit:**\n- src/main.rs", "write src/main.rs"],
    ["**Must not modify:** `a.rs`\n**Files:** `b.rs`", "deny a.rs, write b.rs"],
    [
      "**Deliverables:**\n- `src/main.rs` (new)\n- Create `lib/api.ts` for the shell\n- Update `app/x.tsx`",
      "create src/main.rs, create lib/api.ts, modify app/x.tsx",
    ],
    ["**Outputs:**\n- New file `src/main.rs`", "create src/main.rs"],
    ["**Output:** `src/main.rs`", "write src/main.rs"],
    ["**Files (write):** `b.rs`\n**Files (read-only):** `a.rs`", "write b.rs, read a.rs"],
    [
      "**File Paths (EXCLUSIVE to this agent):**\n```\nsrc/main.rs    ← entry\nsrc/shell/     ← all of it\n```",
      "write src/main.rs, write src/shell/",
    ],
    [
      "**Owned files**:\n\n```\nsrc/\n├── server.ts\n├── routes/\n│   ├── users.ts  # new\n└── db.ts\n```",
      "write src/server.ts, create src/routes/users.ts, write src/db.ts",
    ],
    ["**Files:** ➕ `a.rs` ✏️ `b.rs` 🗑️ `c.rs`", "create a.rs, modify b.rs, delete c.rs"],
    ["**Files:**\n- `src/main.rs` — NEW", "create src/main.rs"],
    ["**Files:**\n- `src/with space.ts`", "write src/with space.ts"],
  ])("%j", async (body, claims) => {
    expect(await second(body)).toEqual({ told: [], lane: `: ${claims}` });
  });

  test.each([
    [
      "**Files Owned:**\n- Screens\n  - `src/a.ts`\n  - `src/b.ts`\n- `src/c.ts`\n  - also `src/d.ts`",
      "write src/a.ts, write src/b.ts, write src/c.ts, write src/d.ts",
    ],
    ["**Files:**\n- [ ] `src/a.ts`\n  - `src/b.ts` (new)", "write src/a.ts, create src/b.ts"],
    ["**Files:**\n- `src/a.ts`\n  - take `x` from `src/b.ts`", "write src/a.ts"],
    ["**Files:**\n- `src/a.ts`\n  - `src/b.ts` gives the types", "write src/a.ts"],
  ])("%j, nested", async (body, claims) => {
    expect(await second(body)).toEqual({ told: [], lane: `: ${claims}` });
  });

  test.each([
    ["**Files:**\n- `src/a.ts`\n  - a helper in `src/b.ts`", '"src/b.ts"'],
    ["**Files:**\n- `src/a.ts`\n- src/with space.ts", '"src/with space.ts"'],
  ])("%j is told in part", async (body, said) => {
    const { told, lane } = await second(body);
    expect(lane).toBe(": write src/a.ts");
    expect(told).toEqual([expect.stringContaining(`plan/partly-read ${said}`)]);
  });

  test.each([
    "**Scope:** the login page",
    "**Scope:** client/server boundary and Node.js",
    "**Touches:** billing",
    "**Writes:** rows to the database",
    "**Deliverables:**\n- `/api/users` answers\n- branch `feature/x`\n- `npm test` is green",
    "**Output:** a module for search",
    "**Modules:** auth, search",
  ])("%j speaks of no file", async (body) => {
    expect(await second(body)).toEqual({ told: [], lane: "" });
  });

  test("a scope stays in the instructions, and says nothing twice", async () => {
    const { plan } = await readExecutionPlan(
      "# One\n\n### Worker 1: A\n\n**Branch:** `w/1`\n**Files Owned:** `src/a.ts`\n**Deliverables:**\n\n- Create `src/a.ts` with a parser\n- `a.ts`\n",
    );
    expect(shown(plan)).toEqual(["W1: write src/a.ts"]);
    expect(plan.tasks[0]?.brief.text).toBe("- Create `src/a.ts` with a parser");
  });
});

describe("commands that check a worker", () => {
  test.each([
    ["**Tests:** `npm test -- shell`", "npm test -- shell"],
    ["**Test command:** `cargo test`", "cargo test"],
    [
      "**Acceptance Criteria:**\n- [ ] The shell starts\n- [ ] `pytest tests/shell` passes",
      "pytest tests/shell",
    ],
    ["**Acceptance Criteria:** `npm run dev` shows it after `npm install x`", undefined],
    ["**Tests:** in `shell.test.ts`, for `parse()`", undefined],
    ["**Done when:** the shell starts, but never by `npm run shell`", undefined],
  ])("%j", async (body, command) => {
    const { plan } = await readExecutionPlan(
      `# One\n\n### Worker 1: A\n\n**Branch:** \`w/1\`\n\n${body}\n`,
    );
    expect(plan.tasks[0]?.verification.map(({ value }) => value)).toEqual(command ? [command] : []);
  });
});

test("a quoted line that counted, and one that would, are quoted twice when they are written", async () => {
  const text = "> **Depends on:** W1\n\nBuild it";
  const { plan } = await readExecutionPlan(
    `# Two\n\n### Worker 1: A\n\n**Branch:** \`w/1\`\n\n### Worker 2: B\n\n**Branch:** \`w/2\`\n\n${text}\n`,
  );
  expect(shown(plan)).toEqual(["W1", "W2 < W1"]);
  const tasks = plan.tasks.map((task) => ({
    ...task,
    dependsOn: [],
    brief: { ...task.brief, text: `${text}\n\n**Depends on:** W1` },
  }));
  const { plan: back, findings } = await readExecutionPlan(
    writeExecutionPlan({ ...plan, tasks }).text,
  );
  expect(shown(back)).toEqual(["W1", "W2"]);
  expect(findings).toEqual([]);
});
