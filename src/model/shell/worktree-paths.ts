import { literally } from "../expression.ts";
import { shellWord } from "../shell-word.ts";

/** A worktree, and the folder that takes its place in commands. */
export interface WorktreeFolder {
  /** Its path as the plan writes it. */
  written: string;
  folder: string;
}

/**
 * A command in which folders take the places of worktrees; `.` is where the command runs, and a `cd` to it
 * is left out. `inner` leads from the top of a worktree to the root of the plan's paths: a worktree in a
 * command means that folder in it, whether the command says so or not.
 */
export function withFolders(
  command: string,
  folders: readonly WorktreeFolder[],
  inner = "",
): string {
  const below = inner === "" ? "" : `(?:/+${literally(inner)}(?![\\w.-]))?`;
  let text = command;
  for (const { written, folder } of folders) {
    const path = written.replace(/\/+$/, "").replace(/^(?:\.\/)+(?=.)/, "");
    // What would need quotes may stand between others.
    if (path === "" || path === "." || path === ".." || shellWord(folder) !== folder) continue;
    const pattern = path.includes("/") ? `(?:\\./)*${literally(path)}` : nameAlone(path);
    text = text.replace(new RegExp(`(?<![\\w./-])${pattern}(?![\\w.-])${below}`, "g"), folder);
  }
  if (text === command) return command;
  const here = text.replace(/^((?:\(\s*)?)cd\s+(["']?)\.\/?\2\s*(?:&&|;)\s*/, "$1");
  return /^cd\s+(["']?)\.\/?\1$/.test(here) ? "" : here;
}

/**
 * A command as it is run in the merged checkout: where it enters one of these worktrees, this checkout
 * takes its place. `cd ../w && npm test` is `npm test`, `npm --prefix ../w test` is `npm --prefix . test`.
 */
export function inMerged(command: string, worktrees: readonly string[]): string {
  return withFolders(
    command,
    worktrees.map((written) => ({ written, folder: "." })),
  );
}

/** A name alone may be that of a package, too: it is the worktree's where a command goes there. */
function nameAlone(name: string): string {
  return `(?<=(?:\\bcd|\\s-C|--(?:prefix|cwd|dir))[\\s=]+["']?)(?:[^\\s"';&|]*/)?${literally(name)}`;
}
