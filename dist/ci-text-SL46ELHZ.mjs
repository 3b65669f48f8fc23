import {
  version
} from "./chunk-NXLHPLR5.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-7WNEYPFP.mjs"),
        import("./chunk-42PNCTXZ.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-ZWKUV7P3.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-WSTJGZ3S.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
