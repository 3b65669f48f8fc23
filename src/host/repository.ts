import { lstat, readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { RepositoryListing } from "../model/repository.ts";
import { isCode } from "./files.ts";
import { git, splitNul } from "./git.ts";
import type { Root } from "./root.ts";

/** Files that a walk lists at most; claimed paths are looked up one by one in any case. */
const MOST_WALKED = 50_000;

/** Folders that no plan means when there is no git to say what belongs to the project. */
const SKIPPED = new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);

/** Lists the files of a repository: what git tracks, or without git what lies in the folder. */
export async function listFiles(root: Root): Promise<string[]> {
  if (root.git) {
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

/** Adds to a listing which of the claimed paths exist, and which a symbolic link leads out of the root. */
export async function lookUp(
  root: Root,
  files: string[],
  claimed: Iterable<string>,
): Promise<RepositoryListing> {
  const present: string[] = [];
  const escapes: [string, string][] = [];
  const top = await realpath(root.path).catch(() => root.path);
  const folders = new Map<string, Promise<string | undefined>>();
  const listed = new Set(files);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const target = (await leadsOut(top, bare, folders)) ?? (await linkOut(top, bare));
    if (target !== undefined) escapes.push([path, target]);
    else if (!listed.has(bare)) {
      const kind = await kindOf(join(top, bare));
      if (kind) present.push(kind === "directory" ? `${bare}/` : bare);
    }
  }
  return { files, present, escapes };
}

/** Where the folders above a path lead when a symbolic link among them leaves the root. */
async function leadsOut(
  top: string,
  path: string,
  folders: Map<string, Promise<string | undefined>>,
): Promise<string | undefined> {
  const folder = dirname(path);
  if (folder === "." || folder === "/") return undefined;
  const known = folders.get(folder);
  if (known) return known;
  const found = leadsOut(top, folder, folders).then((above) => above ?? linkOut(top, folder));
  folders.set(folder, found);
  return found;
}

/** The target of a symbolic link that leaves the root. */
async function linkOut(top: string, path: string): Promise<string | undefined> {
  try {
    if (!(await lstat(join(top, path))).isSymbolicLink()) return undefined;
    const target = await realpath(join(top, path));
    return isInside(top, target) ? undefined : target;
  } catch (error) {
    if (
      isCode(
        error,
        "ENOENT",
        "ENOTDIR",
        "EACCES",
        "ELOOP",
        "ENAMETOOLONG",
        "EINVAL",
        "ERR_INVALID_ARG_VALUE",
      )
    ) {
      return undefined;
    }
    throw error;
  }
}

function isInside(top: string, path: string): boolean {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}

/** A path's kind when it exists under exactly this spelling (some file systems take any case for it). */
async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  try {
    const info = await lstat(path);
    if (process.platform !== "linux") {
      const names = await readdir(dirname(path));
      if (!names.includes(basename(path))) return undefined;
    }
    return info.isDirectory() ? "directory" : "file";
  } catch (error) {
    if (
      isCode(
        error,
        "ENOENT",
        "ENOTDIR",
        "EACCES",
        "ELOOP",
        "ENAMETOOLONG",
        "EINVAL",
        "ERR_INVALID_ARG_VALUE",
      )
    ) {
      return undefined;
    }
    throw error;
  }
}
