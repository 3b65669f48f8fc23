import { LockTimeout } from "../host/lock.ts";
import type { Checkout } from "../host/worktree/ground.ts";
import { judgeAll, lookAtPresent, type Made, type Wish } from "../host/worktree/judge.ts";
import { type MakeResult, makeWorktrees } from "../host/worktree/make.ts";
import { escapeControls } from "../report/escape.ts";
import { plural } from "../report/plural.ts";
import { Refusal } from "./exit-code.ts";

/** What was made, and the same told to people. */
export interface Created extends MakeResult {
  text: string;
  /** Every worktree is there. */
  complete: boolean;
}

/** Makes the worktrees of a plan; a worktree that several tasks share is made once. */
export async function createWorktrees(
  checkout: Checkout,
  wishes: readonly Wish[],
  problems: readonly string[],
): Promise<Created> {
  const [problem] = problems;
  if (problem !== undefined) throw new Refusal("worktree", `${problem}; nothing was created`);
  const unique = uniqueOf(wishes);
  const [clash] = clashesOf(unique);
  if (clash !== undefined) throw new Refusal("worktree", `${clash}, nothing was created`);
  const result = await makeWorktrees(checkout, unique).catch((error: unknown) => {
    if (!(error instanceof LockTimeout)) throw error;
    throw new Refusal(
      "locked",
      `${error.message}; wait for it, or take the file away when nothing runs`,
    );
  });
  const complete = result.worktrees.every(({ state }) => state === "made" || state === "there");
  return { ...result, complete, text: textOf(result, complete, checkout) };
}

/** A worktree that several tasks share, once. */
function uniqueOf(wishes: readonly Wish[]): Wish[] {
  return [...new Map(wishes.map((wish) => [`${wish.path}\0${wish.branch}`, wish])).values()];
}

/** Paths and branches that several sessions name, where a file system may take two for one, too. */
function clashesOf(unique: readonly Wish[]): string[] {
  return (["path", "branch"] as const).flatMap((key) => {
    const seen = new Set<string>();
    return unique.flatMap((wish) => {
      const folded = wish[key].normalize("NFC").toLowerCase();
      if (seen.has(folded))
        return [`two sessions name ${wish[key]}; expected one of its own for each`];
      seen.add(folded);
      return [];
    });
  });
}

/** What the printed lines will meet in the repository as it is now, each as one sentence. */
export async function obstacles(checkout: Checkout, wishes: readonly Wish[]): Promise<string[]> {
  const unique = uniqueOf(wishes);
  const present = await lookAtPresent(checkout);
  if ("problem" in present) return [`git does not list the worktrees: ${present.problem}`];
  const met = judgeAll(checkout, unique, present).flatMap(({ state, path, branch, problem }) => {
    if (problem !== undefined) return [`${path} (${branch}) cannot be made: ${problem}`];
    if (state === "there") return [`${path} (${branch}) is there already; leave out its line`];
    return present.branches.has(branch)
      ? [`the branch ${branch} exists already, so that its line fails; --create takes it as it is`]
      : [];
  });
  return [...clashesOf(unique), ...met];
}

const WORDS: Record<Made["state"], string> = {
  made: "made",
  there: "there already",
  refused: "refused",
  failed: "failed",
  left: "not made",
};

function textOf({ worktrees, aside }: MakeResult, complete: boolean, { base }: Checkout): string {
  const lines = worktrees.map(
    ({ state, path, branch, problem }) =>
      `${WORDS[state]}: ${path} (${branch})${problem === undefined ? "" : `: ${problem}`}`,
  );
  const made = worktrees.filter(({ state }) => state === "made").length;
  const moved = aside.map(
    (path) => `An interrupted run left something at ${path}; look at it and delete it yourself`,
  );
  const next = complete
    ? `${plural(made, "worktree")} made, ${worktrees.length - made} there already`
    : `Not all worktrees are there. What exists stays; mend the cause, then repeat with --create --base ${base.commit}`;
  return `${[...lines, ...moved, next].map((line) => escapeControls(line)).join("\n")}\n`;
}
