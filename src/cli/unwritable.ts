import { isCode } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Why a file cannot be written, by the code of the system's error. */
export const WHY_NOT: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left",
};

/**
 * The refusal for a path that the system did not let us write. `more` are reasons of this place, by code;
 * an error that none of them explains is our own failure and is thrown on.
 */
export function unwritable(
  error: unknown,
  path: string,
  more: Readonly<Record<string, string>>,
  io: Io,
): Refusal {
  const why = Object.entries({ ...WHY_NOT, ...more }).find(([code]) => isCode(error, code))?.[1];
  if (why === undefined) throw error;
  return new Refusal("unwritable", `${displayPath(io.cwd, path)} cannot be written: ${why}`);
}
