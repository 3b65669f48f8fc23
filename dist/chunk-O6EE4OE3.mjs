import {
  check,
  plural,
  readTextIfThere
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/about-plan.ts
async function aboutPlan(file, workspace) {
  const text = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text === void 0) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: /* @__PURE__ */ new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${plural(tasks.length, "task")}, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${plural(proof.pairs, "pair")} may run at once; ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`
    )
  ];
}

export {
  aboutPlan
};
