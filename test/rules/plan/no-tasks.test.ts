import { expect, test } from "vitest";
import { findings, findingsIn } from "../support/findings.ts";

const rule = "plan/no-tasks";

test("accepts a plan with a task", async () => expect(await findings(rule, "1.1")).toEqual([]));

test("accepts a shared document, which has none", async () => {
  const shared = "# Feature\n\n## Relevant Files\n- a.ts\n";
  expect(await findingsIn(rule, shared, { path: "docs/shared.md" })).toEqual([]);
});

test.each([
  ["an empty file", "", "1: «»"],
  ["a title only", "# Plan\n", "1: «# Plan»"],
  [
    "phases without tasks",
    "\n# Plan\n\n## Implementation Plan\n\n### Phase 1\n\nBuild.\n",
    "2: «# Plan»",
  ],
  [
    "tasks within a comment",
    "# Plan\n\n<!--\n#### Task 1.1: Build Depends on [none]\n-->\n",
    "1: «# Plan»",
  ],
  [
    "tasks within a code block",
    "# Plan\n\n```\n#### Task 1.1: Build Depends on [none]\n```\n",
    "1: «# Plan»",
  ],
  [
    "headings of reports",
    "# Plan\n\n### Task Overview\n\n## Task Execution Order\n\n1. First\n",
    "1: «# Plan»",
  ],
])("finds %s", async (_, text, at) => {
  expect(await findingsIn(rule, text)).toEqual([
    {
      severity: "error",
      at,
      message:
        'the plan names no task; expected headings such as "#### Task 1.1: Title Depends on [none]"',
    },
  ]);
});

test("finds an execution plan without workers", async () => {
  const told = await findingsIn(rule, "# Plan\n\n**Goal:** All of it.\n", { as: "execution-plan" });
  expect(told.map(({ message }) => message)).toEqual([
    'the plan names no worker; expected headings such as "### Worker 1: Title"',
  ]);
});
