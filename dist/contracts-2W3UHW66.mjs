import "./chunk-I2OGG7DN.mjs";
import {
  Refusal
} from "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-DTGL5FWK.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-OYUA7EDC.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-N6TJ4CJE.mjs")).mockApi
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
