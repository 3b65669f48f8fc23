import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { checkAccepted, LawBroken } from "./accepted.ts";
import { describeCase } from "./describe.ts";
import { buildCase } from "./generate/build.ts";
import { DRAFT, type Draft } from "./generate/draft.ts";
import { mustRun } from "./import.ts";
import { type Judge, judge as ourJudge } from "./judge.ts";
import { mend, type Mended, type Mending } from "./mend.ts";
import { MERGE_SETTINGS } from "./merge.ts";
import { emptyReport, type LawReport } from "./report.ts";
import { checkLocks, checkRejected } from "./rejected.ts";

/** What of the law can be exchanged, to see whether it notices. */
export interface LawOptions {
  runs: number;
  seed: number;
  /** Where fast-check found a counterexample, to see it again. */
  path?: string;
  /** Let tasks make files where others make folders: the validator does not see these yet. */
  clashes?: boolean;
  /** Stop at the first case that breaks the law instead of looking for a smaller one. */
  asFound?: boolean;
  judge?: Judge;
  settings?: readonly string[];
}

/** Of seven plans five are left as they are; the others are mended until nothing is wrong with them. */
const MENDINGS: readonly Mending[] = ["none", "order", "none", "drop", "none", "none", "none"];

/** Tries the law on generated cases; the same seed gives the same cases. */
export async function runLaw(options: LawOptions): Promise<LawReport> {
  const { runs, seed, path, asFound = false } = options;
  const report = emptyReport(seed);
  const folder = await mkdtemp(join(tmpdir(), "parallel-plan-law-"));
  try {
    const property = fc.asyncProperty(DRAFT, (draft) => tryDraft(draft, folder, options, report));
    const found = await fc.check(property, {
      numRuns: runs,
      seed,
      endOnFailure: asFound,
      ...(path !== undefined && { path }),
    });
    if (!found.failed) return report;
    const error = found.errorInstance;
    if (!(error instanceof LawBroken)) throw error;
    const again = `npm run law -- --seed ${seed} --path ${found.counterexamplePath}`;
    return { ...report, broken: `${error.message}\n\nSee it again: ${again}` };
  } finally {
    await remove(folder);
  }
}

async function tryDraft(
  draft: Draft,
  folder: string,
  { clashes = false, judge = ourJudge, settings = MERGE_SETTINGS }: LawOptions,
  report: LawReport,
): Promise<void> {
  const mending = MENDINGS[draft.mend % MENDINGS.length]!;
  const built = await mend(buildCase(draft, { clashes }), judge, mending);
  const repository = await mkdtemp(join(folder, "case-"));
  try {
    await tryCase(repository, built, settings, report);
  } catch (error) {
    if (!(error instanceof LawBroken)) throw error;
    throw new LawBroken(`${describeCase(built.lawCase)}\n${error.message}`);
  } finally {
    await remove(repository);
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function tryCase(
  repository: string,
  { lawCase, verdict }: Mended,
  settings: readonly string[],
  report: LawReport,
): Promise<void> {
  report.cases++;
  checkLocks(lawCase, verdict.sharedLocks);
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
