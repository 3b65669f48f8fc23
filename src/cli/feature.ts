import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Workspace } from "./workspace.ts";

/**
 * The folder of a feature that a user names: a folder or a file in it, else a name below the plans
 * folder. The first word counts when the whole text is no path (a name may be followed by remarks).
 */
export function featureFolder(feature: string, cwd: string, { root, config }: Workspace): string {
  const bare = feature.replace(/^@/, "").replace(/^(["'])(.*)\1$/, "$2");
  for (const name of [bare, bare.split(/\s+/, 1)[0] ?? ""]) {
    for (const path of [resolve(cwd, name), join(root.path, config.plansDir, name)]) {
      if (name === "" || !existsSync(path)) continue;
      return statSync(path).isDirectory() ? path : dirname(path);
    }
  }
  return join(root.path, config.plansDir, bare.split(/\s+/, 1)[0] ?? "");
}
