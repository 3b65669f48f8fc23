import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/used-before-created";

test.each([
  ["a user after the creator", "1.1 creates x.ts | 1.2 needs 1.1, reads x.ts, modifies x.ts"],
  ["an unordered user, a create race", "1.1 reads x.ts | 1.2 creates x.ts"],
  ["a task that reads what it creates", "1.1 reads x.ts, creates x.ts"],
  ["a user that is done", "1.1 reads x.ts, done | 1.2 needs 1.1, creates x.ts"],
  ["one that may write before", "1.1 writes x.ts | 1.2 needs 1.1, creates x.ts"],
  [
    "a user between two creators",
    "1.1 creates x.ts | 1.2 needs 1.1, modifies x.ts | 1.3 needs 1.2, creates x.ts",
  ],
  [
    "a folder that is read before a file is created in it",
    "1.1 reads src/ | 1.2 needs 1.1, creates src/x.ts",
  ],
  ["a circle, which its own rule tells", "1.1 needs 1.2, reads x.ts | 1.2 needs 1.1, creates x.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts a file that exists before anybody creates it", async () => {
  const setup = { repository: repository("x.ts") };
  const plan = "1.1 modifies x.ts | 1.2 needs 1.1, creates x.ts";
  expect(await findings(rule, plan, setup)).toEqual([]);
});

const before = (user: string, does: string, creator: string): Told => ({
  severity: "error",
  at: `${user}: - «x.ts»`,
  message: `task ${user} ${does} x.ts, which task ${creator} creates only after it; expected the file to be there before`,
  tasks: [user, creator],
  paths: ["x.ts"],
  related: [`${creator}: - «x.ts» task ${creator} creates it here`],
});

test.each<[string, string, Told[]]>([
  ["a reader", "1.1 reads x.ts | 1.2 needs 1.1, creates x.ts", [before("1.1", "reads", "1.2")]],
  [
    "one that modifies what a later task creates through a folder",
    "1.1 modifies src/x.ts | 1.2 needs 1.1, creates src/",
    [
      {
        severity: "error",
        at: "1.1: - «src/x.ts»",
        message:
          "task 1.1 modifies src/x.ts, which task 1.2 creates only after it (through src/); expected the file to be there before",
        tasks: ["1.1", "1.2"],
        paths: ["src/x.ts"],
        related: ["1.2: - «src/» task 1.2 creates it here"],
      },
    ],
  ],
  [
    "one that modifies, told backwards",
    "1.1 needs 1.2, creates x.ts | 1.2 modifies x.ts",
    [before("1.2", "modifies", "1.1")],
  ],
  [
    "one that deletes, far before",
    "1.1 deletes x.ts | 1.2 needs 1.1 | 1.3 needs 1.2, creates x.ts",
    [before("1.1", "deletes", "1.3")],
  ],
  [
    "every early user, each once",
    "1.1 reads x.ts, modifies x.ts | 1.2 reads x.ts | 1.3 needs 1.1 1.2, creates x.ts",
    [before("1.1", "reads", "1.3"), before("1.2", "reads", "1.3")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
