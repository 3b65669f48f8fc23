import type { LawCase } from "./case.ts";
import { play, type Step } from "./history.ts";
import { asChanges, type Commit, Import } from "./import.ts";
import { mergeAll, mergeInTree, type Merged, type Pair, wordsOf } from "./merge.ts";
import { type Event, schedulesOf } from "./schedule.ts";

/** What was merged for an accepted plan. */
export interface Merges {
  merges: number;
  /** Merges of a branch whose base was no longer the tip: both sides had moved. */
  joins: number;
}

/** A law that did not hold, in words. */
export class LawBroken extends Error {}

/** One schedule as commits: numbers of an import. */
interface Chain {
  events: readonly Event[];
  steps: readonly Step[];
  /** The integration branch before and after each merge. */
  tips: readonly number[];
  branches: readonly number[];
}

/**
 * The law of accepted plans: in every schedule, every merge is clean and changes what the branch changes,
 * and all schedules end in one tree. Each expected commit is made first, then git merges its parents: if
 * every merge gives the expected tree, the chain of expected commits is the chain that git would make.
 */
export async function checkAccepted(
  folder: string,
  lawCase: LawCase,
  unsteady: ReadonlySet<number>,
  settings: readonly string[],
): Promise<Merges> {
  const work = new Import();
  const start = work.commit([], asChanges(lawCase.files));
  const chains = schedulesOf(lawCase.tasks, lawCase.schedules).map((events) =>
    chainOf(work, start, events, play(lawCase, events, unsteady)),
  );
  const commits = await work.run(folder);
  const at = (number: number): Commit => commits.get(number)!;
  const pairs = chains.flatMap(({ tips, branches }) =>
    branches.map((branch, i): Pair => [at(tips[i]!).commit, at(branch).commit]),
  );
  const merged = await mergeAll(folder, pairs, settings);
  let next = 0;
  for (const chain of chains) {
    for (const i of chain.steps.keys()) {
      const number = next++;
      const problem = problemOf(merged[number]!, at(chain.tips[i + 1]!));
      if (problem === undefined) continue;
      const words = await wordsOf(folder, pairs[number]!, settings);
      throw new LawBroken(`${tell(lawCase, chain, i)}: ${problem}\n${words}`);
    }
  }
  sameEnd(lawCase, chains, at);
  if (lawCase.checkedOut) await inWorkingTree(folder, lawCase, chains.at(-1)!, at, settings);
  const steps = chains.flatMap((chain) => chain.steps.map((step, i) => i - step.startedAfter));
  return { merges: steps.length, joins: steps.filter((behind) => behind > 0).length };
}

function chainOf(work: Import, start: number, events: readonly Event[], steps: Step[]): Chain {
  const tips = [start];
  const branches = steps.map(({ startedAfter, changes }) => {
    const branch = work.commit([tips[startedAfter]!], changes);
    tips.push(work.commit([tips.at(-1)!, branch], changes));
    return branch;
  });
  return { events, steps, tips, branches };
}

function problemOf(merged: Merged, expected: Commit): string | undefined {
  if (!merged.clean) return "the merge conflicts";
  if (merged.tree !== expected.tree) return "the merge changes other files than the branch";
  return undefined;
}

function sameEnd(lawCase: LawCase, chains: readonly Chain[], at: (number: number) => Commit): void {
  const [first, ...others] = chains;
  for (const other of others) {
    if (at(other.tips.at(-1)!).tree === at(first!.tips.at(-1)!).tree) continue;
    const [one, two] = [first!, other].map(({ events }) => tellEvents(lawCase, events));
    throw new LawBroken(`two schedules end in different trees:\n${one}\n${two}`);
  }
}

async function inWorkingTree(
  folder: string,
  lawCase: LawCase,
  chain: Chain,
  at: (number: number) => Commit,
  settings: readonly string[],
): Promise<void> {
  const branches = chain.branches.map((branch) => at(branch).commit);
  const merged = await mergeInTree(folder, at(chain.tips[0]!).commit, branches, settings);
  for (const [i, step] of merged.entries()) {
    const problem = problemOf(step, at(chain.tips[i + 1]!));
    if (problem) throw new LawBroken(`in a working tree ${tell(lawCase, chain, i)}: ${problem}`);
  }
}

function tell(lawCase: LawCase, { events, steps }: Chain, step: number): string {
  const until = events.findIndex(
    ({ kind, task }) => kind === "merge" && task === steps[step]!.task,
  );
  return tellEvents(lawCase, events.slice(0, until + 1));
}

/** A schedule in one line. */
function tellEvents({ tasks }: LawCase, events: readonly Event[]): string {
  return events.map(({ kind, task }) => `${kind} ${tasks[task]!.id}`).join(", ");
}
