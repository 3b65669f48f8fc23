import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/yaml-1.1",
  severity: "warning",
  summary:
    "A YAML value that readers of YAML 1.1 take for something else, such as `no`, a date or an octal number.",
  mend: "put the value in quotes",
});
