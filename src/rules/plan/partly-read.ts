import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/partly-read",
  severity: "warning",
  summary: "A part that looks like a task could not be understood and is left out.",
  mend: "write it in the form the message names, or make it plain text",
});
