import { expect, test } from "vitest";
import { findingsIn, type Told } from "../support/findings.ts";

const rule = "plan/unused-allow";

/** Two tasks that race on `src/index.ts`, with a comment in the second one and one in the advice. */
const plan = (inTask: string, inAdvice = ""): string => `# Plan

It is small.

## Relevant Files and Documentation

- None

## Implementation Plan

#### Task 1.1: First Depends on [none]

**READ THESE BEFORE TASK**
- None

Files to modify
- src/index.ts

Build it.

#### Task 1.2: Second Depends on [none]

${inTask}

**READ THESE BEFORE TASK**
- None

Files to modify
- src/index.ts

Build it.

## Advice

- Keep it short. ${inAdvice}
`;

const allow = (text: string): string => `<!-- parallel-plan: allow ${text} -->`;

test.each([
  ["a path", allow("ownership/write-race src/index.ts: each appends its own line")],
  ["a path from the root", allow("ownership/write-race /src/index.ts: each appends its own line")],
  ["a glob", allow("ownership/write-race src/**: each appends its own line")],
  ["a task", allow("ownership/write-race 1.1: each appends its own line")],
  ["no subject", allow("ownership/write-race: each appends its own line")],
  [
    "a reason with a colon",
    allow("ownership/write-race src/index.ts: known: each appends its own line"),
  ],
])("accepts a comment with %s, in the task and in the advice", async (_, comment) => {
  expect(await findingsIn(rule, plan(comment))).toEqual([]);
  expect(await findingsIn(rule, plan("", comment))).toEqual([]);
  const [race, ...others] = await findingsIn("ownership/write-race", plan("", comment));
  expect(others).toEqual([]);
  const reason = comment.includes("known")
    ? "known: each appends its own line"
    : "each appends its own line";
  expect(race).toEqual({
    severity: "info",
    at: "29: - «src/index.ts»",
    message: `task 1.2 modifies src/index.ts while task 1.1 modifies it; let one depend on the other; accepted: ${reason}`,
    tasks: ["1.1", "1.2"],
    paths: ["src/index.ts"],
    related: ["17: - «src/index.ts» task 1.1 claims it here"],
    accepted: reason,
  });
});

const unused = (comment: string, what: string, at = `23: «${comment}»`): Told => ({
  severity: "warning",
  at,
  message: `the comment allows ${what}`,
});
const NOTHING = "but nothing like that is found here; expected a finding that it accepts";

test.each([
  [
    "another path",
    "ownership/write-race src/other.ts: fine",
    `ownership/write-race src/other.ts, ${NOTHING}`,
  ],
  [
    "another rule",
    "ownership/create-race src/index.ts: fine",
    `ownership/create-race src/index.ts, ${NOTHING}`,
  ],
  ["another task", "ownership/write-race 3.1: fine", `ownership/write-race 3.1, ${NOTHING}`],
  [
    "a rule that is none",
    "ownership/writerace: fine",
    '"ownership/writerace", which is no rule; expected a name that parallel-plan explain lists',
  ],
  [
    "no reason",
    "ownership/write-race src/index.ts",
    'ownership/write-race src/index.ts without a reason; expected ": why it is fine" at its end',
  ],
  ["itself", "plan/unused-allow: fine", `plan/unused-allow, ${NOTHING}`],
])("finds a comment that allows %s", async (_, text, what) => {
  const comment = allow(text);
  expect(await findingsIn(rule, plan(comment))).toEqual([unused(comment, what)]);
});

test("finds a comment in a task that has no part in the race", async () => {
  const comment = allow("ownership/write-race src/index.ts: fine");
  const third = `\n\n#### Task 1.3: Third Depends on [none]\n\n${comment}\n\nFiles to modify\n- b.ts\n\n## Advice`;
  const text = plan("").replace("\n\n## Advice", third);
  expect(await findingsIn(rule, text)).toEqual([
    unused(comment, `ownership/write-race src/index.ts, ${NOTHING}`, `35: «${comment}»`),
  ]);
  const races = await findingsIn("ownership/write-race", text);
  expect(races.map(({ severity }) => severity)).toEqual(["error"]);
});

test("a comment within code is text", async () => {
  const comment = `\`\`\`\n${allow("ownership/write-race: fine")}\n\`\`\``;
  expect(await findingsIn(rule, plan(comment))).toEqual([]);
  const races = await findingsIn("ownership/write-race", plan(comment));
  expect(races.map(({ severity }) => severity)).toEqual(["error"]);
});

test("a comment for a rule that does not run is not called unused", async () => {
  const comment = allow("ownership/read-missing x.ts: made by hand");
  expect(await findingsIn(rule, plan(comment))).toEqual([]);
  const off = allow("task/too-large: fine");
  const settings = new Map([["task/too-large", "off"]] as const);
  expect(await findingsIn(rule, plan(off), { settings })).toEqual([]);
});
