import {
  version
} from "./chunk-OTZWAX6D.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-OSSS7JHD.mjs"),
        import("./chunk-YNQWHE6C.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-NOJ4CGYV.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-LNHWHH3H.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
