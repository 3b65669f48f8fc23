import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { ganttText } from "../../src/report/gantt-text.ts";
import type { Paint } from "../../src/report/pretty.ts";
import { columnsOf } from "../../src/report/width.ts";
import { schedulePlan } from "../../src/schedule/schedule-plan.ts";
import { analyse, type Draft } from "../model/repair/tasks.ts";

const PLAIN: Paint = (_, text) => text;

/** The chart of a plan for three agents. */
function chart(plan: Plan, columns: number, agents = 3, paint = PLAIN): string {
  const scheduled = schedulePlan(plan, { agents });
  if ("cycle" in scheduled) throw new Error("a circle");
  return ganttText(plan, scheduled.schedule, { columns, paint });
}

/** A plan in which tasks with ids of their own wait for others. */
function withNeeds(drafts: readonly Draft[], needs: Record<string, string[]>): Plan {
  const { plan } = analyse(drafts);
  for (const task of plan.tasks)
    task.dependsOn = (needs[task.id] ?? []).map((id) => ({ id, at: task.at }));
  return plan;
}

const SHOP = withNeeds(
  [
    { id: "1.1", title: "Table of orders", minutes: 60 },
    { id: "1.2", title: "Prices in several currencies", minutes: 90 },
    { id: "1.3", title: "Page of the basket", minutes: 45, locks: "css" },
    { id: "1.4", title: "Mails to customers", minutes: 30, locks: "css" },
    { id: "2.1", title: "注文と支払いのための画面をすべて作る", minutes: 120 },
    { id: "1.0", title: "Old work", minutes: 90, done: true },
  ],
  { "2.1": ["1.1", "1.3"] },
);

test("a chart at 80 columns", () => {
  expect(`\n${chart(SHOP, 80)}`).toBe(`
                                 by 0              1 h           2 h
1.1 Table of orders               1 ███████████████
1.2 Prices in several currencies  2 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
1.3 Page of the basket            3 ▒▒▒▒▒▒▒▒▒▒▒
1.4 Mails to customers            3            ▒▒▒▒▒▒▒
2.1 注文と支払いのための画面を…   1                █████████████████████████████
█ longest chain, ▒ other tasks, by: agent

3 agents: 3 h, proved to be the shortest. That is 1.9× as fast as one agent (5 h
45 min); agents are busy 64 % of the time. With a barrier after every wave it
would take 3 h 30 min.
Longest chain (3 h): 1.1 → 2.1.
1 task marked done, not shown.
Several agents are worth it.
`);
});

test("a chart at 40 columns", () => {
  expect(`\n${chart(SHOP, 40)}`).toBe(`
    by 0          1 h        2 h
1.1  1 ███████████
1.2  2 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
1.3  3 ▒▒▒▒▒▒▒▒
1.4  3         ▒▒▒▒▒▒
2.1  1            ██████████████████████
█ longest chain, ▒ other tasks, by:
agent

3 agents: 3 h, proved to be the
shortest. That is 1.9× as fast as one
agent (5 h 45 min); agents are busy 64 %
of the time. With a barrier after every
wave it would take 3 h 30 min.
Longest chain (3 h): 1.1 → 2.1.
1 task marked done, not shown.
Several agents are worth it.
`);
});

test.each([20, 33, 40, 60, 80, 120, 200])("no line is wider than %d columns", (columns) => {
  const drafts = Array.from({ length: 30 }, (_, i): Draft => ({
    id: i === 7 ? "a-very-long-identifier-of-a-task" : `t${i}`,
    title: "長い題名 and words ".repeat(i % 5),
    minutes: 5 + ((i * 37) % 200),
    needs: i > 3 ? [i - 3] : [],
  }));
  const text = chart(analyse(drafts).plan, columns, 4);
  for (const line of text.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  expect(text.match(/^.*[█▒].*$/gm)?.length).toBe(31);
});

test("no control character of a plan is printed", () => {
  const hostile = "1\u001b[31m";
  const plan = withNeeds(
    [
      { id: hostile, title: "a\u0007b\u202ec" },
      { id: "2\u009b", title: "\u001b]0;x\u0007" },
    ],
    { "2\u009b": [hostile] },
  );
  const text = chart(plan, 80);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain("1\\u{1b}");
});

test("only bars of the longest chain are bold, and the head is dim", () => {
  const marked: Paint = (style, text) => `<${style}>${text}</${style}>`;
  const lines = chart(analyse([{}, { needs: [0] }, {}]).plan, 60, 2, marked).split("\n");
  expect(lines.slice(0, 4).map((line) => line.replace(/ +/g, " "))).toEqual([
    "<dim> by 0 1</dim>",
    "t0 1 <bold>██████████████████</bold>",
    "t2 2 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
    "t1 1 <bold>██████████████████</bold>",
  ]);
});

test.each<[string, Draft[], number, string[]]>([
  [
    "nothing is left",
    [{ done: true }],
    2,
    ["Nothing is left to do.", "1 task marked done, not shown."],
  ],
])("says what there is when %s", (_, drafts, agents, lines) =>
  expect(chart(analyse(drafts).plan, 80, agents).trimEnd().split("\n")).toEqual(lines),
);

test.each<[string, Draft[], number, string]>([
  ["a chain", [{}, { needs: [0] }], 2, "This plan is a chain: one agent is as fast."],
  [
    "nearly a chain",
    [{ minutes: 90 }, { minutes: 5 }],
    2,
    "This plan is nearly a chain: one agent is almost as fast.",
  ],
  ["one task", [{}], 2, "One task is left: one agent is as fast."],
  ["a fork", [{}, {}], 2, "Several agents are worth it."],
  ["one agent", [{}, {}], 1, "No task has an estimate, so each counts one step."],
])("the last line for %s", (_, drafts, agents, line) =>
  expect(chart(analyse(drafts).plan, 80, agents).trimEnd().split("\n").at(-1)).toBe(line),
);
