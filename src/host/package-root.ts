import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, from its sources as well as from the bundle. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "docs", "rules"))) return folder;
    if (dirname(folder) === folder)
      throw new Error("the folder docs/rules of parallel-plan is missing");
  }
}
