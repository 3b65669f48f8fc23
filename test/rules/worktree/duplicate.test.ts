import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findings, findingsIn, type Told } from "../support/findings.ts";

const rule = "worktree/duplicate";
const setup = { path: "changes/search/work-packages.yaml" };

test.each([
  [
    "worktrees and branches of their own",
    "1.1 worktree ../a, branch a | 1.2 worktree ../b, branch b",
  ],
  ["tasks without any", "1.1 | 1.2"],
  ["a task after another in its worktree", "1.1 worktree ../a | 1.2 needs 1.1, worktree ../a"],
  ["the worktree of a task that is done", "1.1 worktree ../a, done | 1.2 worktree ../a"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const told = (kind: string, value: string, written = value): Told => ({
  severity: "error",
  at: `1.2: **${kind}**: «${written}»`,
  message: `task 1.2 uses the ${kind} ${value === written ? `"${value}"` : `"${written}", which many file systems take for "${value}"`} of task 1.1; expected one of its own`,
  tasks: ["1.1", "1.2"],
  related: [`1.1: **${kind}**: «${value}» task 1.1 names its ${kind} here`],
});

test.each<[string, string, Told[]]>([
  ["one worktree", "1.1 worktree ../a | 1.2 worktree ../a", [told("worktree", "../a")]],
  ["one branch", "1.1 branch x/a | 1.2 branch x/a", [told("branch", "x/a")]],
  [
    "both",
    "1.1 branch a, worktree ../a | 1.2 branch a, worktree ../a",
    [told("branch", "a"), told("worktree", "../a")],
  ],
  ["another case", "1.1 worktree ../a | 1.2 worktree ../A", [told("worktree", "../a", "../A")]],
  [
    "another spelling",
    "1.1 worktree wt/a | 1.2 worktree ./wt/a/",
    [told("worktree", "wt/a", "./wt/a/")],
  ],
])("finds %s", async (_, plan, found) => expect(await findings(rule, plan)).toEqual(found));

const packages = (first: string, second: string, more: Record<string, string> = {}): string =>
  documentText(
    packageText("wp-a", { worktree: first }) + packageText("wp-b", { worktree: second, ...more }),
  );

const SHARED = "{ name: one, mode: shared }";

test("accepts packages that share a worktree on purpose, one after the other", async () => {
  const text = packages(SHARED, SHARED, { depends_on: "[wp-a]" });
  expect(await findingsIn(rule, text, setup)).toEqual([]);
});

test("finds packages that share a worktree and may run at once", async () => {
  const third = packageText("wp-c", { worktree: SHARED, depends_on: "[wp-a]" });
  const text = packages(SHARED, SHARED, { depends_on: "[wp-a]" }) + third;
  const found = await findingsIn(rule, text, setup);
  expect(found.map(({ message }) => message)).toEqual([
    'task wp-c uses the worktree "one" of task wp-b, and no dependency orders the two; expected one, or a worktree of its own',
  ]);
});

test.each([
  ["isolated ones", packages("{ name: one }", "{ name: one }")],
  ["one that is not shared", packages("{ name: one }", "{ name: one, mode: shared }")],
  ["one in order", packages("{ name: one }", "{ name: one }", { depends_on: "[wp-a]" })],
])("finds the worktree of two packages, %s", async (_, text) => {
  const found = await findingsIn(rule, text, setup);
  expect(found.map(({ message }) => message)).toEqual([
    'task wp-b uses the worktree "one" of task wp-a; expected one of its own',
  ]);
});
