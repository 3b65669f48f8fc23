import * as fc from "fast-check";
import { expect, test } from "vitest";
import { schedulePlan } from "../../../src/schedule/schedule-plan.ts";
import { findings, judge, type Told } from "../support/findings.ts";
import { planText } from "../support/plan.ts";

const rule = "schedule/serial";

test.each([
  ["tasks that wait for nobody", "1.1 creates a.ts | 1.2 creates b.ts"],
  ["a fork", "1.1 creates a.ts | 1.2 needs 1.1 | 1.3 needs 1.1"],
  ["one task", "1.1 creates a.ts"],
  ["two tasks in a row", "1.1 creates a.ts | 1.2 needs 1.1"],
  ["one task that is left", "1.1 creates a.ts, done | 1.2 needs 1.1, creates b.ts"],
  ["a circle, which its own rule tells", "1.1 needs 1.2 | 1.2 needs 1.1"],
  ["a plan that is done", "1.1 creates a.ts, done | 1.2 needs 1.1, creates b.ts, done"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const serial = (makespan: number, all: number, speedup: number, first = "1.1"): Told => ({
  severity: "info",
  at: `${first}: #### Task «${first}»: Build a part Depends on [none]`,
  message: `4 agents need ${makespan} steps where one needs ${all} (${speedup} times as fast); expected 1.2 times or more, or one agent`,
});

test.each<[string, string, Told[]]>([
  ["a chain", "1.1 creates a.ts | 1.2 needs 1.1 | 1.3 needs 1.2", [serial(3, 3, 1)]],
  [
    "a chain with a short branch",
    "1.1 creates a.ts | 1.2 needs 1.1 | 1.3 needs 1.2 | 1.4 needs 1.3 | 1.5 needs 1.4 | 1.6 needs 1.5 | 1.7 needs 1.1",
    [serial(6, 7, 1.167)],
  ],
  [
    "a chain with a task in it that is done",
    "1.1 creates a.ts | 1.2 needs 1.1, done | 1.3 needs 1.2 | 1.4 needs 1.3",
    [serial(3, 3, 1)],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));

/** What the schedule of a plan advises. */
async function advice(line: string): Promise<string | undefined> {
  const { file } = await judge(planText(line));
  const result = schedulePlan(file.parsed!.plan, { agents: 4 });
  return "schedule" in result ? result.schedule.advice : undefined;
}

test("says the same as the schedule's advice", async () => {
  for (let tail = 2; tail < 8; tail++) {
    const chain = Array.from(
      { length: tail },
      (_, i) => `2.${i} needs ${i ? `2.${i - 1}` : "1.1"}`,
    );
    const line = ["1.1 creates a.ts", "1.2 creates b.ts", ...chain].join(" | ");
    expect([tail, (await findings(rule, line)).length]).toEqual([
      tail,
      (await advice(line)) === "serial" ? 1 : 0,
    ]);
  }
});

test("says the same as the schedule's advice of plans with many ways", async () => {
  const needs = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(needs, async (tasks) => {
      const line = tasks
        .map((ones, i) => {
          const before = [...new Set(i === 0 ? [] : ones.map((one) => `1.${(one % i) + 1}`))];
          return `1.${i + 1}${before.length > 0 ? ` needs ${before.join(" ")}` : " creates a.ts"}`;
        })
        .join(" | ");
      const found = await findings(rule, line);
      expect(found.length).toBe((await advice(line)) === "serial" ? 1 : 0);
    }),
    { numRuns: 100 },
  );
});
