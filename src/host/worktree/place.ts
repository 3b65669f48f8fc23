import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isCode } from "../files.ts";
import type { Checkout } from "./ground.ts";

/** Where worktrees of a repository may lie. */
export interface Places {
  checkout: Checkout;
  /** Absolute; names alone lie here. */
  folder: string;
  /** Worktrees that are there already. */
  known: readonly string[];
}

/** The folder of worktrees: the one that the configuration names from the root, else one beside the repository. */
export function worktreesFolder({ top, inner }: Checkout, configured: string | undefined): string {
  return configured === undefined ? `${top}-worktrees` : resolve(join(top, inner), configured);
}

/**
 * The absolute path of a worktree as a plan writes it, or why it may not lie there. It lies in the
 * repository, beside it, or in the folder of worktrees; never in a folder that somebody else filled.
 * Symbolic links on the way are followed first.
 */
export function placeWorktree(
  written: string,
  places: Places,
): { path: string } | { problem: string } {
  const { checkout, folder, known } = places;
  const { top, inner } = checkout;
  const isName = !written.includes("/") && written !== "." && written !== "..";
  const path = settle(isName ? join(folder, written) : resolve(join(top, inner), written));
  const settled = settle(folder);
  if (isBelow(settled, path)) return within(settled, path, known);
  if (isBelow(top, path)) {
    const [first = ""] = relative(top, path).split(sep);
    if (first.toLowerCase() === ".git") return { problem: "lies within .git" };
    return { path };
  }
  const beside = dirname(top);
  if (path === top || !isBelow(beside, path) || isBelow(path, top))
    return { problem: `leads away from ${beside}` };
  return within(beside, path, known);
}

/** A folder on the way must be new, empty, or hold worktrees of this repository: others are somebody else's. */
function within(
  container: string,
  path: string,
  known: readonly string[],
): { path: string } | { problem: string } {
  const first = join(container, relative(container, path).split(sep)[0]!);
  if (first === path || isFree(first) || known.some((one) => isBelow(first, one))) return { path };
  return { problem: `lies in ${first}, which is another folder` };
}

/** True for a path that is not there, or an empty folder. */
function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    return isCode(error, "ENOENT");
  }
}

/** The path with every symbolic link of what exists followed. */
export function settle(path: string): string {
  if (!isAbsolute(path) || dirname(path) === path) return path;
  return isThere(path) ? realOf(path) : join(settle(dirname(path)), basename(path));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A link that leads nowhere stays what it is: nothing can be made there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
