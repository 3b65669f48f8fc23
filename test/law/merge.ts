import { git } from "../../src/host/git.ts";
import { mustRun } from "./import.ts";

/**
 * The settings that merges of accepted plans need (docs/adr/0009-what-the-promise-covers.md): git must not
 * guess that a folder moved, and then move or refuse the files that another task adds to it.
 */
export const MERGE_SETTINGS: readonly string[] = ["-c", "merge.directoryRenames=false"];

/** Two commits to be merged. */
export type Pair = readonly [ours: string, theirs: string];

/** How a merge ended. */
export interface Merged {
  clean: boolean;
  tree: string;
}

/** Merges pairs of commits in memory, with git's own merge, in one process. */
export async function mergeAll(
  folder: string,
  pairs: readonly Pair[],
  settings: readonly string[],
): Promise<Merged[]> {
  const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "--stdin"];
  const input = pairs.map((pair) => `${pair.join(" ")}\n`).join("");
  const fields = (await mustRun(folder, [...settings, ...args], input)).split("\0");
  const merged: Merged[] = [];
  for (let i = 0; merged.length < pairs.length; i++) {
    merged.push({ clean: fields[i] === "1", tree: fields[i + 1] ?? "" });
    // Paths in conflict follow, then an empty field.
    for (i += 2; fields[i] !== ""; i++)
      if (i >= fields.length) throw new Error("git merge-tree gave fewer answers than were asked");
  }
  return merged;
}

/** What git says about one merge. */
export async function wordsOf(
  folder: string,
  pair: Pair,
  settings: readonly string[],
): Promise<string> {
  const asked = ["merge-tree", "--write-tree", "--messages", "--stdin"];
  const ended = await git(folder, [...settings, ...asked], { input: `${pair.join(" ")}\n` });
  if (!ended.ok) return ended.problem;
  return ended.stdout.toString("utf8").replaceAll("\0", " ").trim();
}

/** Merges branches one after the other with `git merge` in the working tree; the trees after each. */
export async function mergeInTree(
  folder: string,
  start: string,
  branches: readonly string[],
  settings: readonly string[],
): Promise<Merged[]> {
  const identity = ["-c", "user.name=law", "-c", "user.email=law@example.invalid"];
  const found: Merged[] = [];
  await mustRun(folder, ["checkout", "--quiet", "--force", "--detach", start]);
  for (const branch of branches) {
    const merge = [...settings, ...identity, "-c", "commit.gpgSign=false", "merge", "--quiet"];
    const ended = await git(folder, [...merge, "--no-ff", "-m", "merge", branch]);
    const tree = await mustRun(folder, ["rev-parse", "HEAD^{tree}"]);
    found.push({ clean: ended.ok, tree: tree.trim() });
    if (!ended.ok) break;
  }
  return found;
}
