import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/create-race";

test.each([
  ["a reader after the creator", "1.1 creates x.ts | 1.2 needs 1.1, reads x.ts"],
  ["a modifier after the creator", "1.1 creates x.ts | 1.2 needs 1.1, modifies x.ts"],
  [
    "a reader after the creator, through a third",
    "1.1 creates x.ts | 1.2 needs 1.1 | 1.3 needs 1.2, reads x.ts",
  ],
  ["a creator that is done", "1.1 creates x.ts, done | 1.2 reads x.ts"],
  ["a reader that is done", "1.1 creates x.ts | 1.2 reads x.ts, done"],
  ["two creators, a write race", "1.1 creates x.ts | 1.2 creates x.ts"],
  ["one that may write, a write race", "1.1 creates x.ts | 1.2 writes x.ts"],
  ["a task that reads what it creates", "1.1 creates x.ts, reads x.ts"],
  [
    "a user ordered before, another rule's business",
    "1.1 modifies x.ts | 1.2 needs 1.1, creates x.ts",
  ],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts the creation of a file that exists already, another race", async () => {
  const setup = { repository: repository("x.ts") };
  expect(await findings(rule, "1.1 creates x.ts | 1.2 reads x.ts", setup)).toEqual([]);
});

const after = (first: string, second: string): string =>
  `add ${first} to the dependencies of ${second} → #### Task ${second}: Build a part Depends on [${first}]`;

test.each<[string, string, Told[]]>([
  [
    "a reader",
    "1.1 creates x.ts | 1.2 reads x.ts",
    [
      {
        severity: "error",
        at: "1.2: - «x.ts»",
        message: `task 1.2 reads x.ts while task 1.1 creates it; let 1.2 depend on 1.1`,
        tasks: ["1.1", "1.2"],
        paths: ["x.ts"],
        related: ["1.1: - «x.ts» task 1.1 claims it here"],
        fixes: [after("1.1", "1.2")],
      },
    ],
  ],
  [
    "a modifier that stands before the creator",
    "1.1 modifies x.ts | 1.2 creates x.ts",
    [
      {
        severity: "error",
        at: "1.2: - «x.ts»",
        message: `task 1.2 creates x.ts while task 1.1 modifies it; let 1.1 depend on 1.2`,
        tasks: ["1.1", "1.2"],
        paths: ["x.ts"],
        related: ["1.1: - «x.ts» task 1.1 claims it here"],
        fixes: [after("1.2", "1.1")],
      },
    ],
  ],
  [
    "one that deletes it",
    "1.1 creates x.ts | 1.2 deletes x.ts",
    [
      {
        severity: "error",
        at: "1.2: - «x.ts»",
        message: `task 1.2 deletes x.ts while task 1.1 creates it; let 1.2 depend on 1.1`,
        tasks: ["1.1", "1.2"],
        paths: ["x.ts"],
        related: ["1.1: - «x.ts» task 1.1 claims it here"],
        fixes: [after("1.1", "1.2")],
      },
    ],
  ],
  [
    "one finding for a task that reads and modifies it",
    "1.1 creates x.ts | 1.2 reads x.ts, modifies x.ts",
    [
      {
        severity: "error",
        at: "1.2: - «x.ts»",
        message: `task 1.2 modifies x.ts while task 1.1 creates it; let 1.2 depend on 1.1`,
        tasks: ["1.1", "1.2"],
        paths: ["x.ts"],
        related: ["1.1: - «x.ts» task 1.1 claims it here"],
        fixes: [after("1.1", "1.2")],
      },
    ],
  ],
  [
    "a reader of the directory",
    "1.1 creates src/x.ts | 1.2 reads src/",
    [
      {
        severity: "error",
        at: "1.2: - «src/»",
        message: `task 1.2 reads src/x.ts (through src/) while task 1.1 creates it; let 1.2 depend on 1.1`,
        tasks: ["1.1", "1.2"],
        paths: ["src/x.ts"],
        related: ["1.1: - «src/x.ts» task 1.1 claims it here"],
        fixes: [after("1.1", "1.2")],
      },
    ],
  ],
])("finds %s", async (_, plan, told) => {
  expect(await findings(rule, plan)).toEqual(told);
  expect(await findings(rule, plan, { repository: repository("README.md") })).toEqual(told);
});

test("globs that share new paths race, although they share existing ones, too", async () => {
  const setup = { repository: repository("src/a.ts src/b.ts") };
  const told = await findings(rule, "1.1 creates src/*.ts | 1.2 reads src/*", setup);
  expect(told.map(({ paths }) => paths)).toEqual([["src/c.ts"]]);
});

test("says so where no order of the two mends it", async () => {
  const told = await findings(rule, "1.1 creates x.ts, reads y.ts | 1.2 creates y.ts, reads x.ts");
  const stuck =
    "no order of the two fits the other claims and dependencies, so give the file to one of them";
  expect(told.map(({ message, fixes }) => [message, fixes])).toEqual([
    [`task 1.2 reads x.ts while task 1.1 creates it; ${stuck}`, undefined],
    [`task 1.2 creates y.ts while task 1.1 reads it; ${stuck}`, undefined],
  ]);
});

test("however many files the globs share, and whoever else names one of them", async () => {
  const files = [..."abcdefgh"].map((name) => `src/${name}.ts`).join(" ");
  const plan = "1.1 creates src/*.ts | 1.2 reads src/** | 1.3 needs 1.1 1.2, reads src/a.ts";
  const told = await findings(rule, plan, { repository: repository(files) });
  expect(told.map(({ paths }) => paths)).toEqual([["src/i.ts"]]);
});
