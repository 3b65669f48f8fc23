import { expect, test } from "vitest";
import { findingsIn, type Told } from "../support/findings.ts";

const rule = "plan/partly-read";

/** A plan with this text after its one task. */
const plan = (text: string): string => `# Plan

## Implementation Plan

#### Task 1.1: First Depends on [none]

Build it.

${text}
`;

test.each([
  ["another task", "#### Task 1.2: Build Depends on [1.1]"],
  ["headings of reports", "### Task Overview\n\nAll.\n\n## Task Execution Order\n\n1. First"],
  ["a phase", "### Phase 2: Polish\n\nLater."],
  ["a heading within a task", "##### Files to modify\n\n- a.ts"],
  ["a heading that speaks of a task", "### Tasks that wait\n\nNone."],
  ["a usual folder", "Files to modify\n- `src`\n- docs"],
  ["a word with a remark", "Files to modify\n- a.ts\n- `search` must stay"],
  ["a word in a list of its own", "Files to modify\n- a.ts\n\n- `search`"],
  ["a word among instructions", "**Instructions**\n\n- `search`"],
  ["a block of code that is closed", "```ts\na();\n```"],
  ["a heading like a task's within code", "```\n#### Task X: No Depends on [none]\n```"],
  ["a remark that refers to a path", "Files to modify\n- `a.ts` - the same as in `src/b.ts`"],
  [
    "what a remark only speaks of",
    "Files to modify\n- `a.ts`: add a call to `src/b.ts`\n- `c.ts` - writes `dist/c.js`\n- `d.ts` (see `src/d.ts`)",
  ],
  [
    "a path that is not meant",
    "Files to modify\n- `a.ts` (except `src/b.ts`)\n- no changes to `src/c.ts`",
  ],
  ["a path in words that an item names", "Files to modify\n- the list in `src/b.ts`\n- `src/b.ts`"],
  ["words in a list of what is read", "Files to check\n- `a.ts` with `src/b.ts`"],
  ["files that are only looked at", "Files to consult\n- `src/b.ts`"],
])("accepts %s", async (_, text) => expect(await findingsIn(rule, plan(text))).toEqual([]));

const amongFiles = (at: string, path: string): Told => ({
  severity: "warning",
  at,
  message: `"${path}" stands among the files of task 1.1 and is left out, as nobody can tell what is done to it; expected each path as an item of its own below a label such as "Files to Modify"`,
  tasks: ["1.1"],
});

const unread = (heading: string, line = 9): Told => ({
  severity: "warning",
  at: `${line}: «#### ${heading}»`,
  message: `"${heading}" looks like a task but has no id that could be read, so it is left out; expected a heading such as "Task 1.1: Title Depends on [none]"`,
});

test.each<[string, string, Told[]]>([
  [
    "a task without id",
    "#### Polish the page Depends on [1.1]",
    [unread("Polish the page Depends on [1.1]")],
  ],
  [
    "a word among files",
    "Files to modify\n- a.ts\n- `search`",
    [
      {
        severity: "warning",
        at: "11: - «`search`»",
        message:
          '"search" in the files of task 1.1 may be a path or a word, so it is left out; expected "search/" for a folder or a path with its folders',
        tasks: ["1.1"],
      },
    ],
  ],
  [
    "paths in the words of a list of files",
    "Files to modify\n- `a.ts` with `src/b.ts`\n- `c.ts`: register it, and also `src/d.ts`\n- the routes in `src/e.ts`",
    [
      amongFiles("10: - `a.ts` with `«src/b.ts»`", "src/b.ts"),
      amongFiles("11: - `c.ts`: register it, and also `«src/d.ts»`", "src/d.ts"),
      amongFiles("12: - the routes in `«src/e.ts»`", "src/e.ts"),
    ],
  ],
  [
    "a path whose name goes on where that of another ends, and one that is read",
    "Read first\n- `src/b.ts`\n\nFiles to modify\n- `src/a.ts` with `src/a.tsx`\n- the routes in `src/b.ts`",
    [
      amongFiles("13: - `src/a.ts` with `«src/a.tsx»`", "src/a.tsx"),
      amongFiles("14: - the routes in `«src/b.ts»`", "src/b.ts"),
    ],
  ],
  [
    "paths that a remark adds",
    "Files to modify\n- `a.ts` (tests: `test/a.ts`)\n- `b.ts` (+ tests in `test/b.ts`)\n- `c.ts`: register it in `src/c.ts`\n- `d.ts` (export it in `src/d.ts`)",
    [
      amongFiles("10: - `a.ts` (tests: `«test/a.ts»`)", "test/a.ts"),
      amongFiles("11: - `b.ts` (+ tests in `«test/b.ts»`)", "test/b.ts"),
      amongFiles("12: - `c.ts`: register it in `«src/c.ts»`", "src/c.ts"),
      amongFiles("13: - `d.ts` (export it in `«src/d.ts»`)", "src/d.ts"),
    ],
  ],
  [
    "files of which the label does not tell what is done to them",
    "Files to Copy\n- `src/a.ts` to `src/b.ts`",
    [
      amongFiles("10: - `«src/a.ts»` to `src/b.ts`", "src/a.ts"),
      amongFiles("10: - `src/a.ts` to `«src/b.ts»`", "src/b.ts"),
    ],
  ],
  [
    "a task whose id is a word, above files",
    "#### Task Final: Polish\n\nFiles to modify\n- a.ts",
    [unread("Task Final: Polish")],
  ],
  [
    "each of them",
    "#### One Depends on [1.1]\n\n#### Two Depends on [1.1]",
    [unread("One Depends on [1.1]"), unread("Two Depends on [1.1]", 11)],
  ],
  [
    "a code block that swallows the rest",
    "```ts\na();\n\n#### Task 1.2: Build Depends on [1.1]",
    [
      {
        severity: "warning",
        at: "9: «```ts»",
        message:
          "the code block that opens here in task 1.1 is never closed, so everything below it reads as code; close it",
      },
    ],
  ],
])("finds %s", async (_, text, told) => expect(await findingsIn(rule, plan(text))).toEqual(told));
