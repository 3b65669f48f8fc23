import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/guessed",
  severity: "warning",
  summary:
    "A dependency was understood by guessing: a split id, a word beside an id, an empty bracket.",
  mend: "write the plain form",
  fixable: true,
});
