import { readdirSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isCode } from "./files.ts";

/** Where a path of the repository really lies, or why it may not be used. */
export type Inside = { file: string } | { problem: "missing" | "outside" };

/** Follows every symbolic link of a path below a root: what leads out of the root is outside. */
export function lookInside(root: string, path: string): Inside {
  try {
    const top = realpathSync(root);
    const file = realpathSync(join(top, path));
    const way = relative(top, file);
    return way === ".." || way.startsWith(`..${sep}`) ? { problem: "outside" } : { file };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES"))
      return { problem: "missing" };
    throw error;
  }
}

/** Regular files below a folder of the root, at most `most`, as paths from the root; links are not followed. */
export function filesInside(root: string, folder: string, most: number): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    for (const entry of entriesOf(join(root, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git")
        folders.push(path);
      else if (entry.isFile()) found.push(path);
      if (found.length >= most) return found;
    }
  }
  return found;
}

function entriesOf(folder: string): { name: string; isDirectory(): boolean; isFile(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}

/** The absolute path that a program in `folder` means. */
export function resolvePath(folder: string, path: string): string {
  return resolve(folder, path);
}
