import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

const plan = (head: string, rows: string[], heading = "File ownership matrix"): string =>
  [
    "# Two shops",
    "",
    `## ${heading}`,
    "",
    head,
    head.replace(/[^|]+/g, "---"),
    ...rows,
    "",
    "### Worker 1: Till",
    "",
    "### Worker 2: Shelf",
    "",
  ].join("\n");

const ROWS = ["| `till.ts` | PRIMARY | READ |", "| `shelf.ts` | - | PRIMARY |"];

test.each([
  "| File | Worker 1: Till | Worker 2: Shelf |",
  "| File | W1 - Till | W2 – Shelf |",
  "| File | W1<br>Till | W2<br/>(Shelf) |",
  "| File | Till (W1) | Shelf (W2) |",
  "| File | **W1** Till | 🟢 W2 Shelf |",
  "| Component | W1 | W2 |",
  "| Resource | W1 | W2 |",
  "| Datei | W1 | W2 |",
  "|  | W1 | W2 |",
])("a matrix with the head %s is read", async (head) => {
  const { plan: read, findings } = await readExecutionPlan(plan(head, ROWS));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(["W1: write till.ts", "W2: read till.ts, write shelf.ts"]);
});

test.each([
  ["| Datei | W1 | W2 |", "Dateizuständigkeit"],
  ["| What | W1 | W2 |", "Who does what"],
])("a matrix below another heading is read by its cells: %s", async (head, heading) => {
  const { plan: read } = await readExecutionPlan(plan(head, ROWS, heading));
  expect(shown(read)).toEqual(["W1: write till.ts", "W2: read till.ts, write shelf.ts"]);
});

test("a table of jobs is no matrix", async () => {
  const rows = ["| unit | PRIMARY | READ |", "| lint | - | PRIMARY |"];
  const { plan: read, findings } = await readExecutionPlan(plan("| Job | W1 | W2 |", rows, "Jobs"));
  expect(shown(read)).toEqual(["W1", "W2"]);
  expect(findings).toEqual([]);
});

test.each<[string, string[], string, string]>([
  ["| File | Ann | Bob |", ROWS, "nothing of the table", "nobody that the plan defines"],
  [
    "| File | W1 | W2 | Packer |",
    ROWS.map((row) => `${row} READ |`),
    'column "Packer"',
    "one column more",
  ],
  [
    "| File | W1 | W2 | W3: Door |",
    ROWS.map((row) => `${row} - |`),
    'column "W3: Door"',
    "a worker that is not defined",
  ],
])("%s is told: %s", async (head, rows, message) => {
  const { findings } = await readExecutionPlan(plan(head, rows));
  expect(findings.map(({ rule }) => rule)).toEqual(["plan/partly-read"]);
  expect(findings[0]!.message).toContain(message);
});

test.each([
  "`a.ts:1-200`",
  "`a.ts:L1-L200`",
  "`a.ts` (lines 1-200)",
  "`a.ts` (L1-200)",
  "`a.ts` (top half)",
])("a part of a file has an owner of its own: %s", async (first) => {
  const rows = [`| ${first} | PRIMARY | - |`, "| `a.ts:201-400` | - | PRIMARY |"];
  const { diagnostics } = await judge(plan("| File | W1 | W2 |", rows), { as: "execution-plan" });
  const told = diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("ownership/"));
  expect(told).toEqual(["ownership/write-race"]);
});
