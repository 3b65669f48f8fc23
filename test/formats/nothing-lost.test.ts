import { describe, expect, test } from "vitest";
import { planFormats } from "../../src/formats/convert/convert.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";

const EXECUTION = `# Ferry

**Goal:** A ferry.
**Deadline:** 2031-05-06
**Budget:** 7140
**Version:** 8.3

## WORKER DEFINITIONS

### Worker 1: Hull

**Worktree:** \`../f-hull\`
**Branch:** \`feat/hull\`
**Files Owned:** \`src/hull.ts\`
**Risk:** the amber melts
**Due:** 2031-04-09

**Task:**
1. Weld it

**Validation:**
\`npm test\` and Maud knocks at the plates

### Worker 2: Mast

**Branch:** \`feat/mast\`
**Depends On:** W1
**Files Owned:** \`src/mast.ts\`

**Task:**
1. Raise it

**Validation:**
- \`npm run mast\`; the coral flag is up
`;

const SESSIONS = `# Parallel Execution Plan: Ferry

**Deadline:** 2031-05-06
**Budget:** 7140

A ferry.

## Phase 1: Parallel Foundation

### Session A: Hull

- Branch: \`feature/hull\`
- Risk: the amber melts
- Due: 2031-04-09
- Task: Weld it
- Output: New file src/hull.ts
- Verification: \`npm test\` and Maud knocks at the plates

### Session B: Mast

- Branch: \`feature/mast\`
- Task: Raise it
- Output: New file src/mast.ts

**Sync Point:** Phase 1 is merged, \`npm run coral\` passes and Odile signs the book

## Phase 2: Sequential Finalization

1. Merge into main
`;

const TASKS = `# Ferry

A ferry.

**Deadline:** 2031-05-06
**Budget:** 7140

## Critically Relevant Files and Documentation

- src/port.ts: where it lands

## Implementation Plan

### Phase 1: Build

#### Task 1.1: Hull Depends on [none]

- **Risk:** the amber melts
- **Due:** 2031-04-09
- **Verification:** \`npm test\` and Maud knocks at the plates

**Instructions**

Files to Create

- src/hull.ts

Weld it.
`;

const PACKAGES = `feature: ferry
deadline: "2031-05-06"
budget: 7140
packages:
  - package_id: wp-hull
    title: Hull
    description: Weld it
    risk: the amber melts
    due: "2031-04-09"
    write_allow: [src/hull.ts]
    depends_on: []
`;

/** What each document says once, and a word by which it is told where a line names more. */
const SAID: Readonly<Record<string, { text: string; words: readonly string[] }>> = {
  "execution.md": {
    text: EXECUTION,
    words: ["2031-05-06", "7140", "8.3", "Risk: the amber", "2031-04-09", "Maud", "coral flag"],
  },
  "sessions.md": {
    text: SESSIONS,
    words: [
      "2031-05-06",
      "7140",
      "Risk: the amber",
      "2031-04-09",
      "Maud",
      "npm run coral",
      "Odile",
    ],
  },
  "tasks.md": {
    text: TASKS,
    words: ["2031-05-06", "7140", "Risk: the amber", "2031-04-09", "Maud"],
  },
};

async function convert(name: string, text: string, to: string) {
  const cwd = await makeFolder({ [name]: text });
  const { stdout } = await run(["convert", name, "--to", to, "--format", "json"], { cwd });
  return JSON.parse(stdout) as { text: string; lost: string[] };
}

describe.each(Object.entries(SAID))("%s", (name, { text, words }) => {
  test.each(planFormats())("as %s says or tells every value and remark", async (to) => {
    const made = await convert(name, text, to);
    const all = [made.text, ...made.lost].join("\n").replaceAll("**", "");
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  });
});

test.each(planFormats())("work packages as %s tell every key that is left behind", async (to) => {
  const { text, lost } = await convert("work-packages.yaml", PACKAGES, to);
  const keys = ["deadline", "budget", "risk", "due"];
  const all = [text, ...lost].join("\n");
  expect(keys.filter((key) => !all.includes(key))).toEqual([]);
});

test("a sync point that says no more than the order is not told", async () => {
  const sentences = [
    "Phase 1 is merged before Phase 2 starts",
    "Merge both branches before Phase 2",
    "After Session A and B complete, continue to Phase 2",
    "1A and 1B are merged into main",
  ];
  for (const sentence of sentences) {
    const plan = SESSIONS.replace(/(\*\*Sync Point:\*\*) .*/, `$1 ${sentence}`);
    const { lost } = await convert("sessions.md", plan, "task-plan");
    expect(lost.filter((one) => one.includes("Sync Point"))).toEqual([]);
  }
});

test("a check in one line is written without a word about it", async () => {
  const plan = EXECUTION.replace(
    "`npm test` and Maud knocks at the plates",
    "`npm test` must pass",
  );
  const { lost } = await convert("execution.md", plan, "task-plan");
  expect(lost.filter((one) => one.includes("npm test"))).toEqual([]);
});

test("spaces before a comment are no change of a command", async () => {
  const block = "```bash\nnpm test   # must be clean\n```";
  const plan = EXECUTION.replace("`npm test` and Maud knocks at the plates", block);
  const { lost } = await convert("execution.md", plan, "execution-plan");
  expect(lost.filter((one) => one.includes("must be clean"))).toEqual([]);
});

test("spaces within quotes are one, and both sides are told as they are", async () => {
  const block = '```bash\ngrep "a  b" src/hull.ts\n```';
  const plan = EXECUTION.replace("`npm test` and Maud knocks at the plates", block);
  const { text, lost } = await convert("execution.md", plan, "execution-plan");
  const isKept = text.includes('grep "a  b" src/hull.ts');
  expect(isKept || lost.some((one) => one.includes("a  b"))).toBe(true);
  for (const one of lost) expect(one).not.toMatch(/\((.+) to \1\)/);
});
