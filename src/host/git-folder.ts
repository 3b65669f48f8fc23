import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { areSettingsSplit, isUsual, readSettings, type Settings } from "./git-config.ts";
import { indexPaths, type Tracked } from "./git-index.ts";

/** Bytes of a configuration, a link or a HEAD. */
const MOST_TEXT = 1024 * 1024;
/** Bytes of an index: some 9,000 files. A longer list is made sooner by git, which works beside us. */
const MOST_INDEX = 1024 * 1024;

/**
 * What git tracks below a folder, read from its index: what `git ls-files -z --stage` says there,
 * without the ten milliseconds of a process. `undefined` for everything unusual; then git is to be asked.
 * A git that writes meanwhile does no harm: it replaces the index in one step.
 */
export function trackedFiles(folder: string): Tracked | undefined {
  try {
    const root = realpathSync.native(folder);
    const top = topOf(root);
    if (top === undefined) return undefined;
    const below = top === root ? "" : `${relative(top, root)}/`;
    // macOS changes the spelling of other names.
    const index = /^[ -~]*$/.test(below) ? indexOf(top) : undefined;
    if (index === undefined) return undefined;
    checkFile(index, MOST_INDEX);
    return indexPaths(readFileSync(index), below);
  } catch {
    // Something is missing, denied or no file: git knows what that means.
    return undefined;
  }
}

/** The nearest folder upwards with a `.git`; none beyond a bare repository or in another file system. */
function topOf(root: string): string | undefined {
  const { dev } = statSync(root);
  for (let at = root; statSync(at).dev === dev; at = dirname(at)) {
    if (lstatSync(join(at, ".git"), { throwIfNoEntry: false })) return at;
    if (existsSync(join(at, "HEAD")) || dirname(at) === at) return undefined;
  }
  return undefined;
}

/** The index of the work tree below `top`, when git would take it without a question. */
function indexOf(top: string): string | undefined {
  const link = join(top, ".git");
  const folder = statSync(link).isDirectory()
    ? realpathSync.native(link)
    : named(top, link, GITDIR);
  const toCommon = join(folder, "commondir");
  const isLinked = existsSync(toCommon);
  const common = isLinked ? named(folder, toCommon, ANY) : folder;
  for (const name of ["objects", "refs"]) accessSync(join(common, name), constants.X_OK);
  if (!HEAD.test(readText(join(folder, "HEAD"))) || !areOurs(top, link, folder)) return undefined;
  const settings: Settings = new Map();
  if (!readSettings(readText(join(common, "config")), settings)) return undefined;
  const own = join(folder, "config.worktree");
  if (areSettingsSplit(settings) && existsSync(own) && !readSettings(readText(own), settings))
    return undefined;
  return isUsual(settings, isLinked) ? join(folder, "index") : undefined;
}

const [GITDIR, ANY] = [/^gitdir: ([^\r\n]+)[\r\n]*$/, /^([^\r\n]+)[\r\n]*$/];
const HEAD = /^(?:ref:[ \t]*refs\/|[0-9a-f]{40})/;

/** The folder that a file in `folder` names. */
function named(folder: string, file: string, pattern: RegExp): string {
  const path = pattern.exec(readText(file))?.[1];
  if (path === undefined) throw new Error(`${file} names no folder`);
  // Not joined: `..` behind a symbolic link is for the system to follow.
  return realpathSync.native(isAbsolute(path) ? path : `${folder}/${path}`);
}

/** Git refuses a repository of somebody else, unless it is told otherwise. */
function areOurs(...paths: string[]): boolean {
  const user = process.geteuid?.();
  return user !== undefined && paths.every((path) => lstatSync(path).uid === user);
}

function readText(path: string): string {
  checkFile(path, MOST_TEXT);
  return readFileSync(path, "utf8");
}

/** Throws for a file too large, and for what is none: a pipe would never end. */
function checkFile(path: string, limit: number): void {
  const info = statSync(path);
  if (!info.isFile() || info.size > limit) throw new Error(`${path} is no file of usual size`);
}
