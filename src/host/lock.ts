import { constants } from "node:fs";
import { link, open, readFile, unlink } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isCode } from "./files.ts";
import { makeFolders } from "./write-files.ts";
import { markOf, mayRun, readMark } from "./process-mark.ts";

const WAIT_MS = 60_000;
const POLL_MS = 40;

/** The lock was not free in time; `path` is its file. */
export class LockTimeout extends Error {
  readonly path: string;

  constructor(path: string, owner: string) {
    super(`${path} is held by ${owner}`);
    this.name = "LockTimeout";
    this.path = path;
  }
}

/**
 * Runs `work` while no other process of this machine holds the lock at `path`. A lock whose process has
 * ended is taken over. Waits at most a minute, then throws `LockTimeout`.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await makeFolders(dirname(path), 0o700);
  const token = JSON.stringify({ ...markOf(process.pid), token: randomBytes(6).toString("hex") });
  const until = Date.now() + WAIT_MS;
  while (!(await take(path, token))) {
    const owner = await ownerOf(path);
    if (Date.now() > until) throw await timedOut(path, owner);
    if (owner !== undefined && !isAlive(owner)) await breakDead(path, owner);
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    if ((await ownerOf(path)) === token) await unlink(path);
  }
}

/** Names the file that is in the way: with a dead owner that is the lock of whoever takes it away. */
async function timedOut(path: string, owner: string | undefined): Promise<LockTimeout> {
  const breaking = `${path}.breaking`;
  const breaker = owner !== undefined && !isAlive(owner) ? await ownerOf(breaking) : undefined;
  return breaker === undefined
    ? new LockTimeout(path, owner ?? "another process")
    : new LockTimeout(breaking, breaker || "another process");
}

/** Makes the lock with its whole content at once: a file of its own, linked to the name. */
async function take(path: string, token: string): Promise<boolean> {
  const own = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(own, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await file.writeFile(token);
    await file.close();
    await link(own, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await unlink(own);
  }
}

async function ownerOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isAlive(owner: string): boolean {
  const mark = readMark(owner);
  return mark === undefined || mayRun(mark);
}

/**
 * Takes a dead lock away. One process at a time may do that, and it looks again first, so that a lock
 * which another one made in the meantime stays. Killed in this moment it leaves a lock of its own, which
 * is a dead lock again and is taken away in the same manner.
 */
async function breakDead(path: string, dead: string): Promise<void> {
  const breaking = `${path}.breaking`;
  if (!(await take(breaking, JSON.stringify(markOf(process.pid))))) {
    const breaker = await ownerOf(breaking);
    if (breaker === undefined || isAlive(breaker)) return void (await sleep(POLL_MS));
    return breakDead(breaking, breaker);
  }
  try {
    if ((await ownerOf(path)) === dead) await unlink(path);
  } finally {
    await unlink(breaking);
  }
}
