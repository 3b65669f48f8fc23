import { lstatSync, readdirSync, realpathSync, type Stats } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isCode } from "./files.ts";
import type { Root } from "./root.ts";

/** What a repository holds: its files, claimed paths beside them, and paths that links lead out of it. */
export interface Listing {
  files: string[];
  present: string[];
  escapes: [string, string][];
}

/**
 * Adds to a listing which of the claimed paths exist, and which a symbolic link leads out of the root.
 * Synchronous on purpose: a hundred look-ups take a millisecond, and twenty in a thread pool.
 */
export function lookUp(root: Root, files: string[], claimed: Iterable<string>): Listing {
  const present: string[] = [];
  const escapes: [string, string][] = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = new Map<string, string | undefined>();
  const listed = new Set(files);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== undefined) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files, present, escapes };
}

/** Where the folders above a path lead when a symbolic link among them leaves the root. */
function foldersLeadOut(
  top: string,
  path: string,
  known: Map<string, string | undefined>,
): string | undefined {
  const folder = dirname(path);
  if (folder === "." || folder === "/") return undefined;
  if (!known.has(folder)) {
    known.set(
      folder,
      foldersLeadOut(top, folder, known) ?? linkOut(top, folder, stat(top, folder)),
    );
  }
  return known.get(folder);
}

/** The target of a symbolic link that leaves the root. */
function linkOut(top: string, path: string, info: Stats | undefined): string | undefined {
  if (!info?.isSymbolicLink()) return undefined;
  const target = orMissing(() => realpathSync(join(top, path)));
  return target === undefined || isInside(top, target) ? undefined : target;
}

function isInside(top: string, path: string): boolean {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}

function stat(top: string, path: string): Stats | undefined {
  return orMissing(() => lstatSync(join(top, path), { throwIfNoEntry: false }));
}

/** Some file systems take any case for a name that exists: only the exact spelling counts. */
function hasThisSpelling(path: string): boolean {
  if (process.platform === "linux") return true;
  return orMissing(() => readdirSync(dirname(path)))?.includes(basename(path)) === true;
}

/** The result, or `undefined` where the path cannot exist or be looked at. */
function orMissing<T>(look: () => T): T | undefined {
  try {
    return look();
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
