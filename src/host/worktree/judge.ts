import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { git, splitNul } from "../git.ts";
import type { Checkout } from "./ground.ts";
import { settle } from "./place.ts";

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

/** A worktree as git lists it. */
interface Known {
  path: string;
  branch?: string;
}

/** What a repository has that wishes can meet. */
export interface Present {
  worktrees: Known[];
  /** The commit of every branch, by its name. */
  branches: ReadonlyMap<string, string>;
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

/** The worktrees and branches of a repository, or why git does not tell them. */
export async function lookAtPresent({
  top,
}: Pick<Checkout, "top">): Promise<Present | { problem: string }> {
  const worktrees = await listWorktrees({ top });
  if ("problem" in worktrees) return worktrees;
  // Each entry ends with a line's end of its own, which no name can hold.
  const format = "--format=%(objectname) %(refname)%00";
  const listed = await git(top, ["for-each-ref", format, "refs/heads/"]);
  if (!listed.ok) return { problem: listed.problem };
  const branches = new Map(
    splitNul(listed.stdout).flatMap((entry): [string, string][] => {
      const [, commit, branch] = /^\n?(\w+) refs\/heads\/(.*)$/.exec(entry) ?? [];
      return commit !== undefined && branch !== undefined ? [[branch, commit]] : [];
    }),
  );
  return { worktrees, branches };
}

/** Each wish as `there`, `refused`, or `left` to be made. */
export function judgeAll(checkout: Checkout, wishes: readonly Wish[], present: Present): Made[] {
  return wishes.map((wish) => {
    const here = present.worktrees.find(({ path }) => settle(path) === wish.path);
    if (here && here.branch === wish.branch && exists(wish.path))
      return { ...wish, state: "there" };
    const problem =
      (here && faultOfWorktree(here)) ??
      faultOfPlace(wish.path) ??
      faultOfBranch(checkout, wish.branch, wishes, present);
    return problem === undefined
      ? { ...wish, state: "left" }
      : { ...wish, state: "refused", problem };
  });
}

function faultOfWorktree({ path, branch }: Known): string {
  if (!exists(path)) return "git still lists a worktree there that is gone; see git worktree prune";
  return `it is a worktree already, with ${branch === undefined ? "no branch" : `the branch ${branch}`}`;
}

/** Why no folder can be made at a path. */
function faultOfPlace(path: string): string | undefined {
  if (exists(path)) return "something is there already";
  let above = dirname(path);
  while (!exists(above)) above = dirname(above);
  if (statSync(above, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `${above} is no folder`;
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return `nothing may be made in ${above}`;
  }
}

function faultOfBranch(
  { base }: Checkout,
  branch: string,
  wishes: readonly Wish[],
  { worktrees, branches }: Present,
): string | undefined {
  const other = worktrees.find((one) => one.branch === branch);
  if (other) return `the branch ${branch} is checked out at ${other.path}`;
  // A branch is a file to git, and one below it needs a folder of that name.
  const names = [...branches.keys(), ...wishes.map((wish) => wish.branch)];
  const near = names.find((name) => name.startsWith(`${branch}/`) || branch.startsWith(`${name}/`));
  if (near !== undefined)
    return `git cannot have the branch ${branch} beside ${near}, as one lies below the other`;
  const commit = branches.get(branch) ?? base.commit;
  if (commit === base.commit) return undefined;
  const [at, from] = [commit, base.commit].map((one) => one.slice(0, 12));
  return `the branch ${branch} exists at ${at}, not at the base ${from}`;
}

/** False, too, where a file stands in the place of a folder above. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
