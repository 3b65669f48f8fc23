import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixAll } from "../src/lint/fix.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { withoutDependencies } from "./lint/without-dependencies.ts";
import { racingPairs } from "./model/repair/tasks.ts";
import { shortestByTrial } from "./model/repair/trial.ts";
import { type Judged, judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";
import { repairOf } from "../src/model/repair/of-plan.ts";

/** Public plans, which are not part of the repository; see corpus.test.ts. */
const folder = join(SHARED, "corpus", "task-plan");
const present = existsSync(folder);

if (!present) {
  console.warn(
    `SKIPPED: no repair of the plans of the public corpus was checked, because ${folder} is not there; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

const isRace = ({ rule, severity }: Diagnostic): boolean =>
  severity === "error" && (rule === "ownership/write-race" || rule === "ownership/create-race");
const check = async (text: string): Promise<readonly Diagnostic[]> =>
  (await judge(text)).diagnostics;

/** The same, without the fixes of other rules. */
const checkRaces = async (text: string): Promise<readonly Diagnostic[]> =>
  (await check(text)).map((diagnostic) =>
    isRace(diagnostic) ? diagnostic : { ...diagnostic, fixes: [] },
  );

const errors = ({ diagnostics }: Judged): string[] =>
  diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ rule, tasks, paths }) => [rule, ...tasks, ...paths].join(" "));

const racy: { name: string; text: string; judged: Judged }[] = [];
for (const name of present ? readdirSync(folder) : []) {
  const text = readFileSync(join(folder, name), "utf8");
  const judged = await judge(text, { path: name });
  if (judged.diagnostics.some(isRace)) racy.push({ name, text, judged });
}

/** More pairs take long to try in every direction. */
const MOST_TRIED = 12;

describe.skipIf(!present)("a plan of the public corpus with races", () => {
  test("is there more than once", () => expect(racy.length).toBeGreaterThan(20));

  test.each(racy)(
    "$name has none after one run, and every other byte",
    async ({ text, judged }) => {
      const repair = repairOf(judged.analysis!);
      expect(repair.stuck).toEqual([]);
      const { text: fixed } = await fixAll(text, checkRaces);
      const after = await judge(fixed);
      expect(after.diagnostics.filter(isRace)).toEqual([]);
      expect(withoutDependencies(after)).toBe(withoutDependencies(judged));
      expect(errors(after).filter((error) => !errors(judged).includes(error))).toEqual([]);
      expect(repairOf(after.analysis!).before).toBe(repair.after);
      expect((await fixAll(fixed, checkRaces)).text).toBe(fixed);
      const withOthers = await judge((await fixAll(text, check)).text);
      expect(withOthers.diagnostics.filter(isRace)).toEqual([]);
    },
  );

  test.each(racy)("$name has a critical path that is proved to be the shortest", ({ judged }) => {
    expect(repairOf(judged.analysis!).isProved).toBe(true);
  });

  const few = racy.filter(({ judged }) => racingPairs(judged.analysis!).length <= MOST_TRIED);

  test.each(few)("$name has as short a critical path as any order that is tried", ({ judged }) => {
    const analysis = judged.analysis!;
    expect(repairOf(analysis).after).toBe(shortestByTrial(analysis));
  });
});
