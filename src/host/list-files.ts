import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { git, type GitOptions, splitNul } from "./git.ts";
import type { Tracked } from "./git-index.ts";
import type { Root } from "./root.ts";

/** Files that a walk lists at most; claimed paths are looked up one by one in any case. */
const MOST_WALKED = 50_000;

/** Folders that no plan means when there is no git to say what belongs to the project. */
const SKIPPED = new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);

/** What git itself lists; `undefined` where it cannot. */
export async function askGit(
  { path }: Root,
  options: GitOptions = {},
): Promise<Tracked | undefined> {
  const listed = await git(path, ["ls-files", "-z", "--stage"], options);
  if (!listed.ok) return undefined;
  const entries = splitNul(listed.stdout).map((entry) => {
    // A mode, an id and a stage stand before the tab; what else is there belongs to the name.
    const tab = entry.indexOf("\t");
    return { mode: entry.slice(0, 6), name: entry.slice(tab + 1) };
  });
  const namesOf = (mode?: string): string[] =>
    entries.flatMap((entry) => (mode === undefined || entry.mode === mode ? [entry.name] : []));
  return { files: namesOf(), links: namesOf("120000"), modules: namesOf("160000") };
}

/** What lies below a folder that no git knows, as paths from it. */
export async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files.push(path);
      if (files.length >= MOST_WALKED) return files;
    }
  }
  return files;
}
