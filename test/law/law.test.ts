import { beforeAll, describe, expect, test } from "vitest";
import { figuresOf, isPutToUse, type LawReport } from "./report.ts";
import { runLaw } from "./run.ts";

/** The same cases each time; `npm run law` takes others. */
const SEED = 1;
const RUNS = 60;

describe("what the validator accepts merges in every order to one tree; what it rejects collides", () => {
  let report: LawReport;

  beforeAll(async () => {
    report = await runLaw({ runs: RUNS, seed: SEED });
    console.log(`law: ${figuresOf(report)}`);
  }, 180_000);

  test("no case breaks the law", () => expect(report.broken).toBeUndefined());

  test("the law is put to use: of the cases a third is accepted, a third rejected for a race", () => {
    expect(report.cases).toBe(RUNS);
    expect(isPutToUse(report), figuresOf(report)).toBe(true);
  });

  test("branches are merged after others that started beside them, and races make git conflict", () => {
    expect(report.joins).toBeGreaterThanOrEqual(RUNS);
    expect(report.collisions).toBeGreaterThanOrEqual(RUNS / 2);
  });
});
