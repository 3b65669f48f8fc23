import { join } from "node:path";
import { makeFolders, saveFile } from "../host/write-files.ts";
import type { Io } from "./io.ts";
import { unwritable } from "./unwritable.ts";

const NO_FOLDER: Readonly<Record<string, string>> = {
  EEXIST: "it is a file",
  ENOENT: "no folder can be made there",
  ENOTDIR: "one of its folders is a file",
  EISDIR: "a folder stands in the place of a file",
};

/** Writes files into a folder, which is made where it is not there; what cannot be written is refused. */
export async function writeTexts(
  folder: string,
  texts: readonly { name: string; text: string }[],
  io: Io,
): Promise<void> {
  try {
    await makeFolders(folder);
    for (const { name, text } of texts) await saveFile(join(folder, name), text);
  } catch (error) {
    throw unwritable(error, folder, NO_FOLDER, io);
  }
}
