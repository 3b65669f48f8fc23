import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "sync/missing";
const session = (name: string, more = ""): string =>
  `### Session ${name}: Build\n\n- Task: Build it\n${more}\n`;
const SYNC = "**Sync Point:** Merge all\n\n";

test.each([
  ["one phase", `# P\n\n## Phase 1: A\n\n${session("A")}${session("B")}`],
  [
    "a sync point",
    `# P\n\n## Phase 1: A\n\n${session("A")}${SYNC}## Phase 2: B\n\n${session("A")}`,
  ],
  [
    "sessions that say what they wait for",
    `# P\n\n## Phase 1: A\n\n${session("A")}## Phase 2: B\n\n${session("A", "- Depends on: 1A\n")}`,
  ],
  [
    "a phase without sessions between",
    `# P\n\n## Phase 1: A\n\n${session("A")}**Sync Point:** before Phase 3\n\n## Phase 2: B\n\n## Phase 3: C\n\n${session("A")}`,
  ],
  [
    "sessions without phases",
    "# P\n\n## Session 1: A\n\n- Branch: a\n\n## Session 2: B\n\n- Branch: b\n",
  ],
])("accepts %s", async (_, text) => expect(await findingsIn(rule, text)).toEqual([]));

const told = (line: number, waits: string, heading: string): object => ({
  severity: "warning",
  at: `${line}: «${heading}»`,
  message: `no sync point stands between phase 1 and phase 2, so phase 2 ${waits}; expected "**Sync Point:** Phase 1 is merged before Phase 2 starts" at the end of phase 1`,
  related: ["3: «## Phase 1: A» phase 1 starts here"],
  fixes: [
    expect.stringMatching(
      /^end phase 1 with a sync point → \*\*Sync Point:\*\* Phase 1 is merged before Phase 2 starts ⏎ /,
    ),
  ],
});

test.each([
  ["two phases without one", "## Phase 2: B", "does not wait for it", session("A")],
  [
    "a phase that only says it comes later",
    "## Phase 2: B",
    "waits by its words alone, and nothing says what is merged",
    `Start after Phase 1 merges.\n\n${session("A")}`,
  ],
  [
    "steps at the end",
    "## Phase 2: Sequential Finalization",
    "waits by its words alone, and nothing says what is merged",
    "- Test all\n",
  ],
])("finds %s", async (_, heading, waits, body) => {
  const text = `# P\n\n## Phase 1: A\n\n${session("A")}${heading}\n\n${body}`;
  const line = text.split("\n").indexOf(heading) + 1;
  expect(await findingsIn(rule, text)).toEqual([told(line, waits, heading)]);
});

test("finds each phase that nothing leads to", async () => {
  const text = `# P\n\n## Phase 1: A\n\n${session("A")}## Phase 2: B\n\n${session("A")}## Phase 3: C\n\n${session("A")}`;
  expect((await findingsIn(rule, text)).map(({ at }) => at)).toEqual([
    "9: «## Phase 2: B»",
    "15: «## Phase 3: C»",
  ]);
});

test("a line that says none is replaced by the fix", async () => {
  const text = `# P\n\n## Phase 1: A\n\n${session("A")}**Sync Point:** none\n\n## Phase 2: B\n\n${session("A")}`;
  expect(await findingsIn(rule, text)).toMatchObject([
    {
      at: "11: «## Phase 2: B»",
      fixes: [
        "end phase 1 with a sync point → **Sync Point:** Phase 1 is merged before Phase 2 starts",
      ],
    },
  ]);
});

test("finds a session that a sync point leaves out without a word", async () => {
  const text = `# P\n\n## Phase 1: A\n\n${session("A")}${session("B")}**Sync Point:** Merge Session A\n\n## Phase 2: B\n\n${session("A")}`;
  expect(await findingsIn(rule, text)).toMatchObject([
    {
      at: "13: «**Sync Point:** Merge Session A»",
      message:
        'the sync point of phase 1 says nothing of 1B, so phase 2 does not wait for it; expected "Phase 1 is merged before Phase 2 starts", or that 1B goes on',
    },
  ]);
});

test("finds a session that does not wait, as the sync point names another one", async () => {
  const text = (more: string): string =>
    `# P\n\n## Phase 1: A\n\n${session("A")}**Sync Point:** Merge 1A before 2B\n\n## Phase 2: B\n\n${session("A", more)}${session("B")}`;
  expect((await findingsIn(rule, text(""))).map(({ message }) => message)).toEqual([
    'of phase 2 the sync point names 2B, so 2A waits for nothing; expected "before Phase 2 starts", or what 2A waits for',
  ]);
  expect(await findingsIn(rule, text("- Depends on: 1A\n"))).toEqual([]);
});
