import { expect, test } from "vitest";
import { layOut } from "../../src/strategy/strategy.ts";
import { planText } from "../rules/support/plan.ts";
import { drawn, projectFrom, teams } from "./support.ts";

const drawnPlan = async (line: string): Promise<string> => {
  const project = await projectFrom(planText(line), "parallel-plan.md", {
    teams: teams("blue", "red"),
  });
  const strategy = layOut(project);
  return "problem" in strategy ? strategy.problem : drawn(strategy);
};

test.each([
  ["tasks of a day each", "1.1 creates a.ts | 1.2 creates b.ts", "1.1@blue 0-1, 1.2@red 0-1"],
  ["tasks that wait", "1.1 creates a.ts | 1.2 needs 1.1", "1.1@blue 0-1 | 1.2@red 1-2"],
  ["what is left", "1.1 creates a.ts, done | 1.2 needs 1.1, creates b.ts", "1.2@blue 0-1"],
  [
    "tasks that hold one lock, in turn",
    "1.1 locks db:schema:users | 1.2 locks db:schema:users",
    "1.1@blue 0-1, 1.2@red 1-2",
  ],
  [
    "tasks that write one file, in turn",
    "1.1 modifies a.ts | 1.2 modifies a.ts",
    "1.1@blue 0-1, 1.2@red 1-2",
  ],
  ["a lock of one task", "1.1 locks flag:a | 1.2 locks flag:b", "1.1@blue 0-1, 1.2@red 0-1"],
])("lays out %s", async (_, line, told) => expect(await drawnPlan(line)).toBe(told));

test("files that tasks write are deliverables, and what collides is known", async () => {
  const { phases, collisions } = await projectFrom(
    planText("1.1 modifies a.ts, creates b.ts, reads c.ts | 1.2 modifies a.ts"),
    "parallel-plan.md",
  );
  expect(phases.map(({ deliverables }) => deliverables)).toEqual([["a.ts", "b.ts"], ["a.ts"]]);
  expect(collisions).toEqual([{ a: 0, b: 1, what: "a.ts" }]);
});

test("agents stand in for teams", async () => {
  const { teams: agents } = await projectFrom(planText("1.1 creates a.ts"), "parallel-plan.md", {
    agents: 3,
  });
  expect(agents.map(({ id, sessions }) => [id, sessions])).toEqual([
    ["agent-1", 1],
    ["agent-2", 1],
    ["agent-3", 1],
  ]);
});

test.each([
  [
    { ...teams(), teams: [{ team_id: "blue" }, { team_id: "blue" }] } as ReturnType<typeof teams>,
    "two teams are called blue; expected a name of its own for each",
  ],
  [
    { ...teams("blue"), holidays: ["2026-02-30"] },
    "2026-02-30 is no day of the calendar; expected a date such as 2026-01-05",
  ],
])("refuses teams that contradict themselves", async (file, problem) => {
  await expect(
    projectFrom(planText("1.1 creates a.ts"), "parallel-plan.md", { teams: file }),
  ).rejects.toThrow(problem);
});
