import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { branchFault } from "../../../src/model/branch-name.ts";
import { findings, type Told } from "../support/findings.ts";

const rule = "worktree/invalid-branch";

test.each([
  ["plain names", "1.1 branch feature/search | 1.2 branch fix-2 | 1.3 branch v1.2_x"],
  ["marks that a shell leaves alone", "1.1 branch a+b@c=d | 1.2 branch issue/#12 | 1.3 branch 50%"],
  ["names side by side", "1.1 branch x/a | 1.2 branch x/b | 1.3 branch xx"],
  ["a task that is done", "1.1 branch a..b, done"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const told = (name: string, why: string): Told => ({
  severity: "error",
  at: `1.1: **branch**: «${name}»`,
  message: `the branch "${name}" of task 1.1 ${why}; expected a name like feature/part-1`,
  tasks: ["1.1"],
});
const shell = (mark: string): string =>
  `has "${mark}" in it, which a shell does not take as it stands`;

test.each([
  ["a..b", 'has ".." or "@{" in it, so git refuses it'],
  ["a:b", "has one of ~ ^ : ? * [ \\ in it, so git refuses it"],
  ["-a", 'starts with "-", so git refuses it'],
  ["HEAD", "is a name of git's own, so git refuses it"],
  ["a/", 'has a "/" too many, so git refuses it'],
  ["x;id", shell(";")],
  ["$(id)", shell("$")],
  ["a&b", shell("&")],
  ["{a,b}", shell("{")],
  ["it's", shell("'")],
  ["a>b", shell(">")],
  ["#12", shell("#")],
])("finds %s", async (name, why) => {
  expect(await findings(rule, `1.1 branch ${name}`)).toEqual([told(name, why)]);
});

test("finds a branch below another", async () => {
  expect(await findings(rule, "1.1 branch x/a/b | 1.2 branch x/a")).toEqual([
    {
      severity: "error",
      at: "1.1: **branch**: «x/a/b»",
      message:
        'the branch "x/a/b" of task 1.1 lies below "x/a" of task 1.2, and git keeps only one of the two; expected another name for one of them',
      tasks: ["1.2", "1.1"],
      related: ["1.2: **branch**: «x/a» task 1.2 names its branch here"],
    },
  ]);
});

const NAMES = [
  ..."a|a/b|a.b|a..b|.a|a/.b|a.|a.lock|a.lock/b|a/|/a|a//b|@{a|a@{b|a@b|HEAD|-a|a-|a b|a~b|a^b|a:b|a?b|a*b|a[b|a]b|a\\b|a\u007fb".split(
    "|",
  ),
  "",
  "a|b",
];

// "@" is left out: git takes it for the branch at hand.
test.each(NAMES)("git and we agree on %j", (name) => {
  const { status } = spawnSync("git", ["check-ref-format", "--branch", name]);
  const isRefused = branchFault(name)?.includes("git refuses") ?? false;
  expect(isRefused).toBe(status !== 0);
});
