import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { tasksOf } from "../support/session-plan.ts";

const PLAN = `# Parallel Execution Plan: Ticket shop

Seats are sold in a browser.

## Phase 1: Parallel Foundation

These run side by side:

### Session A: Designer

- Worktree: \`../shop design\`
- Branch: \`feature/shop_design\`
- Task: Choose the colours of the hall
- Output: Updated tokens.yaml

### Session B: Data

- Worktree: ../shop-data
- Branch: feature/shop-data
- Task: Tables for seats
- Output: New file db/seats.sql, indexes
- Verification: \`npm run db\`

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Parallel Implementation

### Session A: Backend

- Output: an endpoint in \`src/api/\`, a type

### Session B: Frontend

- Files to Create
  - src/hall.tsx
- Output: the hall as components

**Sync Point:** Phase 2 is merged before Phase 3 starts

## Phase 3: Sequential Finalization

- Try a whole sale
- [x] Ask two testers
- Ship it
`;

test("phases, sessions, sync points and steps make tasks and their order", async () => {
  expect(await tasksOf(PLAN)).toEqual([
    "1A Designer, modify tokens.yaml",
    "1B Data, create db/seats.sql",
    "2A Backend, needs 1A 1B, write src/api/",
    "2B Frontend, needs 1A 1B, create src/hall.tsx",
    "3.1 Try a whole sale, needs 2A 2B",
    "3.2 Ask two testers (done), needs 3.1",
    "3.3 Ship it, needs 3.2",
  ]);
});

test("worktree, branch, command, instructions and title are read", async () => {
  const { file } = await judge(PLAN);
  const { title, summary, phases, tasks } = file.parsed!.plan;
  expect({ title, summary, phases: phases.map(({ id }) => id) }).toEqual({
    title: "Ticket shop",
    summary: "Seats are sold in a browser.",
    phases: ["1", "2", "3"],
  });
  expect(
    tasks.slice(0, 2).map(({ worktree, branch, verification, brief }) => ({
      worktree: worktree?.value,
      branch: branch?.value,
      verification: verification.map(({ value }) => value),
      brief: brief.text,
    })),
  ).toEqual([
    {
      worktree: "../shop design",
      branch: "feature/shop_design",
      verification: [],
      brief: "Choose the colours of the hall\n\nOutput: Updated tokens.yaml",
    },
    {
      worktree: "../shop-data",
      branch: "feature/shop-data",
      verification: ["npm run db"],
      brief: "Tables for seats\n\nOutput: New file db/seats.sql, indexes",
    },
  ]);
});

test("a dependency stands at its sync point", async () => {
  const { file } = await judge(PLAN);
  const [at] = file.parsed!.plan.tasks[2]!.dependsOn.map((one) => one.at);
  expect(file.index.line(at!.start.line)).toBe(
    "**Sync Point:** Phase 1 is merged before Phase 2 starts",
  );
});

