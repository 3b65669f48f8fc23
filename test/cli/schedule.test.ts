import { expect, test } from "vitest";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { planText } from "../rules/support/plan.ts";
import { makeRepository } from "./support/folder.ts";
import { SHARED } from "./support/plans.ts";
import { type Ran, run } from "./support/run.ts";

const FORK = planText("1.1 creates a.ts | 1.2 creates b.ts | 1.3 creates c.ts | 2.1 needs 1.1");

/** Runs `schedule` on a plan in a repository. */
async function schedule(
  plan: string,
  options: readonly string[] = [],
  files: Record<string, string> = {},
): Promise<Ran> {
  const cwd = await makeRepository({ "docs/parallel-plan.md": plan, ...files });
  return run(["schedule", "docs/parallel-plan.md", ...options], { cwd });
}

test("prints the schedule as JSON", async () => {
  const { code, stdout, stderr } = await schedule(FORK, ["--agents", "2"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    agents: 2,
    unit: "tasks",
    lowerBound: 2,
    makespan: 2,
    optimal: true,
    criticalPath: ["1.1", "2.1"],
    barrierMakespan: 3,
    serial: 4,
    speedup: 2,
    efficiency: 1,
    waves: [["1.1", "1.2", "1.3"], ["2.1"]],
    slots: [
      { task: "1.1", agent: 1, start: 0, end: 1 },
      { task: "1.2", agent: 2, start: 0, end: 1 },
      { task: "1.3", agent: 1, start: 1, end: 2 },
      { task: "2.1", agent: 2, start: 1, end: 2 },
    ],
    advice: "parallel",
  });
});

test.each<[string, string[], Record<string, string>, number]>([
  ["four", [], {}, 4],
  ["the configuration's", [], { ".parallel-plan.yaml": "agents: 7\n" }, 7],
  [
    "the option's before the configuration's",
    ["--agents", "3"],
    { ".parallel-plan.yaml": "agents: 7\n" },
    3,
  ],
])("the number of agents is %s", async (_, options, files, agents) => {
  const { stdout } = await schedule(FORK, options, files);
  expect((JSON.parse(stdout) as Schedule).agents).toBe(agents);
});

test("the same plan gives the same bytes", async () => {
  const [first, second] = [await schedule(FORK), await schedule(FORK)];
  expect(first).toEqual(second);
});

test("estimates of the plan are minutes", async () => {
  const plan = FORK.replace("1.2: Build a part", "1.2: Build a part (90 min)");
  const { unit, serial } = JSON.parse((await schedule(plan)).stdout) as Schedule;
  expect([unit, serial]).toEqual(["minutes", 360]);
});

test.each(["text", "pretty"])("--format %s draws a chart", async (format) => {
  const { code, stdout } = await schedule(FORK, ["--format", format, "--agents", "2"]);
  expect(code).toBe(0);
  expect(stdout).toContain("1.1 Build a part");
  expect(stdout).toContain("2 agents: 2 steps, proved to be the shortest.");
});

test("a plan from standard input", async () => {
  const cwd = await makeRepository({});
  const { code, stdout } = await run(["schedule", "-"], { cwd, stdin: FORK });
  expect([code, (JSON.parse(stdout) as Schedule).serial]).toEqual([0, 4]);
});

test.each<[string, string, string[], number, string, string]>([
  [
    "a circle",
    planText("1.1 | 1.2 needs 1.3 | 1.3 needs 1.2"),
    [],
    1,
    "cycle",
    "task 1.2 waits for itself: 1.2 → 1.3 → 1.2; expected an order without circles",
  ],
  ["no task", SHARED, [], 1, "no-tasks", "the plan names no task; expected one at least"],
  [
    "a wrong format",
    FORK,
    ["--format", "svg"],
    2,
    "usage",
    "--format svg is not known; expected json, text or pretty",
  ],
  [
    "a wrong number of schedules",
    FORK,
    ["--schedules", "0"],
    2,
    "usage",
    "--schedules 0 is no count of schedules; expected a whole number from 1",
  ],
  [
    "a wrong number of agents",
    FORK,
    ["--agents", "none"],
    2,
    "usage",
    "--agents none is no count of agents; expected a whole number from 1 to 9999",
  ],
  [
    "two paths",
    FORK,
    ["more.md"],
    2,
    "usage",
    "schedule takes one path; expected parallel-plan schedule PATH",
  ],
])("refuses %s in JSON and in a sentence", async (_, plan, options, code, name, message) => {
  const ran = await schedule(plan, options);
  expect(ran.code).toBe(code);
  expect(JSON.parse(ran.stdout)).toEqual({ version: 1, error: { code: name, message } });
  expect(ran.stderr).toBe(`parallel-plan: ${message}\n`);
});

test("one schedule is a list, more are a search", async () => {
  const minutes = [3, 3, 2, 2, 2];
  const plan = minutes.reduce(
    (text, value, i) => text.replace(`1.${i}: Build a part`, `1.${i}: Build a part (${value} min)`),
    planText(minutes.map((_, i) => `1.${i} creates ${i}.ts`).join(" | ")),
  );
  const makespan = async (...options: string[]): Promise<number> =>
    (JSON.parse((await schedule(plan, ["--agents", "2", ...options])).stdout) as Schedule).makespan;
  expect([await makespan("--schedules", "1"), await makespan()]).toEqual([7, 6]);
});
