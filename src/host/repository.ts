import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { git, splitNul } from "./git.ts";
import { trackedFiles } from "./git-folder.ts";
import type { Root } from "./root.ts";

/** Files that a walk lists at most; claimed paths are looked up one by one in any case. */
const MOST_WALKED = 50_000;

/** Folders that no plan means when there is no git to say what belongs to the project. */
const SKIPPED = new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);

/** Lists the files of a repository: what git tracks, or without git what lies in the folder. */
export async function listFiles(root: Root): Promise<string[]> {
  if (root.git) {
    const tracked = trackedFiles(root.path);
    if (tracked) return tracked;
    const listed = await git(root.path, ["ls-files", "-z", "--cached"]);
    if (listed.ok) return splitNul(listed.stdout);
  }
  return walk(root.path);
}

/** The files of the index that a commit is about to be made of. */
export async function listStagedFiles(root: Root): Promise<string[]> {
  const listed = await git(root.path, ["ls-files", "-z", "--cached"], { keepIndex: true });
  return listed.ok ? splitNul(listed.stdout) : [];
}

async function walk(root: string): Promise<string[]> {
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
