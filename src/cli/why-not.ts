import type { FileBytes } from "../host/files.ts";

/** The sentence about a file that was not read; `path` is what it is called, `limit` the most bytes. */
export function whyNot(
  read: Exclude<FileBytes, { bytes: unknown }>,
  path: string,
  limit: number,
): string {
  if ("tooLarge" in read)
    return `${path} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`;
  if (read.problem === "missing") return `${path} does not exist; expected a plan file or a folder`;
  if (read.problem === "denied") return `${path} cannot be opened: permission denied`;
  return `${path} is no regular file; expected a plan file or a folder`;
}
