import { constants, readFileSync, statSync } from "node:fs";
import { access } from "node:fs/promises";

/** A file's bytes, or why it could not be read. */
export type FileBytes =
  | { bytes: Buffer }
  | { tooLarge: number }
  | { problem: "missing" | "directory" | "denied" | "not a file" };

/**
 * Reads a file of at most `limit` bytes; a larger one is not read at all. Plans are small: to hand one to
 * another thread and back takes longer than to read it.
 */
export async function readBytes(path: string, limit: number): Promise<FileBytes> {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    if (!info) return { problem: "missing" };
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: isCode(error, "EACCES", "EPERM") ? "denied" : whenMissing(error) };
  }
}

/** False for a folder whose names we may not read. */
export async function mayList(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    return !isCode(error, "EACCES", "EPERM");
  }
}

/** Text of a small file, or `undefined` when it is not there. */
export async function readTextIfThere(path: string, limit: number): Promise<string | undefined> {
  const read = await readBytes(path, limit);
  return "bytes" in read ? read.bytes.toString("utf8") : undefined;
}

/** Reads a stream to its end; beyond `limit` bytes it stops and keeps one byte more, so that the excess shows. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}

/** True for a system error with one of the codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

function whenMissing(error: unknown): "missing" {
  if (
    isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE")
  )
    return "missing";
  throw error;
}
