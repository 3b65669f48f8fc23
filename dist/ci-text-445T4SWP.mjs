import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  version
} from "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-LFVL2D2I.mjs"),
        import("./rules-UESTZM3H.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-M27HSAW6.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-CNCTUFG6.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
