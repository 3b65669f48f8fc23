import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  Refusal
} from "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-MFZ2XJA6.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-VLXD7NGY.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-4LE4MBPN.mjs")).mockApi
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
