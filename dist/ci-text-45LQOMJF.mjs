import {
  version
} from "./chunk-GQ2P4IWF.mjs";
import "./chunk-JH7KYFP4.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-44GDMDI6.mjs"),
        import("./rules-HR7SP3R7.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-4CWJZYAR.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-FKKRQLLO.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
