import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "task/missing-reading-list";

const plan = (body: string, title = "Build"): string =>
  `# Plan\n\n## Implementation Plan\n\n#### Task 1.1: ${title} Depends on [none]\n\n${body}\n`;

test.each([
  ["the format's label", "**READ THESE BEFORE TASK**\n- docs/a.md"],
  ["the label in plain words", "READ THESE BEFORE TASK:\n- docs/a.md"],
  ["a heading", "##### Read before task\n\n- docs/a.md"],
  ["a list that says there is none", "**READ THESE BEFORE TASK**\n- None"],
  ["another label", "**Required reading**\n- docs/a.md"],
  ["an item of a list", "- **References**: `docs/a.md`"],
])("accepts %s", async (_, body) => expect(await findingsIn(rule, plan(body))).toEqual([]));

test("accepts a task that is done", async () => {
  expect(await findingsIn(rule, plan("", "Build ✅"))).toEqual([]);
});

test.each([
  ["no list", "Build it."],
  ["files to modify only", "Files to modify\n- a.ts"],
  ["a sentence that speaks of reading", "Read the documents with care before you start."],
])("finds %s", async (_, body) => {
  expect(await findingsIn(rule, plan(body))).toEqual([
    {
      severity: "warning",
      at: "5: #### Task «1.1»: Build Depends on [none]",
      message:
        'task 1.1 has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read',
      tasks: ["1.1"],
    },
  ]);
});
