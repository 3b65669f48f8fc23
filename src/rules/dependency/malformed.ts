import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/malformed",
  severity: "error",
  summary: "A dependency bracket cannot be read, or a part of it names no task.",
  mend: "write the plain form, such as [1.1, 1.2] or [none]",
  fixable: true,
});
