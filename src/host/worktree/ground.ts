import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { git } from "../git.ts";
import { gitTop, type Root } from "../root.ts";

/** A checkout, and the commit that work starts from. */
export interface Checkout {
  /** Top of the work tree, without symbolic links. */
  top: string;
  /** From there to the root of the plan's paths, with `/`; empty where they are one. */
  inner: string;
  /** The git directory that all worktrees share. */
  common: string;
  base: { ref: string; commit: string };
  /** The branch that is checked out. */
  into?: string;
}

/** Looks at the checkout of a root; `ref` names the base, by default what is checked out. */
export async function lookAtCheckout(
  root: Root,
  ref: string | undefined,
): Promise<Checkout | { problem: string }> {
  const found = root.git ? gitTop(root.path) : undefined;
  const top = realpathSync(found ?? root.path);
  const bare = await git(top, ["rev-parse", "--is-bare-repository"]);
  if (bare.ok && lineOf(bare.stdout) === "true")
    return {
      problem: `${top} is a bare repository, where nothing is checked out and merged; make a checkout of it (git clone, or git worktree add) and run this there`,
    };
  if (found === undefined) return { problem: `${root.path} lies in no git repository` };
  const [common, commit, branch] = await Promise.all([
    git(top, ["rev-parse", "--path-format=absolute", "--git-common-dir"]),
    git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref ?? "HEAD"}^{commit}`]),
    git(top, ["symbolic-ref", "--quiet", "HEAD"]),
  ]);
  if (!common.ok) return { problem: `git cannot read ${top}: ${common.problem}` };
  if (!commit.ok)
    return {
      problem:
        ref === undefined
          ? `${top} has no commit yet, so that no worktree can start from it`
          : `"${ref}" names no commit of ${top}`,
    };
  // Not `--short`: that says heads/main where a tag has the name, too.
  const into = branch.ok ? lineOf(branch.stdout).replace(/^refs\/heads\//, "") : undefined;
  return {
    top,
    inner: relative(top, realpathSync(root.path)).split(sep).join("/"),
    common: realpathSync(lineOf(common.stdout)),
    base: { ref: ref ?? into ?? "HEAD", commit: lineOf(commit.stdout) },
    ...(into !== undefined && { into }),
  };
}

function lineOf(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/\n$/, "");
}
