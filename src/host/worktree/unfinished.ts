import { existsSync, readFileSync } from "node:fs";
import { readdir, rename, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isCode } from "../files.ts";
import { makeFolders } from "../write-files.ts";
import { mayRun } from "../process-mark.ts";
import { type MakingNote, noteMade, notesOf, ownFolder, processOf } from "./note.ts";

/** How long a git process of an interrupted run may still take. */
const WAIT_MS = 120_000;

/**
 * Ends what an interrupted run began, before git is asked anything: an entry without all its files can
 * make git fail everywhere. What is complete loses its note. Everything else is moved aside, never
 * deleted; the paths it is moved to are given back. Call it under the lock.
 */
export async function settleUnfinished(common: string): Promise<string[]> {
  const aside: string[] = [];
  for (const note of await notesOf(common)) {
    await waitForGit(common, note.path);
    if (!isComplete(common, note)) aside.push(...(await moveAside(common, note)));
    await noteMade(common, note.path);
  }
  return aside;
}

async function waitForGit(common: string, path: string): Promise<void> {
  const mark = await processOf(common, path);
  const until = Date.now() + WAIT_MS;
  while (mark && mayRun(mark)) {
    if (Date.now() > until) throw new Error(`git (process ${mark.pid}) still works on ${path}`);
    await sleep(50);
  }
}

/** True when both sides name each other, the branch is checked out, and the files were written to the end. */
function isComplete(common: string, { path, branch }: MakingNote): boolean {
  const entry = entryOf(common, path);
  if (entry === undefined || !["commondir", "index"].every((name) => existsSync(join(entry, name))))
    return false;
  if (existsSync(join(entry, "index.lock")) || existsSync(join(entry, "locked"))) return false;
  return (
    read(join(entry, "HEAD")) === `ref: refs/heads/${branch}` &&
    read(join(entry, "gitdir")) === join(path, ".git")
  );
}

/** The entry that a worktree's `.git` names, if it is one of this repository. */
function entryOf(common: string, path: string): string | undefined {
  const entry = /^gitdir: (.+)$/.exec(read(join(path, ".git")) ?? "")?.[1];
  return entry !== undefined && join(entry, "..") === join(common, "worktrees") ? entry : undefined;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replace(/\n$/, "");
  } catch {
    return undefined;
  }
}

/** Moves the folder, its entry and a lock on its branch out of the way. */
async function moveAside(common: string, { path, branch }: MakingNote): Promise<string[]> {
  const moved: string[] = [];
  const entries = await entriesFor(common, path);
  // An empty folder holds nothing of anybody's.
  const isGone = await rmdir(path).then(
    () => true,
    (error: unknown) => isCode(error, "ENOENT"),
  );
  if (!isGone) moved.push(await free(path, `${path}.unfinished`));
  const folder = join(ownFolder(common), "unfinished");
  await makeFolders(folder, 0o700);
  for (const entry of entries) await free(entry, join(folder, basename(entry)));
  const lock = join(common, "refs", "heads", `${branch}.lock`);
  if (existsSync(lock)) await free(lock, join(folder, "branch.lock"));
  return moved;
}

/** The entries of a worktree: what names it, and what git began under its name and did not fill. */
async function entriesFor(common: string, path: string): Promise<string[]> {
  const folder = join(common, "worktrees");
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => {
      const gitdir = read(join(folder, name, "gitdir"));
      if (gitdir !== undefined && gitdir !== "") return gitdir === join(path, ".git");
      return name.replace(/\d+$/, "") === basename(path).replace(/\d+$/, "");
    })
    .map((name) => join(folder, name));
}

/** Renames to the first name that is free. */
async function free(from: string, to: string): Promise<string> {
  for (let i = 1; ; i++) {
    const name = i === 1 ? to : `${to}-${i}`;
    if (existsSync(name)) continue;
    await rename(from, name);
    return name;
  }
}
