import "./chunk-HD4L5VCO.mjs";
import {
  version
} from "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-QLHR6XXE.mjs"),
        import("./rules-WOXXAPB2.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-A5KCB7BL.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-HXBYINVH.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
