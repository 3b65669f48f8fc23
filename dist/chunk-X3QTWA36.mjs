// src/cli/feature.ts
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
function featureFolder(feature, cwd, { root, config }) {
  const bare = feature.replace(/^@/, "").replace(/^(["'])(.*)\1$/, "$2");
  for (const name of [bare, bare.split(/\s+/, 1)[0] ?? ""]) {
    for (const path of [resolve(cwd, name), join(root.path, config.plansDir, name)]) {
      if (name === "" || !existsSync(path)) continue;
      return statSync(path).isDirectory() ? path : dirname(path);
    }
  }
  return join(root.path, config.plansDir, bare.split(/\s+/, 1)[0] ?? "");
}

export {
  featureFolder
};
