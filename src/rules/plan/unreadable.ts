import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary:
    "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "do what the message expects: plain UTF-8 text, within the limits, in a format the validator reads",
  fixable: true,
});
