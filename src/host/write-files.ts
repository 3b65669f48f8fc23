import { constants, existsSync } from "node:fs";
import { access, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Replaces a file's content so that a crash leaves either the old or the new one: temporary file beside
 * it, created exclusively, flushed, renamed. Keeps the mode; follows a symbolic link to its target. A
 * file that nobody may write is refused with `EACCES`, although its folder would let us replace it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if ((mode & 0o222) === 0)
    throw Object.assign(new Error(`${target} is read-only`), { code: "EACCES" });
  await access(target, constants.W_OK);
  await writeNew(target, text, mode & 0o777);
}

/** Writes a file that the user names, in place of what is there; its folder must exist. */
export async function saveFile(path: string, text: string): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (info?.isFile()) return replaceFile(path, text);
  // A device or a pipe is written to, not replaced.
  if (info) return writeFile(path, text);
  await writeNew(path, text, 0o644);
}

/** Writes a file that must not be there yet (`EEXIST`); its folder must exist. */
export async function createFile(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

/**
 * Makes a folder with those above it; one that is there is fine. Not `mkdir` with `recursive`: that never
 * comes back where a folder that exists says it does not, as /proc does.
 */
export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  if (dirname(path) !== path && !existsSync(dirname(path))) await makeFolders(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error;
  }
}

/** Writes a file of our own, readable only by the user, with its folder. */
export async function writeOwnFile(path: string, text: string): Promise<void> {
  await makeFolders(dirname(path), 0o700);
  await writeNew(path, text, 0o600);
}

async function writeNew(target: string, text: string, mode: number): Promise<void> {
  // Most runs write nothing, and loading it takes a few milliseconds.
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.parallel-plan.${randomBytes(6).toString("hex")}`);
  const file = await open(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    mode,
  );
  try {
    try {
      await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
