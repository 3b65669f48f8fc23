import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/unused-allow",
  severity: "warning",
  summary: "An allow comment matches no finding, names no rule, or gives no reason.",
  mend: "remove the comment, or correct its rule, subject or reason",
});
