import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { createFile, saveFile } from "../host/write-files.ts";
import { Refusal } from "./exit-code.ts";
import type { OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { unwritable } from "./unwritable.ts";

const NOT_NEW: Readonly<Record<string, string>> = {
  EEXIST: "it is there already",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
};

/**
 * Writes a result to the file that `--out` names, else to standard output. `source` is the file that the
 * result was made from: it is never written over, and with `onlyNew` no other file is, either.
 */
export async function writeOut(
  text: string,
  out: OptionValues[string],
  source: string,
  io: Io,
  { onlyNew = false } = {},
): Promise<void> {
  if (typeof out !== "string" || out === "-") return void io.stdout.write(text);
  const path = resolve(io.cwd, out);
  if (isSame(path, source))
    throw new Refusal("usage", `--out ${out} names the plan itself; expected another file`);
  try {
    await (onlyNew ? createFile : saveFile)(path, text);
  } catch (error) {
    throw unwritable(error, path, NOT_NEW, io);
  }
}

function isSame(path: string, source: string): boolean {
  try {
    return realpathSync(path) === realpathSync(source);
  } catch {
    return path === source;
  }
}
