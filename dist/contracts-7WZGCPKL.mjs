import {
  Refusal
} from "./chunk-OTZWAX6D.mjs";

// src/cli/contracts.ts
var VERBS = {
  lint: async () => (await import("./contracts-lint-Z6KGJZPE.mjs")).lintPlanContracts,
  generate: async () => (await import("./contracts-generate-MEHGA5WX.mjs")).generateCode,
  mock: async () => (await import("./contracts-mock-5Y5YKTCV.mjs")).mockApi
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
