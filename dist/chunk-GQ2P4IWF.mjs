import {
  packageRoot
} from "./chunk-JH7KYFP4.mjs";

// src/cli/version.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function version() {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return manifest.version;
}

export {
  version
};
