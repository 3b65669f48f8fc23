import {
  version
} from "./chunk-FM2ZTWDV.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-X7ZFOLGR.mjs"),
        import("./rules-RVSNQHIC.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-B6F57HO4.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-QZRKTSVR.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
