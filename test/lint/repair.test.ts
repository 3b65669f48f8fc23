import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes, fixAll, mendsOf } from "../../src/lint/fix.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Task } from "../../src/model/plan.ts";
import { type Judged, judge } from "../rules/support/findings.ts";
import { DIALECTS } from "./dialects.ts";

const check = async (text: string): Promise<readonly Diagnostic[]> =>
  (await judge(text)).diagnostics;
const isRace = ({ rule }: Diagnostic): boolean =>
  rule === "ownership/write-race" || rule === "ownership/create-race";
const tasksOf = ({ file }: Judged): Task[] => file.parsed?.plan.tasks ?? [];

/** The text without what says on which tasks each task depends. */
function withoutDependencies(judged: Judged): string {
  const { index } = judged.file;
  const places = tasksOf(judged)
    .flatMap(({ dependencySlots }) => dependencySlots ?? [])
    .map(({ at }) => at);
  const offsets = places.map(({ start, end }) => [index.offset(start), index.offset(end)] as const);
  let rest = index.text;
  for (const [start, end] of offsets.toSorted(([a], [b]) => b - a))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest.replaceAll(" Depends on ", "");
}

test("repairs in every form of dependencies are read back as what they say", async () => {
  let repairs = 0;
  await fc.assert(
    fc.asyncProperty(DIALECTS, async (text) => {
      const before = await judge(text);
      const { arcs, stuck } = before.analysis!.repair;
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
      if (stuck.length === 0) expect(after.diagnostics.filter(isRace)).toEqual([]);
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
      if (before.analysis!.repair.stuck.length === 0 && before.analysis!.order.cycles.length === 0)
        expect(after.diagnostics.filter(isRace)).toEqual([]);
      expect((await fixAll(fixed, check)).text).toBe(fixed);
    }),
    { numRuns: 100, seed: 7 },
  );
});
