import { expect, test } from "vitest";
import { findings, findingsIn, type Told } from "../support/findings.ts";

const rule = "task/too-large";

const files = (count: number): string =>
  Array.from({ length: count }, (_, i) => `src/f${i}.ts`).join(" ");

test.each([
  ["eight files", `1.1 modifies ${files(8)}`],
  ["a file named often", `1.1 modifies ${"a.ts ".repeat(20).trim()}, creates a.ts`],
  ["many files to read", `1.1 modifies a.ts, reads ${files(30)}`],
  ["a task that is done", `1.1 modifies ${files(20)}, done`],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const HEADING = "1.1: #### Task «1.1»: Build a part Depends on [none]";

test.each<[string, string, Told]>([
  [
    "nine files",
    `1.1 modifies ${files(9)}`,
    {
      severity: "warning",
      at: HEADING,
      message: "task 1.1 writes 9 files; expected at most 8",
      tasks: ["1.1"],
    },
  ],
  [
    "nine files in several lists",
    `1.1 modifies ${files(5)}, creates a.ts b.ts, deletes c.ts, writes d.ts`,
    {
      severity: "warning",
      at: HEADING,
      message: "task 1.1 writes 9 files; expected at most 8",
      tasks: ["1.1"],
    },
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual([told]));

const long = (length: number): string =>
  `# Plan\n\n## Implementation Plan\n\n#### Task 1.1: Build Depends on [none]\n\n${"x".repeat(length)}\n`;

test("accepts instructions of 4,000 characters and finds one more", async () => {
  expect(await findingsIn(rule, long(4000))).toEqual([]);
  expect(await findingsIn(rule, long(4001))).toEqual([
    {
      severity: "warning",
      at: "5: #### Task «1.1»: Build Depends on [none]",
      message: "task 1.1 has 4001 characters of instructions; expected at most 4000",
      tasks: ["1.1"],
    },
  ]);
});
