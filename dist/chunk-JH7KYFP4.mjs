// src/host/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "docs", "rules"))) return folder;
    if (dirname(folder) === folder)
      throw new Error("the folder docs/rules of parallel-plan is missing");
  }
}

export {
  packageRoot
};
