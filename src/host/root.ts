import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Name of the configuration file at a root. */
export const CONFIG_FILE = ".parallel-plan.yaml";

/** The folder that a plan's paths start from. */
export interface Root {
  /** Absolute. */
  path: string;
  /** True when it lies in a git work tree. */
  git: boolean;
}

/**
 * The root for a folder: the nearest one upwards with a configuration file, else the top of the git work
 * tree, else the folder itself. The search ends at the top of the work tree: a worktree inside another
 * checkout is a root of its own. Looks only for names; starts no process.
 */
export function findRoot(folder: string): Root {
  const hasConfig = (candidate: string): boolean => existsSync(join(candidate, CONFIG_FILE));
  const top = gitTop(folder);
  const found = upwards(folder, (candidate) => hasConfig(candidate) || isTop(candidate));
  return { path: found ?? folder, git: top !== undefined };
}

/** The root at a folder that the user names. */
export function rootAt(folder: string): Root {
  const path = resolve(folder);
  return { path, git: gitTop(path) !== undefined };
}

/** The top of the git work tree that a folder lies in. */
export function gitTop(folder: string): string | undefined {
  return upwards(folder, isTop);
}

function isTop(folder: string): boolean {
  return existsSync(join(folder, ".git"));
}

function upwards(folder: string, holds: (folder: string) => boolean): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (holds(current)) return current;
    if (dirname(current) === current) return undefined;
  }
}

/** A path for reports: relative to the root with `/`, absolute outside of it. */
export function displayPath(root: string, path: string): string {
  const inside = relative(root, path);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`)) {
    return real(path).startsWith(real(root) + sep) ? displayPath(real(root), real(path)) : path;
  }
  return inside.split(sep).join("/");
}

/** The path without symbolic links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
