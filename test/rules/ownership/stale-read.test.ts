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

test("tells once what a task reads through one pattern of what another one writes", async () => {
  const told = await findings(
    rule,
    "1.1 modifies src/a.ts src/b.ts docs/c.md | 1.2 reads src/ docs/**",
  );
  expect(told.map(({ at, message, paths }) => [at, message, paths])).toEqual([
    [
      "1.2: - «src/»",
      `task 1.2 reads src/a.ts (through src/) while task 1.1 modifies it; ${EXPECTED}; the same holds for 1 more path`,
      ["src/a.ts", "src/b.ts"],
    ],
    [
      "1.2: - «docs/**»",
      `task 1.2 reads docs/c.md (through docs/**) while task 1.1 modifies it; ${EXPECTED}`,
      ["docs/c.md"],
    ],
  ]);
});

test("tells a pattern for each task that writes what it matches", async () => {
  const told = await findings(
    rule,
    "1.1 reads ** | 1.2 modifies a.ts b.ts | 1.3 modifies c.ts d.ts",
  );
  expect(told.map(({ tasks, paths }) => [tasks, paths])).toEqual([
    [
      ["1.1", "1.2"],
      ["a.ts", "b.ts"],
    ],
    [
      ["1.1", "1.3"],
      ["c.ts", "d.ts"],
    ],
  ]);
});
