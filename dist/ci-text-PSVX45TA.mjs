import {
  version
} from "./chunk-LG3X5PU7.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-GOQ34WG4.mjs"),
        import("./chunk-J3EUYSPJ.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-R5O6T2VS.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-KM6FAVM3.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
