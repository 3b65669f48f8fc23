import {
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-A7Y73PN3.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-XOSCPSTR.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-EN66M7SP.mjs")).mockApi
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
