import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Workspace } from "./workspace.ts";

/**
 * The folder of a feature that a user names: a name stands for the folder of that name below the plans
 * folder; a path (or `@path`) for a folder, or for that of a file, from where the user stands or from
 * the root. Words after a name are remarks.
 */
export function featureFolder(feature: string, cwd: string, { root, config }: Workspace): string {
  const quoted = /^(["'])(.*)\1$/.exec(feature.trim());
  const bare = (quoted?.[2] ?? feature.trim()).replace(/^@/, "");
  const plans = join(root.path, config.plansDir);
  if (existsSync(join(plans, bare)) && bare !== "") return folderOf(join(plans, bare));
  const word = quoted ? bare : (bare.split(/\s+/, 1)[0] ?? "");
  if (!/[/\\]|^\.{1,2}$/.test(word)) return join(plans, word);
  const found = [resolve(cwd, word), join(root.path, word), join(plans, word)].find(existsSync);
  return folderOf(found ?? (word.startsWith("/") ? word : join(root.path, word)));
}

/** The folder itself, or that of a file, be it there or not. */
function folderOf(path: string): string {
  const isFile = existsSync(path)
    ? !statSync(path).isDirectory()
    : /\.(?:md|markdown)$/i.test(path);
  return isFile ? dirname(path) : path;
}
