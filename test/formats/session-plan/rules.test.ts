import { expect, test } from "vitest";
import { findingsIn } from "../../rules/support/findings.ts";

const plan = (session: string, title = "# P\n\n"): string =>
  `${title}## Phase 1: A\n\n### Session A: X\n\n${session}\n**Sync Point:** Merge\n\n## Phase 2: Sequential Finalization\n\n- Merge into main\n`;
const WHOLE = plan("- Task: Build it\n- Output: src/a.ts\n");

const RULES = [
  "task/no-files",
  "task/missing-instructions",
  "plan/missing-section",
  "plan/no-tasks",
] as const;

test.each(RULES)("%s has nothing to say about a whole plan, steps included", async (rule) =>
  expect(await findingsIn(rule, WHOLE)).toEqual([]),
);

test.each<[(typeof RULES)[number], string, string]>([
  ["task/no-files", plan("- Task: Build it\n- Output: an endpoint\n"), "task 1A claims no file"],
  ["task/missing-instructions", plan("- Branch: b\n"), "task 1A has no instructions"],
  ["plan/missing-section", plan("- Task: Build it\n", ""), "the session plan has no title section"],
  [
    "plan/missing-section",
    "# Plan\n\n## Session 1: A\n\n- Task: x\n\n## Session 2: B\n\n- Task: y\n",
    "the session plan has no phases section",
  ],
])("%s speaks of sessions", async (rule, text, message) => {
  const found = await findingsIn(rule, text);
  expect(found.map((one) => one.message.split(/;| to create/)[0])).toEqual([message]);
});

test("a session plan without sessions", async () => {
  const found = await findingsIn("plan/no-tasks", "# P\n", { as: "session-plan" });
  expect(found.map(({ message }) => message)).toEqual([
    'the plan names no session; expected headings such as "### Session A: Title" below "## Phase 1"',
  ]);
});
