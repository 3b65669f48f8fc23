import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "task/missing-instructions";

const plan = (body: string, title = "Build"): string =>
  `# Plan\n\n## Implementation Plan\n\n#### Task 1.1: ${title} Depends on [none]\n\n${body}\n`;

test.each([
  ["a sentence after the files", "Files to modify\n- a.ts\n\nBuild it well."],
  ["a sentence before the files", "Build it well.\n\nFiles to modify\n- a.ts"],
  ["bullets after the label", "**Instructions**\n\n- Build it well.\n- Test it."],
  ["bullets after the files and a blank line", "Files to modify\n- a.ts\n\n- Build it well."],
  ["numbered steps", "Files to modify\n- a.ts\n\n1. Build it.\n2. Test it."],
  ["instructions on the label's line", "**Instructions**: build it well."],
  ["a heading of their own", "##### Instructions\n\nBuild it."],
  ["a block of commands", "```bash\nnpm run build\n```"],
])("accepts %s", async (_, body) => expect(await findingsIn(rule, plan(body))).toEqual([]));

test("accepts a task that is done", async () => {
  expect(await findingsIn(rule, plan("", "Build [COMPLETED]"))).toEqual([]);
});

test.each([
  ["nothing", ""],
  [
    "files only",
    "**READ THESE BEFORE TASK**\n- a.md\n\nFiles to Create\n- a.ts\n\nFiles to modify\n- b.ts",
  ],
  ["an empty section", "**Instructions**\n\nFiles to modify\n- a.ts"],
  ["fields only", "**Priority**: high\n**Estimate**: 2h\n\nFiles to modify\n- None"],
  ["a comment", "<!-- build it well -->"],
])("finds %s", async (_, body) => {
  expect(await findingsIn(rule, plan(body))).toEqual([
    {
      severity: "warning",
      at: "5: #### Task «1.1»: Build Depends on [none]",
      message:
        "task 1.1 has no instructions; expected its purpose, what to do and what to watch out for",
      tasks: ["1.1"],
    },
  ]);
});
