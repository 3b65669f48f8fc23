import { LockTimeout } from "../host/lock.ts";
import type { Checkout } from "../host/worktree/ground.ts";
import { type Made, type MakeResult, makeWorktrees, type Wish } from "../host/worktree/make.ts";
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
  const unique = [
    ...new Map(wishes.map((wish) => [`${wish.path}\0${wish.branch}`, wish])).values(),
  ];
  for (const key of ["path", "branch"] as const) {
    const seen = new Set<string>();
    for (const wish of unique) {
      const folded = wish[key].normalize("NFC").toLowerCase();
      if (seen.has(folded))
        throw new Refusal(
          "worktree",
          `two sessions name ${wish[key]}; expected one of its own for each, nothing was created`,
        );
      seen.add(folded);
    }
  }
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
