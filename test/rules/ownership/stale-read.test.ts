import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/stale-read";

test.each([
  ["two readers", "1.1 reads x.ts | 1.2 reads x.ts"],
  ["a reader before the writer", "1.1 reads x.ts | 1.2 needs 1.1, modifies x.ts"],
  ["a reader after the writer", "1.1 modifies x.ts | 1.2 needs 1.1, reads x.ts"],
  ["a task that reads what it modifies", "1.1 reads x.ts, modifies x.ts"],
  ["the reader of a new file, a create race", "1.1 creates x.ts | 1.2 reads x.ts"],
  ["two writers that also read, a write race", "1.1 reads x.ts, modifies x.ts | 1.2 modifies x.ts"],
  ["a writer that is done", "1.1 modifies x.ts, done | 1.2 reads x.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const EXPECTED = "the reader may see the old text, so order them if it needs the new one";

test.each<[string, string, Told]>([
  [
    "the reader of a file that another task modifies",
    "1.1 modifies x.ts | 1.2 reads x.ts",
    {
      severity: "info",
      at: "1.2: - «x.ts»",
      message: `task 1.2 reads x.ts while task 1.1 modifies it; ${EXPECTED}`,
      tasks: ["1.1", "1.2"],
      paths: ["x.ts"],
      related: ["1.1: - «x.ts» task 1.1 claims it here"],
    },
  ],
  [
    "the reader of a file that another task deletes",
    "1.1 reads x.ts | 1.2 deletes x.ts",
    {
      severity: "info",
      at: "1.2: - «x.ts»",
      message: `task 1.2 deletes x.ts while task 1.1 reads it; ${EXPECTED}`,
      tasks: ["1.1", "1.2"],
      paths: ["x.ts"],
      related: ["1.1: - «x.ts» task 1.1 claims it here"],
    },
  ],
  [
    "the reader of a file that another task may write",
    "1.1 writes x.ts | 1.2 reads x.ts",
    {
      severity: "info",
      at: "1.2: - «x.ts»",
      message: `task 1.2 reads x.ts while task 1.1 may write it; ${EXPECTED}`,
      tasks: ["1.1", "1.2"],
      paths: ["x.ts"],
      related: ["1.1: - «x.ts» task 1.1 claims it here"],
    },
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual([told]));

test("finds the reader of a file that exists and that another task creates anew", async () => {
  const setup = { repository: repository("x.ts") };
  expect(await findings(rule, "1.1 creates x.ts | 1.2 reads x.ts", setup)).toEqual([
    {
      severity: "info",
      at: "1.2: - «x.ts»",
      message: `task 1.2 reads x.ts while task 1.1 creates it; ${EXPECTED}`,
      tasks: ["1.1", "1.2"],
      paths: ["x.ts"],
      related: ["1.1: - «x.ts» task 1.1 claims it here"],
    },
  ]);
});
