import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("task-plan", {
  name: "plan/missing-shared",
  severity: "warning",
  summary: "No shared.md stands beside the plan, so its agents start without common knowledge.",
  mend: "run /shared for this feature first",

  *check({ surroundings }, document) {
    if (!surroundings || surroundings.hasShared) return;
    yield {
      at: document.at,
      message: `no shared.md stands beside ${surroundings.path}; expected one with the relevant files, tables, patterns and documents`,
    };
  },
});
