import { expect, test } from "vitest";
import { readTask, readTaskPlan, tasksOf } from "../support/read.ts";

test.each([
  ["Task 1.1: Build Depends on [none]", "1.1", "Build"],
  ["Task 1.1 - Build Depends on [none]", "1.1", "Build"],
  ["Task 1.1 – Build Depends on [none]", "1.1", "Build"],
  ["Task 1.1 — Build Depends on [none]", "1.1", "Build"],
  ["**Task 1.1**: Build Depends on [none]", "1.1", "Build"],
  ["**Task 1.1: Build** Depends on [none]", "1.1", "Build"],
  ["Task 1.1: Build [Depends on: none]", "1.1", "Build"],
  ["Task 1.1: Build **[Depends on: none]**", "1.1", "Build"],
  ["Task 1.1: Build **Depends on [none]**", "1.1", "Build"],
  ["Task 1.1: Build - Depends on [none]", "1.1", "Build"],
  ["Task 1.1: Build — Depends on [none]", "1.1", "Build"],
  ["Task 1.1: Build (depends on none)", "1.1", "Build"],
  ["Task 1.1: Build [none]", "1.1", "Build"],
  ["Task 1.1: Build [Dependencies: none] {backend}", "1.1", "Build"],
  ["Task 1.1: Build [GAP 1] Depends on [none]", "1.1", "Build [GAP 1]"],
  ["Task 1.1: Build [OPTIONAL - Depends on: none]", "1.1", "Build"],
  ["Task 1.1: Build ####", "1.1", "Build"],
  ["TASK-01: Build Depends on [none]", "01", "Build"],
  ["T1: Build Depends on [none]", "T1", "Build"],
  ["1.1: Build Depends on [none]", "1.1", "Build"],
  ["1.1. Build Depends on [none]", "1.1", "Build"],
  ["Task 0.1: Build Depends on [none]", "0.1", "Build"],
  ["Task 1: Build Depends on [none]", "1", "Build"],
  ["Task A.1: Build Depends on [none]", "A.1", "Build"],
  ["Task S.1: Build Depends on [none]", "S.1", "Build"],
  ["Task 1A-1: Build Depends on [none]", "1A-1", "Build"],
  ["Task 2B-1: Build Depends on [none]", "2B-1", "Build"],
  ["Task 2.2a: Build Depends on [none]", "2.2a", "Build"],
  ["Task 2a.1: Build Depends on [none]", "2a.1", "Build"],
  ["Task #7: Build Depends on [none]", "7", "Build"],
  ["[ ] Task 1.1: Build Depends on [none]", "1.1", "Build"],
  ["Task 1.1: Use `depends on` in a title Depends on [none]", "1.1", "Use `depends on` in a title"],
  ["[COMPLETED] Task 1.1: Build", "1.1", "Build"],
  ["[DONE] Task 1.1: Build Depends on [none]", "1.1", "Build"],
  ["🚧 Task 1.1: Build Depends on [none]", "1.1", "Build"],
  ["⚠️ [WIP] 1.1: Build Depends on [none]", "1.1", "Build"],
  ["~~Task 1.1: Build~~", "1.1", "Build"],
  ["Task [1.1]: Build", "1.1", "Build"],
  ["Task [1.1]: Build Depends on [none]", "1.1", "Build"],
  ["1.1 Build Depends on [none]", "1.1", "Build"],
  ["Step 1.1: Build Depends on [none]", "1.1", "Build"],
  ["Ticket 1.1: Build Depends on [none]", "1.1", "Build"],
  ["Work Item 1.1: Build Depends on [none]", "1.1", "Build"],
  ["Task 1.1: Add [COMPLETED] badge Depends on [none]", "1.1", "Add [COMPLETED] badge"],
  ["Task 1.1: Build [DONE] (2h) {agent} Depends on [none]", "1.1", "Build (2h)"],
  ["Task 1.1: constructor Depends on [none]", "1.1", "constructor"],
])("%s", async (heading, id, title) => {
  const task = await readTask("Files to modify\n- a.ts", heading);
  expect({ id: task.id, title: task.title }).toEqual({ id, title });
});

test.each([
  ["Task 1.1: Build [COMPLETED] Depends on [none]"],
  ["Task 1.1: Build Depends on [none] [COMPLETED]"],
  ["Task 1.1: Build [DONE] Depends on [none]"],
  ["Task 1.1: Build (completed) Depends on [none]"],
  ["Task 1.1: Build Depends on [none] ✅"],
  ["✅ Task 1.1: Build Depends on [none]"],
  ["[x] Task 1.1: Build Depends on [none]"],
  ["[COMPLETED] Task 1.1: Build Depends on [none]"],
  ["~~Task 1.1: Build~~"],
  ["Task 1.1 ✅: Build Depends on [none]"],
  ["Task 1.1: [DONE] Build Depends on [none]"],
  ["Task 1.1: Build [DONE] {agent} (2h) Depends on [none]"],
  ["Task 1.1: Build Depends on [none] {agent} [done] (2h)"],
  ["Task 1.1: Build Depends on [none] - COMPLETED"],
])("is done: %s", async (heading) => {
  expect((await readTask("", heading)).done).toBe(true);
});

