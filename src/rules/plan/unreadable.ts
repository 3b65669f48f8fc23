import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary:
    "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "save the file as plain UTF-8 text in a format the validator reads",
  fixable: true,
});
