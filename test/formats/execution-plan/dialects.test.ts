import { expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/list.ts";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown, template } from "./support/plan.ts";

const TABLE = `# Move to the new store

| Track | Component | Dependencies | Effort | Owns |
|-------|-----------|--------------|--------|------|
| 4A | Health | None | 8-10h | \`src/health/\` |
| **4B — logs** | Logging | 4A (types) | 2 days | \`src/log.ts\`, and the specs |
| Total | | | | |
`;

const LINES = `# Agents at work

## Phase 1: Base

**Agent 1 Tasks**:

- Build the store
- Owns: \`src/store.ts\`, \`src/db/\`

**Agent 2 (API)**:

- Owns: \`src/api.ts\`

## Phase 2: Surface

**Agent**: Agent 3 (Web)
**Dependencies**: Phase 1 (both)

- Owns: \`src/web/\`
`;

const LABELS = `# Fixes

### Team 1: Types

**Branch**: \`fix/types\` **Files**:

- \`src/**/*.ts\` (all)

### Team 2: Tests

- **Branch**: \`fix/tests\`
- **Files Assigned**:
  - \`test/a.test.ts\`
  - Whatever else is broken
`;

const TWICE = `# Two tracks

## Tracks

### Track C: Search

**Branch**: \`feature/search\`

### Track D: Mail

**Branch**: \`feature/mail\`

## Instructions

### Agent C: Search engineer

**Branch**: \`feature/search\`
**Files Owned**: \`src/search.ts\`
`;

test.each<[string, string, string[], string[]]>([
  [
    "a table of workers",
    TABLE,
    ["4A: write src/health/", "4B < 4A: write src/log.ts"],
    ["and the specs"],
  ],
  [
    "lines of bold text",
    LINES,
    [
      "Agent 1: write src/store.ts, write src/db/",
      "Agent 2: write src/api.ts",
      "Agent 3 < Agent 1, Agent 2: write src/web/",
    ],
    [],
  ],
  [
    "two labels on one line, and lists of fields",
    LABELS,
    ["Team 1: write src/**/*.ts", "Team 2: write test/a.test.ts"],
    ["Whatever else is broken"],
  ],
  ["one worker under two names", TWICE, ["Track C: write src/search.ts", "Track D"], []],
])("reads %s", async (_, text, workers, unread) => {
  const { plan, findings } = await readExecutionPlan(text);
  expect(shown(plan)).toEqual(workers);
  expect(findings.map(({ rule }) => rule)).toEqual(unread.map(() => "plan/partly-read"));
  findings.forEach(({ message }, i) => expect(message).toContain(`"${unread[i]}"`));
});

test("signs, roles and other words around names change nothing", async () => {
  const { plan, findings } = await readExecutionPlan(`# Plan

| File/Dir | 🔵 W1 | 🟢 W2 (UI) |
|---|:-:|:-:|
| \`src/billing/\` | ✅ | 👁️ |
| \`ui.tsx\` | — | ✅ |

### Worker 1 - Backend

- **Exclusive files:** \`src/billing/\`
- **Do NOT touch:** \`ui.tsx\`
- **May read:** \`src/config.ts\`

### Worker 2 – UI

- **Depends on**: Worker 1 must complete first
- **Files:** \`ui.tsx\` (new)

### Worker 3

- **Blocked by:** Worker 2's types
`);
  expect(findings).toEqual([]);
  expect(shown(plan)).toEqual([
    "W1: write src/billing/, deny ui.tsx, read src/config.ts",
    "W2 < W1: read src/billing/, create ui.tsx",
    "W3 < W2",
  ]);
});

test("tables fill up what headings leave out", async () => {
  const { plan } = await readExecutionPlan(`# Plan

| Worker | Branch | Depends On | Estimate |
|---|---|---|---|
| W1 | feat/a | - | 2h |
| W2 | feat/b | W1 | 3h |

### Worker 1: A

### Worker 2: B

**Branch:** \`feat/own\`
`);
  const told = plan.tasks.map(({ id, branch, estimate, dependsOn }) => [
    id,
    branch?.value,
    estimate?.value,
    dependsOn.length,
  ]);
  expect(told).toEqual([
    ["W1", "feat/a", 120, 0],
    ["W2", "feat/own", 180, 1],
  ]);
});

test("drawings are told, not read", async () => {
  const { plan, findings } = await readExecutionPlan(
    "# Plan\n\n```\n│ Stream A (pool)  │ Stream B │\n│ Files:           │          │\n```\n",
  );
  expect(plan.tasks).toEqual([]);
  expect(findings.map(({ message }) => message.split(",")[0])).toEqual([
    "Stream A stands in a drawing",
    "Stream B stands in a drawing",
  ]);
});

const TASKS =
  "# P\n\n## Implementation Plan\n\n#### Task 1.1: A Depends on [none]\n\nFiles to Create\n- a.ts\n";
const SESSIONS =
  "# Parallel Execution Plan: X\n\n## Phase 1: Foundation\n\n### Session A: Types\n\n**Worktree:** `../a`\n**Branch:** `a`\n\nTask: types\n\n### Session B: API\n\n**Branch:** `b`\n\n**Sync Point:** merge all\n";

test.each<[string, string, string | undefined]>([
  ["a plan of workers with a matrix", template(), "execution-plan"],
  ["workers with branches", LABELS, "execution-plan"],
  ["a task plan", TASKS, "task-plan"],
  ["a session plan", SESSIONS, "session-plan"],
  [
    "a task plan that speaks of workers",
    `${TASKS}\n## Advice\n\n### Worker 1: reads first\n\n### Worker 2: reads later\n`,
    "task-plan",
  ],
  ["a page about agents", "# Agents\n\n## Agent 1: the planner\n\nIt plans.\n", undefined],
])("%s is told by its content", async (_, text, format) => {
  expect(await detectFormat("docs/notes.md", text)).toBe(format);
});

test("the files of a folder that is searched are found by content only", async () => {
  const { file } = await judge(TABLE, { path: "docs/parallel-execution-plan.md" });
  expect(file.parsed?.format).toBe("execution-plan");
  expect(
    await detectFormat("docs/notes.md", "# Teams\n\n| Team | Lead |\n|---|---|\n| A | B |\n"),
  ).toBeUndefined();
});

const HOSTILE = [
  "### Worker __proto__: X\n\n**Branch:** a",
  "### Worker `constructor`: X\n\n**Depends On:** __proto__",
  "| File | W1 |\n|---|---|\n| `a` | \u001b[2J |",
  `### Worker 1: ${"x".repeat(3000)}`,
  "### Worker 1: X\n\n**Depends On:** 1-999999999",
  `| File | W1 |\n|---|---|\n${"| `a.ts` | PRIMARY |\n".repeat(800)}`,
  "**Agent 1**:\n".repeat(500),
  `${"│ Stream A ".repeat(3000)}│`,
];

test.each(HOSTILE)("hostile text %# is read without harm", async (text) => {
  const started = performance.now();
  const { diagnostics } = await judge(`# P\n\n${text}\n`, { as: "execution-plan" });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(Array.isArray(diagnostics)).toBe(true);
});
