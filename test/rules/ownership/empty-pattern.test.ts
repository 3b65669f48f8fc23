import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/empty-pattern";
const tree = { repository: repository("src/a.ts src/api/b.ts app/[id]/page.tsx") };

test.each([
  ["a glob that matches a file", "1.1 modifies src/*.ts, reads **/*.tsx"],
  ["a glob that creates", "1.1 creates lib/*.ts"],
  ["a glob that may create", "1.1 writes lib/*.ts"],
  [
    "a glob for files that a task creates",
    "1.1 creates lib/c.ts | 1.2 needs 1.1, modifies lib/*.ts",
  ],
  [
    "a glob for files of a folder that a task fills",
    "1.1 creates lib/ | 1.2 needs 1.1, modifies lib/*.ts",
  ],
  [
    "a glob for files that a glob may write",
    "1.1 writes lib/**/x.* | 1.2 needs 1.1, reads lib/*/*.ts",
  ],
  ["a name with brackets that exists", "1.1 modifies app/[id]/page.tsx"],
  ["a placeholder", "1.1 modifies docs/<topic>*.md"],
  ["a folder, which is no glob", "1.1 modifies none/"],
  ["what a task denies itself", "1.1 modifies src/a.ts, denies none/**"],
  ["a task that is done", "1.1 modifies none/*.ts, done"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan, tree)).toEqual([]));

test("accepts every glob when files on disk are not looked at", async () => {
  expect(await findings(rule, "1.1 modifies none/*.ts")).toEqual([]);
});

const empty = (glob: string, does = "modifies"): Told => ({
  severity: "warning",
  at: `1.1: - «${glob}»`,
  message: `task 1.1 ${does} ${glob}, which matches no tracked file and none that a task creates; expected a glob for files that are there`,
  tasks: ["1.1"],
  paths: [glob],
});

test.each<[string, string, Told[]]>([
  ["a glob for another ending", "1.1 modifies src/*.js", [empty("src/*.js")]],
  ["a glob of one level too few", "1.1 deletes src/*/*/b.ts", [empty("src/*/*/b.ts", "deletes")]],
  ["a glob to read", "1.1 reads notes/**", [empty("notes/**", "reads")]],
  [
    "a glob beside which a task creates",
    "1.1 modifies lib/*.ts | 1.2 creates lib/x/c.ts",
    [empty("lib/*.ts")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan, tree)).toEqual(told));

test.each<[string, string, Told[]]>([
  ["a glob to read that matches the plan itself is fine", "1.1 reads plans/**", []],
  ["one to change it is not", "1.1 modifies plans/**", [empty("plans/**")]],
])("%s", async (_, plan, told) => {
  const surroundings = { path: "plans/parallel-plan.md", hasShared: true };
  expect(await findings(rule, plan, { ...tree, surroundings })).toEqual(told);
});
