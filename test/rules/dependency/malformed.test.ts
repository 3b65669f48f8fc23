import { expect, test } from "vitest";
import { findingsIn, type Told } from "../support/findings.ts";

const rule = "dependency/malformed";

const plan = (bracket: string): string => `# Plan

## Implementation Plan

#### Task 1.1: First Depends on [none]

#### Task 1.2: Build Depends on ${bracket}
`;

test.each([
  ["an id", "[1.1]"],
  ["a number of tasks", "[Tasks 1.1, 1.1]"],
  ["none", "[none]"],
  ["all", "[all]"],
  ["an id that no task has, told elsewhere", "[4.4]"],
  ["an id beside a word, a guess", "[1.1 completion]"],
  ["an empty bracket, a guess", "[]"],
  ["two brackets", "[1.1] and [1.1]"],
])("accepts %s", async (_, bracket) => {
  expect(await findingsIn(rule, plan(bracket))).toEqual([]);
});

const unread = (said: string, understood: string, bracket: string): Told => ({
  severity: "error",
  at: `7: #### Task 1.2: Build Depends on «${bracket}»`,
  message: `task 1.2 depends on "${said}", which names no task of the plan; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`,
  tasks: ["1.2"],
});

test.each<[string, string, Told[]]>([
  ["prose that names no task", "[the API]", [unread("the API", "none", "[the API]")]],
  ["prose beside an id", "[1.1, the API]", [unread("the API", "1.1", "[1.1, the API]")]],
  ["a phase that is not there", "[Phase 9]", [unread("Phase 9", "none", "[Phase 9]")]],
  [
    "phases without end",
    "[Phase 1-99999999]",
    [unread("Phase 1-99999999", "none", "[Phase 1-99999999]")],
  ],
  [
    "a bracket that is never closed",
    "[1.1",
    [
      {
        severity: "error",
        at: "7: #### Task 1.2: Build Depends on «[1.1»",
        message:
          "the bracket of task 1.2 is never closed; 1.1 was understood, expected a form such as [1.1, 1.2] or [none]",
        tasks: ["1.2"],
        fixes: ['close it with "]" → #### Task 1.2: Build Depends on [1.1]'],
      },
    ],
  ],
])("finds %s", async (_, bracket, told) => {
  expect(await findingsIn(rule, plan(bracket))).toEqual(told);
});

const OTHERS = plan("[1.1]").replace("Build", "Other").replace("1.2", "1.3");

test.each([
  ["Depends on [1.1, 1.3", "Depends on [1.1, 1.3]"],
  ["Depends on [none", "Depends on [none]"],
  ["**Depends on [1.1**", "**Depends on [1.1]**"],
  ["Depends on [`1.1`", "Depends on [`1.1`]"],
  ["[Depends on: 1.1 ", "[Depends on: 1.1] "],
  ["(depends on 1.1", "(depends on 1.1)"],
  ["Depends on [none, 1.1]", "Depends on [1.1]"],
  ["Depends on [1.1, none]", "Depends on [1.1]"],
])("a fix where all is understood: %s", async (written, fixed) => {
  const text = OTHERS.replace("Depends on [1.1]", written);
  const told = await findingsIn(rule, text);
  expect(told.map(({ fixes = [] }) => fixes.map((fix) => fix.split("Other ")[1]))).toEqual([
    [fixed],
  ]);
});

test.each([
  ["a part that is not understood", "Depends on [1.1, the API]"],
  ["a bracket with one, never closed", "Depends on [1.1, the API"],
  ["a bracket with a guess, never closed", "Depends on [1.1 completion"],
  ["a bracket with nothing in it, never closed", "Depends on ["],
  ["none beside prose", "Depends on [none, see 1.1]"],
  ["none twice", "Depends on [none, n/a, 1.1]"],
])("no fix for %s", async (_, written) => {
  const told = await findingsIn(rule, OTHERS.replace("Depends on [1.1]", written));
  expect(told.map(({ fixes = [] }) => fixes)).toEqual([[]]);
});
