import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "task/no-files";

const plan = (body: string, title = "Build"): string =>
  `# Plan\n\n## Implementation Plan\n\n#### Task 1.1: ${title} Depends on [none]\n\n${body}\n`;

test.each([
  ["a file to create", "Files to Create\n- a.ts"],
  ["a file to modify", "Files to modify\n- a.ts"],
  ["a file to delete", "Files to Delete\n- a.ts"],
  ["a file to rename", "Files to Rename\n- a.ts → b.ts"],
  ["files to write", "Files:\n- a.ts"],
  ["none, said on purpose", "Files to modify\n- None"],
  ["none in brackets", "Files to Create: (none)\n\nFiles to modify: [none]"],
  ["none with a reason", "Files to modify\n- None (testing only)"],
])("accepts %s", async (_, body) => expect(await findingsIn(rule, plan(body))).toEqual([]));

test.each([
  ["a check", "Verify the whole flow"],
  ["research", "Research the options"],
  ["a test run", "Run all tests"],
  ["a task that is done", "Build [COMPLETED]"],
])("accepts %s without files", async (_, title) => {
  expect(await findingsIn(rule, plan("Do it.", title))).toEqual([]);
});

test.each([
  ["no list", "Build it."],
  ["a reading list only", "**READ THESE BEFORE TASK**\n- docs/a.md\n\nBuild it."],
  ["a list that holds prose only", "Files to modify\n- the usual places\n\nBuild it."],
])("finds %s", async (_, body) => {
  expect(await findingsIn(rule, plan(body))).toEqual([
    {
      severity: "warning",
      at: "5: #### Task «1.1»: Build Depends on [none]",
      message:
        'task 1.1 claims no file to create or modify; expected its files, or "None" where it changes nothing',
      tasks: ["1.1"],
    },
  ]);
});
