import { dirname, join } from "node:path";
import { makeFolders } from "../write-files.ts";
import { git } from "../git.ts";
import { withLock } from "../lock.ts";
import type { Checkout } from "./ground.ts";
import { judgeAll, lookAtPresent, type Made, type Wish } from "./judge.ts";
import { noteMade, noteMaking, noteProcess, ownFolder } from "./note.ts";
import { settleUnfinished } from "./unfinished.ts";

export interface MakeResult {
  worktrees: Made[];
  /** Where what an interrupted run left was moved. */
  aside: string[];
}

const MAKE_TIMEOUT_MS = 30 * 60_000;

/**
 * Makes worktrees one after another, under one lock for the repository. First every wish is judged: when
 * one is refused, none is made. A failure stops, and leaves what is made. Nothing is ever deleted or
 * written over; a worktree that is there with its branch counts as made, so that a repeat goes on.
 */
export function makeWorktrees(checkout: Checkout, wishes: readonly Wish[]): Promise<MakeResult> {
  return withLock(join(ownFolder(checkout.common), "worktrees.lock"), async () => {
    const aside = await settleUnfinished(checkout.common);
    const present = await lookAtPresent(checkout);
    if ("problem" in present) {
      const { problem } = present;
      return { worktrees: wishes.map((wish) => ({ ...wish, state: "failed", problem })), aside };
    }
    const judged = judgeAll(checkout, wishes, present);
    if (judged.some(({ state }) => state === "refused")) return { worktrees: judged, aside };
    return { worktrees: await makeAll(checkout, judged), aside };
  });
}

async function makeAll(checkout: Checkout, judged: readonly Made[]): Promise<Made[]> {
  const done: Made[] = [];
  for (const wish of judged) {
    if (wish.state !== "left" || done.some(({ state }) => state === "failed")) {
      done.push(wish);
      continue;
    }
    const problem = await makeOne(checkout, wish);
    done.push(
      problem === undefined ? { ...wish, state: "made" } : { ...wish, state: "failed", problem },
    );
  }
  return done;
}

/** Makes one worktree with its branch; the reason where that fails. */
async function makeOne(
  { top, common, base }: Checkout,
  { path, branch }: Wish,
): Promise<string | undefined> {
  await noteMaking(common, { path, branch, commit: base.commit });
  try {
    await makeFolders(dirname(path));
  } catch (error) {
    return `its folder cannot be made: ${error instanceof Error ? error.message : String(error)}`;
  }
  const options = {
    timeout: MAKE_TIMEOUT_MS,
    onStart: (pid: number) => noteProcess(common, path, pid),
  };
  const exact = await git(top, ["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]);
  if (!exact.ok) {
    // The zeros say that it must not be there: nobody's branch is ever moved.
    const none = "0".repeat(base.commit.length);
    const made = await git(top, ["update-ref", `refs/heads/${branch}`, base.commit, none], options);
    if (!made.ok) return made.problem;
  }
  const added = await git(top, ["worktree", "add", "--end-of-options", path, branch], options);
  if (!added.ok) return added.problem;
  const head = await git(path, ["rev-parse", "HEAD"]);
  if (!head.ok) return head.problem;
  if (head.stdout.toString("utf8").trim() !== base.commit)
    return `${branch} moved while it was checked out`;
  await noteMade(common, path);
  return undefined;
}
