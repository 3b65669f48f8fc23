import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "ownership/created-twice";

test.each([
  ["one creator and a modifier after it", "1.1 creates x.ts | 1.2 needs 1.1, modifies x.ts"],
  ["unordered creators, a write race", "1.1 creates x.ts | 1.2 creates x.ts"],
  ["one task that names a new file twice", "1.1 creates x.ts x.ts"],
  ["a later creator that is done", "1.1 creates x.ts | 1.2 needs 1.1, creates x.ts, done"],
  ["one that may write after the creator", "1.1 creates x.ts | 1.2 needs 1.1, writes x.ts"],
  [
    "creators that wait for each other, which a cycle tells",
    "1.1 needs 1.2, creates x.ts | 1.2 needs 1.1, creates x.ts",
  ],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const twice = (first: string, second: string): Told => ({
  severity: "warning",
  at: `${second}: - «x.ts»`,
  message: `task ${second} creates x.ts that task ${first} before it creates already; expected one of them to modify it`,
  tasks: [first, second],
  paths: ["x.ts"],
  related: [`${first}: - «x.ts» task ${first} creates it here`],
});

test("accepts a file that a task between deletes", async () => {
  const plan = "1.1 creates x.ts | 1.2 needs 1.1, deletes x.ts | 1.3 needs 1.2, creates x.ts";
  expect(await findings(rule, plan)).toEqual([]);
});

test.each<[string, string, Told[]]>([
  [
    "two creators in order",
    "1.1 creates x.ts | 1.2 needs 1.1, creates x.ts",
    [twice("1.1", "1.2")],
  ],
  [
    "creators in order, told backwards",
    "1.1 needs 1.2, creates x.ts | 1.2 creates x.ts",
    [twice("1.2", "1.1")],
  ],
  [
    "a creator that is done and a later one",
    "1.1 creates x.ts, done | 1.2 needs 1.1, creates x.ts",
    [twice("1.1", "1.2")],
  ],
  [
    "each later one of three once",
    "1.1 creates x.ts | 1.2 needs 1.1, creates x.ts | 1.3 needs 1.2, creates x.ts",
    [twice("1.1", "1.2"), twice("1.1", "1.3")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
