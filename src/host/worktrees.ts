import { relative, resolve, sep } from "node:path";
import { gitTop, type Root } from "./root.ts";

/** A worktree that a plan wants inside the repository. */
export interface InsideWorktree {
  /** Relative to the root, with `/`. */
  path: string;
  isIgnored: boolean;
}

/**
 * Which of the folders, as a plan writes them, lie inside the git work tree, and whether git ignores them.
 * Asks git only when there are some; empty without git. A bare name says nothing of a place; what starts
 * with `~`, `$` or a drive is never inside.
 */
export async function worktreesInside(
  root: Root,
  written: Iterable<string>,
): Promise<Map<string, InsideWorktree>> {
  const top = root.git ? gitTop(root.path) : undefined;
  const found = new Map<string, InsideWorktree>();
  if (top === undefined) return found;
  const asked = new Map<string, InsideWorktree>();
  for (const name of new Set(written)) {
    const path = name.replaceAll("\\", "/");
    if (!path.includes("/") || /^(?:[~$]|[A-Za-z]:)|\0/.test(path)) continue;
    const place = resolve(root.path, path);
    const inTop = relative(top, place);
    if (inTop === "" || inTop === ".." || inTop.startsWith(`..${sep}`)) continue;
    const inside = { path: slashed(relative(root.path, place)), isIgnored: false };
    found.set(name, inside);
    // A pattern for folders only holds for what stands below one.
    asked.set(`${slashed(inTop)}/file`, inside);
  }
  if (asked.size === 0) return found;
  const { git, splitNul } = await import("./git.ts");
  const args = ["check-ignore", "-z", "--stdin"];
  const answer = await git(top, args, { input: [...asked.keys()].join("\0") });
  // Git ends with 1 when it ignores none of them.
  if (!answer.ok) return answer.problem === "git ended with 1" ? found : new Map();
  for (const path of splitNul(answer.stdout)) {
    const inside = asked.get(path);
    if (inside) inside.isIgnored = true;
  }
  return found;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
