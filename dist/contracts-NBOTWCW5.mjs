import {
  Refusal
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-FJJRTXUA.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-EOVDCU4I.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-ZZ7EZCGN.mjs")).mockApi
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
