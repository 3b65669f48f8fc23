import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolders } from "../files.ts";
import { git } from "../git.ts";
import { withLock } from "../lock.ts";
import type { Checkout } from "./ground.ts";
import { noteMade, noteMaking, noteProcess, ownFolder } from "./note.ts";
import { settle } from "./place.ts";
import { settleUnfinished } from "./unfinished.ts";

/** A worktree that is wanted, at an absolute path. */
export interface Wish {
  path: string;
  branch: string;
}

/** What became of a wish. */
export interface Made extends Wish {
  state: "made" | "there" | "refused" | "failed" | "left";
  /** Why it was refused or failed. */
  problem?: string;
}

export interface MakeResult {
  worktrees: Made[];
  /** Where what an interrupted run left was moved. */
  aside: string[];
}

const MAKE_TIMEOUT_MS = 30 * 60_000;

/** A worktree as git lists it. */
interface Known {
  path: string;
  branch?: string;
}

/** The worktrees of a repository. */
export async function listWorktrees({
  top,
}: Pick<Checkout, "top">): Promise<Known[] | { problem: string }> {
  const listed = await git(top, ["worktree", "list", "--porcelain"]);
  if (!listed.ok) return { problem: listed.problem };
  return listed.stdout
    .toString("utf8")
    .split("\n\n")
    .flatMap((block): Known[] => {
      const path = /^worktree (.*)$/m.exec(block)?.[1];
      const branch = /^branch refs\/heads\/(.*)$/m.exec(block)?.[1];
      return path === undefined ? [] : [{ path, ...(branch !== undefined && { branch }) }];
    });
}

/**
 * Makes worktrees one after another, under one lock for the repository. First every wish is judged: when
 * one is refused, none is made. A failure stops, and leaves what is made. Nothing is ever deleted or
 * written over; a worktree that is there with its branch counts as made, so that a repeat goes on.
 */
export function makeWorktrees(checkout: Checkout, wishes: readonly Wish[]): Promise<MakeResult> {
  return withLock(join(ownFolder(checkout.common), "worktrees.lock"), async () => {
    const aside = await settleUnfinished(checkout.common);
    const known = await listWorktrees(checkout);
    if ("problem" in known) {
      const { problem } = known;
      return { worktrees: wishes.map((wish) => ({ ...wish, state: "failed", problem })), aside };
    }
    const judged: Made[] = [];
    for (const wish of wishes) judged.push(await judge(checkout, wish, known));
    if (judged.some(({ state }) => state === "refused")) return { worktrees: judged, aside };
    return { worktrees: await makeAll(checkout, judged), aside };
  });
}

/** `there`, `refused`, or `left` to be made. */
async function judge(checkout: Checkout, wish: Wish, known: readonly Known[]): Promise<Made> {
  const refused = (problem: string): Made => ({ ...wish, state: "refused", problem });
  const here = known.find(({ path }) => settle(path) === wish.path);
  if (here && exists(wish.path)) {
    if (here.branch === wish.branch) return { ...wish, state: "there" };
    const has = here.branch === undefined ? "no branch" : `the branch ${here.branch}`;
    return refused(`it is a worktree already, with ${has}`);
  }
  if (here) return refused("git still lists a worktree there that is gone; see git worktree prune");
  const other = known.find(({ branch }) => branch === wish.branch);
  if (other) return refused(`the branch ${wish.branch} is checked out at ${other.path}`);
  if (exists(wish.path)) return refused("something is there already");
  const ref = await git(checkout.top, [
    "rev-parse",
    "--verify",
    "--quiet",
    `refs/heads/${wish.branch}^{commit}`,
  ]);
  const commit = ref.ok ? ref.stdout.toString("utf8").trim() : checkout.base.commit;
  if (commit !== checkout.base.commit) {
    const [at, base] = [commit, checkout.base.commit].map((one) => one.slice(0, 12));
    return refused(`the branch ${wish.branch} exists at ${at}, not at the base ${base}`);
  }
  return { ...wish, state: "left" };
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
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
  await makeFolders(dirname(path));
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
