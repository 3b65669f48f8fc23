import {
  version
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-V7YWKLQU.mjs"),
        import("./chunk-3XPCTTS2.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-IP74VBO4.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-A7FTNC4R.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
