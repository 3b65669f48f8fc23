import { expect, test } from "vitest";
import { template } from "../../formats/execution-plan/support/plan.ts";
import { findingsIn, type Told } from "../support/findings.ts";

const rule = "ownership/matrix-mismatch";

const plan = (matrix: string[], w1: string, w2: string): string =>
  template({
    structure: "",
    matrix: ["| File | W1 | W2 |", "|---|---|---|", ...matrix].join("\n"),
    workers: `### Worker 1: A\n\n**Branch:** a\n**Files Owned:** ${w1}\n\n### Worker 2: B\n\n**Branch:** b\n**Files Owned:** ${w2}`,
  });

test.each<[string, string[], string, string]>([
  [
    "both that say the same",
    ["| a.ts | PRIMARY | - |", "| b.ts | - | PRIMARY |"],
    "`a.ts`",
    "`b.ts`",
  ],
  ["a folder for its files", ["| src/a.ts | PRIMARY | - |"], "src/", "none"],
  ["a short name", ["| src/a.ts | PRIMARY | - |"], "`a.ts`", "none"],
  [
    "a file that is modified beside the own ones",
    ["| a.ts | PRIMARY | MODIFY |", "| b.ts | - | PRIMARY |"],
    "a.ts",
    "b.ts",
  ],
  [
    "the new place of a listed file that the matrix renames",
    ["| a.ts | PRIMARY (rename to main.ts) | - |", "| b.ts | - | PRIMARY → lib.ts |"],
    "a.ts",
    "b.ts",
  ],
  [
    "the old place of a listed file that the matrix renames",
    ["| main.ts | PRIMARY (renamed from a.ts) | - |", "| b.ts | - | PRIMARY |"],
    "main.ts",
    "b.ts",
  ],
  [
    "a list that says more than paths",
    ["| a.ts | PRIMARY | - |", "| b.ts | PRIMARY | - |"],
    "`a.ts` and so on",
    "none",
  ],
  [
    "parts of a file with an owner each",
    ["| a.ts:1-9 | PRIMARY | - |", "| a.ts:10-19 | - | PRIMARY |"],
    "a.ts",
    "a.ts",
  ],
])("accepts %s", async (_, matrix, w1, w2) =>
  expect(await findingsIn(rule, plan(matrix, w1, w2))).toEqual([]),
);

test("finds a file with two owners", async () => {
  expect(await findingsIn(rule, plan(["| a.ts | PRIMARY | PRIMARY |"], "a.ts", "a.ts"))).toEqual<
    Told[]
  >([
    {
      severity: "error",
      at: "17: | a.ts | PRIMARY | «PRIMARY» |",
      message: "the ownership matrix gives a.ts to W1 and to W2; expected one owner",
      tasks: ["W1", "W2"],
      paths: ["a.ts"],
      related: ["17: | a.ts | «PRIMARY» | PRIMARY | W1 owns it here"],
    },
  ]);
});

test.each<[string, string[], string, string[]]>([
  [
    "gives to another",
    ["| a.ts | - | PRIMARY |"],
    "a.ts",
    [
      "worker W1 lists a.ts as its own, but the ownership matrix gives it to W2; expected both to say the same",
    ],
  ],
  [
    "lets it read",
    ["| a.ts | READ | - |"],
    "a.ts",
    [
      "worker W1 lists a.ts as its own, but the ownership matrix lets it only read it; expected both to say the same",
    ],
  ],
  [
    "does not know",
    ["| b.ts | MODIFY | - |"],
    "a.ts",
    [
      "worker W1 lists a.ts as its own, but the ownership matrix does not give it to anyone; expected both to say the same",
    ],
  ],
  [
    "renames, and that the list leaves out",
    ["| a.ts | PRIMARY | - |", "| b.ts | PRIMARY → lib.ts | - |"],
    "a.ts",
    [
      "the ownership matrix gives b.ts to W1, but the worker's own list leaves it out; expected both to say the same",
      "the ownership matrix gives lib.ts to W1, but the worker's own list leaves it out; expected both to say the same",
    ],
  ],
  [
    "gives besides",
    ["| a.ts | PRIMARY | - |", "| b.ts | PRIMARY | - |"],
    "a.ts",
    [
      "the ownership matrix gives b.ts to W1, but the worker's own list leaves it out; expected both to say the same",
    ],
  ],
])("finds a file that the matrix %s", async (_, matrix, w1, messages) => {
  const told = await findingsIn(rule, plan(matrix, w1, "none"));
  expect(told.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
    messages.map((message) => `error ${message}`),
  );
});

test("a table of the contended files only says nothing of the others", async () => {
  const text = plan(["| b.ts | MODIFY | - |"], "a.ts", "none").replace(
    "FILE OWNERSHIP MATRIX",
    "Contended files",
  );
  expect(await findingsIn(rule, text)).toEqual([]);
});
