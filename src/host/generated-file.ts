import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isCode, readTextIfThere } from "./files.ts";
import { makeFolders, saveFile } from "./write-files.ts";

/** What is at the place of a file that is to be made. */
export type Present = "absent" | "same" | "other" | "foreign" | "outside" | "link" | "no file";

/** Bytes of a file that are compared. */
const MOST = 64 * 1024 * 1024;

/**
 * What stands where a file of the root is to be made: nothing, the same text, another text that starts
 * with `mark` as ours do, or something that is not ours to write.
 */
export async function lookAtPlace(
  root: string,
  path: string,
  text: string,
  mark: RegExp,
): Promise<Present> {
  if (path.split("/").some((step) => step === ".." || step.toLowerCase() === ".git"))
    return "outside";
  if (!staysInside(root, dirname(path))) return "outside";
  const target = join(root, path);
  const info = lstatSync(target, { throwIfNoEntry: false });
  if (!info) return "absent";
  if (info.isSymbolicLink()) return "link";
  if (!info.isFile()) return "no file";
  const present = await readTextIfThere(target, MOST);
  if (present === text) return "same";
  return present !== undefined && mark.test(present) ? "other" : "foreign";
}

/** Writes a file of the root with its folders; its place has been looked at. */
export async function writeInside(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  await makeFolders(dirname(target));
  await saveFile(target, text);
}

/** True when the deepest part of a folder's path that exists lies in the root, links followed. */
function staysInside(root: string, folder: string): boolean {
  const top = realpathSync(root);
  for (let at = folder; ; at = dirname(at)) {
    const real = orMissing(() => realpathSync(join(top, at)));
    if (real === "not a folder") return false;
    if (real !== undefined) {
      const way = relative(top, real);
      return way !== ".." && !way.startsWith(`..${sep}`);
    }
    // A link that leads nowhere would be filled elsewhere.
    if (lstatSync(join(top, at), { throwIfNoEntry: false })) return false;
    if (at === "." || at === "/") return false;
  }
}

function orMissing(look: () => string): string | undefined {
  try {
    return look();
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    return "not a folder";
  }
}
