import "./chunk-KXXXT67Y.mjs";
import {
  version
} from "./chunk-CGKYGAEY.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-44GDMDI6.mjs"),
        import("./rules-34M3Z6RZ.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-OHGIG33G.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-J2BMMJ3I.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
