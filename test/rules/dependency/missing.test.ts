import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "dependency/missing";

/** A plan whose one task has this heading and this text below it. */
const plan = (heading: string, body = ""): string =>
  `# Plan\n\n## Implementation Plan\n\n${heading}\n\n${body}\n`;

test.each([
  ["a bracket in the heading", "#### Task 1.1: Build Depends on [none]", ""],
  ["a bracket with a colon", "#### Task 1.1: Build [Depends on: none]", ""],
  ["an empty bracket, a guess", "#### Task 1.1: Build Depends on []", ""],
  ["a bracket that is never closed, malformed", "#### Task 1.1: Build Depends on [none", ""],
  ["a bare bracket", "#### Task 1.1: Build [none]", ""],
  ["a line below the heading", "#### Task 1.1: Build", "Depends on [none]"],
  ["a bold line", "#### Task 1.1: Build", "**Dependencies**: none"],
  ["an item", "#### Task 1.1: Build", "- **Depends on:** none"],
  ["a blocker", "#### Task 1.1: Build", "**Blocked by**: nothing"],
])("accepts %s", async (_, heading, body) => {
  expect(await findingsIn(rule, plan(heading, body))).toEqual([]);
});

test.each([
  ["a heading without bracket", "#### Task «1.1»: Build", "Files to modify\n- a.ts"],
  [
    "a bracket that says something else",
    "#### Task «1.1»: Build [GAP 1]",
    "Files to modify\n- a.ts",
  ],
  ["a mention in prose", "#### Task «1.1»: Build", "The result depends on the weather."],
  ["a declaration within code", "#### Task «1.1»: Build", "```\nDepends on [none]\n```"],
  ["a declaration within a comment", "#### Task «1.1»: Build", "<!-- Depends on [none] -->"],
])("finds %s", async (_, marked, body) => {
  expect(await findingsIn(rule, plan(marked.replaceAll(/[«»]/g, ""), body))).toEqual([
    {
      severity: "error",
      at: `5: ${marked}`,
      message:
        'task 1.1 does not say what it depends on; expected "Depends on [none]" or the ids of earlier tasks in its heading',
      tasks: ["1.1"],
    },
  ]);
});
