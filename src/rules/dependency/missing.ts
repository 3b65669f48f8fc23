import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/missing",
  severity: "error",
  summary: "A task does not say what it depends on.",
  mend: "add the bracket to its heading: Depends on [none], or the ids of earlier tasks",
});