/** Sessions below phases, written as `1 A B sync | 2 A needs 1A`. */
const phases = (line: string): string =>
  `# P\n\n${line
    .split(" | ")
    .map((part) => {
      const [number, ...words] = part.split(" ");
      const lines = [`## Phase ${number}: Work\n`];
      for (const word of words) {
        if (word === "sync") lines.push("**Sync Point:** Merge everything\n");
        else if (word.startsWith("before"))
          lines.push(`**Sync Point:** Merge before Phase ${word.slice(6)}\n`);
        else if (word.startsWith("needs:"))
          lines.push(`- Depends on: ${word.slice(6).replace("_", " ")}\n`);
        else if (word.startsWith("after"))
          lines[0] = `## Phase ${number}: Work\n\nStart after Phase ${word.slice(5)} merges.\n`;
        else lines.push(`### Session ${word}: Build\n\n- Task: Build it\n`);
      }
      return lines.join("\n");
    })
    .join("\n")}`;

describe("the order of phases", () => {
  const short = async (line: string): Promise<string[]> =>
    (await tasksOf(phases(line))).map((task) => task.replace(" Build", ""));
  test.each([
    ["needs a sync point", "1 A B | 2 A", ["1A", "1B", "2A"]],
    ["is that of the sync point", "1 A B sync | 2 A", ["1A", "1B", "2A, needs 1A 1B"]],
    ["is that which its words name", "1 A before3 | 2 A | 3 A", ["1A", "2A", "3A, needs 1A"]],
    ["may gather several", "1 A before3 | 2 A before3 | 3 A", ["1A", "2A", "3A, needs 1A 2A"]],
    ["may be said by the later phase", "1 A | 2 after1 A", ["1A", "2A, needs 1A"]],
    ["goes through an empty phase", "1 A sync | 2 sync | 3 A", ["1A", "3A, needs 1A"]],
    [
      "keeps what a session says itself",
      "1 A B needs:1A | 2 A needs:1B",
      ["1A", "1B, needs 1A", "2A, needs 1B"],
    ],
    [
      "leaves out what is implied",
      "1 A B needs:A sync | 2 A",
      ["1A", "1B, needs 1A", "2A, needs 1B"],
    ],
    ["knows phases by name", "1 A B | 2 A needs:Phase_1", ["1A", "1B", "2A, needs 1A 1B"]],
  ])("%s", async (_, line, tasks) => expect(await short(line)).toEqual(tasks));
});

describe("names of sessions", () => {
  const heading = (text: string): string =>
    `# P\n\n## Phase 2: Work\n\n${text}\n\n- Task: Build it\n- Branch: b\n`;
  test.each([
    ["### Session A: Designer", "2A Designer"],
    ["### Session 1: Designer", "2.1 Designer"],
    ["### Session 2B - Designer", "2B Designer"],
    ["### Session 2.4 Designer", "2.4 Designer"],
    ["### Session Designer", "2-Designer Designer"],
    ["### Session Design Team: the hall", "2-Design-Team Design Team: the hall"],
    ["### 🎨 **SESSION C: Designer**", "2C Designer"],
    ["### Session D [COMPLETED]", "2D  (done)"],
    ["### Session E (Designer)", "2E Designer"],
  ])("%s", async (line, task) => expect(await tasksOf(heading(line))).toEqual([task]));

  test("an item says another id", async () => {
    expect(await tasksOf(heading("### Session A: Hall\n\n- Id: `hall-1`"))).toEqual([
      "hall-1 Hall",
    ]);
  });
});

test("sessions without phases are free", async () => {
  const text = "# Plan\n\n## Session 1: A\n\n### Branch: `a`\n\n## Session 2: B\n\n- Branch: b\n";
  expect(await tasksOf(text)).toEqual(["1 A", "2 B"]);
});

test.each(["Worktree", "Agent", "Track"])("%s may stand for a session", async (word) => {
  const text = `# Parallel plan\n\n## ${word} 1: A\n\n**Branch:** \`a\`\n\n### Files to Create/Modify\n- src/a.ts\n\n## ${word} 2: B\n\n**Branch:** \`b\`\n`;
  expect(await tasksOf(text, "session-plan")).toEqual(["1 A, write src/a.ts", "2 B"]);
});

test("names that are still to be filled in are told once each", async () => {
  const { diagnostics } = await judge(
    PLAN.replace("feature/shop-data", "feature/[name]-data").replace("../shop-data", "../<app>"),
  );
  const told = diagnostics.filter(({ message }) => /1B/.test(message));
  expect(told.map(({ rule, message }) => `${rule}: ${message.split(";")[0]}`)).toEqual([
    'plan/partly-read: the worktree of session 1B, "../<app>", still has the placeholder "<app>"',
    'worktree/invalid-branch: the branch "feature/[name]-data" of task 1B has one of ~ ^ : ? * [ \\ in it, so git refuses it',
  ]);
});

test("a race within a phase is mended by a line about dependencies", async () => {
  const text = phases("1 A B C").replaceAll("Build it\n", "Build it\n- Output: src/a.ts\n");
  const { diagnostics } = await judge(text);
  const fixes = diagnostics.flatMap((one) => one.fixes.map(({ title }) => title));
  expect(new Set(fixes)).toEqual(
    new Set([
      "add 1A to the dependencies of 1B",
      "add 1B to the dependencies of 1C",
      "add 1A to the dependencies of 1B, add 1B to the dependencies of 1C",
    ]),
  );
});

test.each([
  ["Sequential Finalization", "", ["2.1 Try it, needs 1A", "2.2 Ship it, needs 2.1"]],
  ["Wrap-up", "**Sync Point:** Merge", ["2.1 Try it, needs 1A", "2.2 Ship it, needs 2.1"]],
  ["Wrap-up", "", ["2.1 Try it", "2.2 Ship it, needs 2.1"]],
  ["Parallel checks", "**Sync Point:** Merge", ["2.1 Try it, needs 1A", "2.2 Ship it, needs 1A"]],
])("the steps of a phase called %s, after %j", async (title, sync, steps) => {
  const text = `# P\n\n## Phase 1\n\n### Session A: X\n\n- Task: Y\n\n${sync}\n\n## Phase 2: ${title}\n\n- Try it\n- Ship it\n`;
  expect((await tasksOf(text)).slice(1)).toEqual(steps);
});
