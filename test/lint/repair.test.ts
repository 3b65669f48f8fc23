import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, fixAll, mendsOf } from "../../src/lint/fix.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { type Judged, judge } from "../rules/support/findings.ts";
import { planText } from "../rules/support/plan.ts";
import { DIALECTS } from "./dialects.ts";
import { tasksOf, withoutDependencies } from "./without-dependencies.ts";
import { repairOf } from "../../src/model/repair/of-plan.ts";

const check = async (text: string): Promise<readonly Diagnostic[]> =>
  (await judge(text)).diagnostics;
const isRace = ({ rule }: Diagnostic): boolean =>
  rule === "ownership/write-race" || rule === "ownership/create-race";

test("repairs in every form of dependencies are read back as what they say", async () => {
  let repairs = 0;
  await fc.assert(
    fc.asyncProperty(DIALECTS, async (text) => {
      const before = await judge(text);
      const { arcs, stuck } = repairOf(before.analysis!);
      const mends = mendsOf(before.diagnostics.filter(isRace));
      const step = applyFixes(text, mends);
      expect(step.applied).toHaveLength(mends.length);
      const after = await judge(step.text);
      const expected = tasksOf(before).map(({ id, dependsOn }, number) => [
        id,
        ...new Set([
          ...dependsOn.map((other) => other.id),
          ...arcs.filter(({ to }) => to === number).map(({ from }) => tasksOf(before)[from]!.id),
        ]),
      ]);
      const read = tasksOf(after).map(({ id, dependsOn }) => [
        id,
        ...dependsOn.map((one) => one.id),
      ]);
      expect(read).toEqual(expected);
      expect(withoutDependencies(after)).toBe(withoutDependencies(before));
      const left = after.diagnostics.filter(isRace);
      expect(stuck.length > 0 ? [] : left).toEqual([]);
      const guesses = ({ diagnostics }: Judged): number =>
        diagnostics.filter(({ rule }) => /dependency\/(?:guessed|malformed)/.test(rule)).length;
      expect(guesses(after)).toBe(guesses(before));
      repairs += arcs.length;
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(repairs).toBeGreaterThan(200);
});

test("after one run no race is left that an order mends, no error is new, and another run does nothing", async () => {
  await fc.assert(
    fc.asyncProperty(DIALECTS, async (text) => {
      const before = await judge(text);
      const { text: fixed } = await fixAll(text, check);
      const after = await judge(fixed);
      const errors = ({ diagnostics }: Judged): string[] =>
        diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ rule, tasks, paths }) => [rule, ...tasks, ...paths].join(" "));
      const known = errors(before);
      expect(errors(after).filter((error) => !known.includes(error))).toEqual([]);
      const repair = repairOf(before.analysis!);
      const { order } = before.analysis!;
      const isMendable = repair.stuck.length === 0 && order.cycles.length === 0;
      expect(isMendable ? after.diagnostics.filter(isRace) : []).toEqual([]);
      expect((await fixAll(fixed, check)).text).toBe(fixed);
    }),
    { numRuns: 100, seed: 7 },
  );
});

describe("a task with several new dependencies", () => {
  const plan = planText(
    "1.1 creates a.ts | 1.2 creates b.ts | 1.3 reads a.ts b.ts, needs 1.4 | 1.4",
  );

  test("has one edit with all of them, in each finding that leads to it", async () => {
    const races = (await check(plan)).filter(isRace);
    expect(races.map(({ fixes }) => fixes.map(({ title }) => title))).toEqual([
      ["add 1.1 and 1.2 to the dependencies of 1.3"],
      ["add 1.1 and 1.2 to the dependencies of 1.3"],
    ]);
    expect(new Set(races.map(({ fixes }) => JSON.stringify(fixes[0]?.edits))).size).toBe(1);
    const { text, applied } = await fixAll(plan, check);
    expect(text).toBe(plan.replace("[1.4]", "[1.4, 1.1, 1.2]"));
    expect(applied).toHaveLength(2);
  });
});

describe("a race that the user does not want to hear of", () => {
  const plan = planText("1.1 modifies a.ts | 1.2 modifies a.ts, creates b.ts | 1.3 reads b.ts");
  const fixed = plan.replace(
    "Task 1.3: Build a part Depends on [none]",
    "Task 1.3: Build a part Depends on [1.2]",
  );

  test("as the plan accepts it, is not repaired with another one", async () => {
    const allow = "<!-- parallel-plan: allow ownership/write-race a.ts: each adds a line -->\n";
    expect((await fixAll(plan + allow, check)).text).toBe(fixed + allow);
  });

  test("as its rule is off, is not repaired with another one", async () => {
    const settings = new Map([["ownership/write-race", "off"]] as const);
    const quietly = async (text: string): Promise<readonly Diagnostic[]> =>
      (await judge(text, { settings })).diagnostics;
    expect((await fixAll(plan, quietly)).text).toBe(fixed);
  });
});

test("ids that are mended first count for the repair", async () => {
  const plan = planText("1.1 modifies a.ts | 12.1 modifies a.ts, needs 1.2 | 1.1a");
  const { text } = await fixAll(plan.replace("[1.2]", "[1.1 completion]"), check);
  expect(text).toBe(plan.replace("[1.2]", "[1.1]"));
});

test("two hundred tasks that write one file stand in a row after one run", async () => {
  const tasks = Array.from({ length: 200 }, (_, i) => `${i + 1} modifies a.ts`);
  const { text, applied } = await fixAll(planText(tasks.join(" | ")), check);
  const { analysis, diagnostics } = await judge(text);
  expect(diagnostics.filter(isRace)).toEqual([]);
  expect(repairOf(analysis!).before).toBe(200);
  expect(applied.length).toBeGreaterThan(199);
});

test("more races than are told one by one are gone after one run", async () => {
  // Each file has other tasks, so that no row of one of them is that of another.
  const files = Array.from({ length: 24 }, (_, file) => file);
  const tasks = Array.from({ length: 150 }, (_, i) => {
    const own = files.filter((file) => (i * 7 + file * 13) % 24 < 5).map((file) => `f${file}.ts`);
    return `${i + 1} modifies ${own.join(" ")}`;
  });
  const plan = planText(tasks.join(" | "));
  expect((await check(plan)).filter(isRace).length).toBeGreaterThan(2000);
  const { text } = await fixAll(plan, check);
  expect((await check(text)).filter(isRace)).toEqual([]);
});
