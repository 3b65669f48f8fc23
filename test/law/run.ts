import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { checkAccepted, LawBroken } from "./accepted.ts";
import type { LawCase } from "./case.ts";
import { describeCase } from "./describe.ts";
import { buildCase } from "./generate/build.ts";
import { DRAFT, type Draft } from "./generate/draft.ts";
import { mustRun } from "./import.ts";
import { type Judge, judge as ourJudge } from "./judge.ts";
import { mend, type Mending } from "./mend.ts";
import { MERGE_SETTINGS } from "./merge.ts";
import { checkRejected } from "./rejected.ts";

/** What of the law can be exchanged, to see whether it notices. */
export interface LawOptions {
  runs: number;
  seed: number;
  /** Where fast-check found a counterexample, to see it again. */
  path?: string;
  /** Stop at the first case that breaks the law instead of looking for a smaller one. */
  asFound?: boolean;
  judge?: Judge;
  settings?: readonly string[];
}

/** What the law saw. */
export interface LawReport {
  seed: number;
  cases: number;
  accepted: number;
  /** Cases rejected for a race. */
  rejected: number;
  merges: number;
  joins: number;
  races: number;
  collisions: number;
  /** The smallest case found that breaks the law, in words, with how to see it again. */
  broken?: string;
}

/** Most plans are left as they are; the others are mended until nothing is wrong with them. */
const MENDINGS: readonly Mending[] = ["none", "order", "none", "drop", "none"];

/** Tries the law on generated cases; the same seed gives the same cases. */
export async function runLaw({
  runs,
  seed,
  path,
  asFound = false,
  judge = ourJudge,
  settings = MERGE_SETTINGS,
}: LawOptions): Promise<LawReport> {
  const report = {
    seed,
    cases: 0,
    accepted: 0,
    rejected: 0,
    merges: 0,
    joins: 0,
    races: 0,
    collisions: 0,
  };
  const folder = await mkdtemp(join(tmpdir(), "parallel-plan-law-"));
  let smallest: { lawCase: LawCase; problem: string } | undefined;
  try {
    const property = fc.asyncProperty(DRAFT, async (draft) => {
      const built = await build(draft, judge);
      const repository = await mkdtemp(join(folder, "case-"));
      try {
        await tryCase(repository, built, settings, report);
      } catch (error) {
        if (error instanceof LawBroken)
          smallest = { lawCase: built.lawCase, problem: error.message };
        throw error;
      } finally {
        await rm(repository, { recursive: true, force: true, maxRetries: 3 });
      }
    });
    const found = await fc.check(property, {
      numRuns: runs,
      seed,
      endOnFailure: asFound,
      ...(path !== undefined && { path }),
    });
    if (!found.failed) return report;
    if (!smallest) throw found.errorInstance;
    const again = `npm run law -- --seed ${seed} --path ${found.counterexamplePath}`;
    return {
      ...report,
      broken: `${describeCase(smallest.lawCase)}\n${smallest.problem}\n\nSee it again: ${again}`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type Built = Awaited<ReturnType<typeof mend>>;

async function build(draft: Draft, judge: Judge): Promise<Built> {
  return mend(buildCase(draft), judge, MENDINGS[draft.mend % MENDINGS.length]!);
}

async function tryCase(
  repository: string,
  { lawCase, verdict }: Built,
  settings: readonly string[],
  report: LawReport,
): Promise<void> {
  report.cases++;
  if (!verdict.accepted && verdict.races.length === 0) return;
  await mustRun(repository, ["init", "--quiet", "--template=", "--initial-branch=main"]);
  if (verdict.accepted) {
    const { merges, joins } = await checkAccepted(repository, lawCase, verdict.unsteady, settings);
    report.accepted++;
    report.merges += merges;
    report.joins += joins;
  } else {
    const { races, collisions } = await checkRejected(repository, lawCase, verdict.races, settings);
    report.rejected++;
    report.races += races;
    report.collisions += collisions;
  }
}

/** True when a third of the cases was accepted, and a third rejected for a race. */
export function isPutToUse({ cases, accepted, rejected }: LawReport): boolean {
  return cases > 0 && accepted * 3 >= cases && rejected * 3 >= cases;
}

/** The figures of a report in one line. */
export function figuresOf(report: LawReport): string {
  return Object.entries(report)
    .filter(([name]) => name !== "broken")
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
