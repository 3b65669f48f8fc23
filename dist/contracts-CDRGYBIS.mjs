import "./chunk-HD4L5VCO.mjs";
import {
  Refusal
} from "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-SUN7AARK.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-57GXR7P5.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-WYUCC6XE.mjs")).mockApi
};
async function contracts({ positionals, values }, io) {
  const [name = "", ...paths] = positionals;
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : void 0;
  if (!load) {
    const known = Object.keys(VERBS).join(", ");
    throw new Refusal("usage", `contracts takes a verb; expected one of ${known}, and a path`);
  }
  return (await load())({ positionals: paths, values }, io);
}
export {
  contracts
};
