import "./chunk-KXXXT67Y.mjs";
import {
  Refusal
} from "./chunk-CGKYGAEY.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-HW5JTR3D.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-4IMXETD7.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-TLVFUX2G.mjs")).mockApi
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
