import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  version
} from "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/ci-text.ts
import { createHash } from "node:crypto";
async function ciText(output, files, run) {
  switch (output) {
    case "sarif": {
      const [{ sarif }, { RULES }] = await Promise.all([
        import("./sarif-K7ZMY7X3.mjs"),
        import("./rules-36GYWJ53.mjs")
      ]);
      return sarif(files, { ...run, rules: Object.values(RULES), version: version(), digest });
    }
    case "github":
      return (await import("./github-3K3D4S25.mjs")).github(files, run);
    case "junit":
      return (await import("./junit-NA7LGVWU.mjs")).junit(files, run);
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export {
  ciText
};