test.each([
  ["Task 1.1: Build what is done Depends on [none]"],
  ["Task 1.1: Mark as completed Depends on [none]"],
  ["[ ] Task 1.1: Build Depends on [none]"],
  ["Task 1.1: Add [COMPLETED] badge Depends on [none]"],
  ["Task 1.1: Add the badge `[COMPLETED]` Depends on [none]"],
  ["Task 1.1: `[COMPLETED]` badge Depends on [none]"],
  ["Task 1.1: Mark [done] items Depends on [none]"],
  ["Task 1.1: Render (completed) label Depends on [none]"],
  ["Task 1.1: Show ✅ when finished Depends on [none]"],
  ["🚧 Task 1.1: Build Depends on [none]"],
])("is open: %s", async (heading) => {
  expect((await readTask("", heading)).done).toBe(false);
});

test.each([
  ["Task 1.1: Build (15 hours) Depends on [none]", 900],
  ["Task 1.1: Build (2h) Depends on [none]", 120],
  ["Task 1.1: Build (1-2 days) Depends on [none]", 960],
  ["Task 1.1: Build (~30 min) Depends on [none]", 30],
  ["Task 1.1: Build (the page) Depends on [none]", undefined],
  ["Task 1.1: Build (2 pages) Depends on [none]", undefined],
])("%s takes %s minutes", async (heading, minutes) => {
  expect((await readTask("", heading)).estimate?.value).toBe(minutes);
});

const plan = (...headings: string[]): string =>
  `# Plan\n\n## Implementation Plan\n\n${headings.join("\n\nBuild it.\n\n")}\n`;

test.each<[string, string[], string[]]>([
  [
    "level 3",
    ["### Task 1.1: A Depends on [none]", "### Task 1.2: B Depends on [1.1]"],
    ["1.1", "1.2 < 1.1"],
  ],
  ["level 2", ["## Task 1.1: A Depends on [none]"], ["1.1"]],
  [
    "a task below a task",
    ["### Task 1: A Depends on [none]", "#### Task 1.1: B Depends on [1]"],
    ["1", "1.1 < 1"],
  ],
  [
    "tasks that stand deeper than the one before",
    [
      "### Task 1.1: A Depends on [none]",
      "#### Task 1.2: B Depends on [none]",
      "##### Task 1.3: C",
      "###### Task 1.4: D Depends on [1.2]",
      "### Task 1.5: E Depends on [1.4]",
    ],
    ["1.1", "1.2", "1.4 < 1.2", "1.5 < 1.4"],
  ],
  [
    "notes on the task they stand in",
    ["### Task 1.1: A Depends on [none]", "#### Task 1.1 Notes", "#### Task 1.2: B"],
    ["1.1", "1.2"],
  ],
  [
    "a group that is written like a task, above its tasks",
    [
      "### Task 1: Group",
      "#### Task 1.1: A Depends on [none]",
      "#### Task 1.2: B Depends on [1.1]",
    ],
    ["1.1", "1.2 < 1.1"],
  ],
  ["reports", ["### Task Overview", "## Task Execution Order", "### Tasks by Phase"], []],
  ["phases and steps", ["### Phase 1: A", "### Step 2: B", "### Batch 3 - C"], []],
  ["numbered chapters without files", ["## 1. Overview", "### 1.1 Goals"], []],
  [
    "headings below another heading of a task",
    ["#### Task 1.1: A Depends on [none]", "##### 1. First step"],
    ["1.1"],
  ],
])("finds the tasks among %s", async (_, headings, tasks) => {
  expect(await tasksOf(plan(...headings))).toEqual(tasks);
});

test("each task has the files below its own heading, at any level", async () => {
  const { plan: read } = await readTaskPlan(
    plan(
      "### Task 1.1: A Depends on [none]\n\n#### Files to Create\n- a.ts",
      "#### Task 1.2: B Depends on [none]\n\n#### Files to Create\n- b.ts",
      "#### Task 1.3: C\n\n**Depends on**: none\n\n**Files to Create**\n- c.ts",
      "##### Task 1.4: D Depends on [none]\n\n**Files to Create**\n- d.ts",
    ),
  );
  const claims = read.tasks.map(({ id, claims }) => [id, ...claims.map(({ pattern }) => pattern)]);
  expect(claims).toEqual([
    ["1.1", "a.ts"],
    ["1.2", "b.ts"],
    ["1.3", "c.ts"],
    ["1.4", "d.ts"],
  ]);
});
