import type { LawCase, LawTask } from "./case.ts";
import type { Judge, Race, Verdict } from "./judge.ts";
import { covers, settled } from "./reach.ts";

/** How a generated plan is steered towards acceptance: left as it is, ordered, or with claims taken away. */
export type Mending = "none" | "order" | "drop";

/** Rounds after which a plan stays rejected. */
const ROUNDS = 8;

/** A case as it is tried, with what the validator makes of it. */
export interface Mended {
  lawCase: LawCase;
  verdict: Verdict;
}

/** Mends a plan by what the validator says, as a planner would. */
export async function mend(start: LawCase, judge: Judge, mending: Mending): Promise<Mended> {
  let lawCase = start;
  let verdict = await judge(lawCase);
  for (let round = 0; round < ROUNDS && !verdict.accepted; round++) {
    const { races, errors } = verdict;
    if (mending === "none" && races.length > 0) break;
    const orders = mending === "order" && races.length > 0;
    const tasks = orders ? ordered(lawCase.tasks, races) : dropped(lawCase.tasks, errors);
    lawCase = { ...lawCase, tasks: settled(tasks, lawCase.files) };
    verdict = await judge(lawCase);
  }
  return { lawCase, verdict };
}

/** The later task of every race waits for the earlier one. */
function ordered(tasks: readonly LawTask[], races: readonly Race[]): LawTask[] {
  return tasks.map((task, number) => {
    const earlier = races.flatMap(({ a, b }) =>
      Math.max(a, b) === number ? [Math.min(a, b)] : [],
    );
    return { ...task, needs: [...new Set([...task.needs, ...earlier])].toSorted((a, b) => a - b) };
  });
}

/** The last task of every finding gives up its claims on the path, and what it locks. */
function dropped(tasks: readonly LawTask[], errors: Verdict["errors"]): LawTask[] {
  return tasks.map((task) => {
    const mine = errors.filter((error) => error.tasks.at(-1) === task.id);
    const paths = mine.flatMap((error) => error.paths);
    const isFree = (text: string): boolean => !paths.includes(text);
    const claims = task.claims.filter(
      (claim) =>
        claim.access === "deny" ||
        (isFree(claim.text) && !paths.some((path) => covers(claim, path))),
    );
    const locks = mine.some(({ rule }) => rule === "lock/conflict") ? [] : task.locks;
    return claims.length === task.claims.length && locks === task.locks
      ? task
      : { ...task, claims, locks };
  });
}
