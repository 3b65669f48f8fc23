import { expect, test } from "vitest";
import { findingsIn, type Told } from "../support/findings.ts";

const rule = "plan/missing-section";

const parts = {
  title: "# Plan",
  summary: "It is small. It is short. It is done soon.",
  relevant: "## Critically Relevant Files and Documentation\n\n- a.md",
  implementation: "## Implementation Plan",
  task: "#### Task 1.1: Build Depends on [none]\n\nBuild it.",
  advice: "## Advice\n\n- Keep it short.",
};
type Part = keyof typeof parts;

const plan = (change: Partial<Record<Part, string>> = {}): string =>
  Object.values({ ...parts, ...change })
    .filter((part) => part !== "")
    .join("\n\n");

test.each<[string, Partial<Record<Part, string>>]>([
  ["all of them", {}],
  ["a summary under a heading of its own", { summary: "## Overview\n\nIt is small." }],
  ["another word for the files", { relevant: "## Key Files\n\n- a.md" }],
  ["a phase for the implementation plan", { implementation: "### Phase 1: All" }],
  ["another word for the tasks", { implementation: "## Task Breakdown" }],
  ["gotchas for advice", { advice: "## Gotchas\n\n- Keep it short." }],
  ["notes for advice", { advice: "## Implementation Notes\n\n- Keep it short." }],
])("accepts %s", async (_, change) => expect(await findingsIn(rule, plan(change))).toEqual([]));

const missing = (section: string, expected: string, severity = "warning"): Told => ({
  severity,
  at: "1: «# Plan»",
  message: `the plan has no ${section} section; expected ${expected}`,
});

test.each<[Part, Told]>([
  ["summary", missing("summary", "a summary of three to four sentences below the title")],
  ["relevant", missing("relevant", 'a list "## Critically Relevant Files and Documentation"')],
  [
    "implementation",
    missing("implementation", 'the heading "## Implementation Plan" above the tasks', "error"),
  ],
  ["advice", missing("advice", 'a section "## Advice" at the end')],
])("finds a missing %s", async (part, told) => {
  expect(await findingsIn(rule, plan({ [part]: "" }))).toEqual([told]);
});

test("finds a missing title, as an error", async () => {
  expect(
    await findingsIn(rule, plan({ title: "", summary: "## Summary\n\nIt is small." })),
  ).toEqual([
    {
      severity: "error",
      at: "1: «»## Summary",
      message: 'the plan has no title section; expected a title such as "# Feature Name"',
    },
  ]);
});

test("finds every section that an empty plan lacks", async () => {
  const told = await findingsIn(rule, "");
  expect(told.map(({ severity, message }) => `${severity} ${message.split(";")[0]}`)).toEqual([
    "warning the plan has no advice section",
    "error the plan has no implementation section",
    "warning the plan has no relevant section",
    "warning the plan has no summary section",
    "error the plan has no title section",
  ]);
});

const SHARED = `# Feature

It is small. It is short.

## Relevant Files
- a.ts: it

## Relevant Tables
- none

## Relevant Patterns
- none

## Relevant Docs
- b.md: it
`;

test("accepts a whole shared document and finds what one lacks", async () => {
  const setup = { path: "docs/shared.md" };
  expect(await findingsIn(rule, SHARED, setup)).toEqual([]);
  const told = (section: string, expected: string): Told => ({
    severity: "warning",
    at: "1: «# Feature»",
    message: `the shared document has no ${section} section; expected ${expected}`,
  });
  const short = SHARED.replace("It is small. It is short.", "").replace("## Relevant Tables", "");
  expect(await findingsIn(rule, short.replace(/## Relevant Patterns[^]*/, ""), setup)).toEqual([
    told("docs", 'a section "## Relevant Docs"'),
    told("overview", "an overview of three to four sentences below the title"),
    told("patterns", 'a section "## Relevant Patterns"'),
    told("tables", 'a section "## Relevant Tables", "none" if there are none'),
  ]);
});

test("finds what an execution plan lacks", async () => {
  const text = "# Plan\n\n### Worker 1: A\n\n### Worker 2: B\n";
  const told = (section: string, expected: string): Told => ({
    severity: "warning",
    at: "1: «# Plan»",
    message: `the execution plan has no ${section} section; expected ${expected}`,
  });
  expect(await findingsIn(rule, text, { as: "execution-plan" })).toEqual([
    told("goal", 'a line "**Goal:** …" below the title'),
    told(
      "ownership",
      "a file ownership matrix with one column a worker, or a list of files in each worker",
    ),
    told("protocol", "an orchestrator protocol that says in which order the workers are merged"),
  ]);
});
