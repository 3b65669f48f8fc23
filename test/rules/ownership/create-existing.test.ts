import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/create-existing";
const tree = { repository: repository("a.ts b.ts src/c.ts", { present: [".env"] }) };

test.each([
  ["a new file", "1.1 creates new.ts"],
  ["a file that exists and is modified", "1.1 modifies a.ts"],
  ["a file that git does not track", "1.1 creates .env"],
  ["one that may write", "1.1 writes a.ts"],
  ["a task that is done", "1.1 creates a.ts, done | 1.2 creates new.ts"],
  ["a new file in a directory that exists", "1.1 creates src/new.ts"],
  ["a file that a task before deletes", "1.1 deletes a.ts | 1.2 needs 1.1, creates a.ts"],
  [
    "files of which a task far before deletes the folder",
    "1.1 deletes src/ | 1.2 needs 1.1 | 1.3 needs 1.2, creates src/c.ts",
  ],
  ["a file that the same task deletes or moves first", "1.1 deletes a.ts, creates a.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan, tree)).toEqual([]));

test("accepts every path when files on disk are not looked at", async () => {
  expect(await findings(rule, "1.1 creates a.ts new.ts")).toEqual([]);
});

const existing = (task: string, path: string): Told => ({
  severity: "warning",
  at: `${task}: - «${path}»`,
  message: `task ${task} creates ${path}, which exists already; expected a new path, or the file among those to modify`,
  tasks: [task],
  paths: [path],
});

test.each<[string, string, Told[]]>([
  ["one of several", "1.1 creates a.ts new.ts", [existing("1.1", "a.ts")]],
  ["a single one", "1.1 creates a.ts", [existing("1.1", "a.ts")]],
  [
    "two beside a new one",
    "1.1 creates a.ts | 1.2 creates b.ts new.ts",
    [existing("1.1", "a.ts"), existing("1.2", "b.ts")],
  ],
  [
    "one that a later task deletes",
    "1.1 creates a.ts | 1.2 needs 1.1, deletes a.ts",
    [existing("1.1", "a.ts")],
  ],
  [
    "one beside a file that is replaced",
    "1.1 deletes a.ts | 1.2 needs 1.1, creates a.ts b.ts",
    [existing("1.2", "b.ts")],
  ],
  [
    "all, which says that the plan was carried out",
    "1.1 creates a.ts | 1.2 creates b.ts src/c.ts",
    [
      {
        severity: "info",
        at: "1.1: - «a.ts»",
        message:
          "all 3 files that the plan creates exist, so this plan looks carried out; expected open tasks only",
      },
    ],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan, tree)).toEqual(told));
