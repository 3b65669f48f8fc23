import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/self",
  severity: "error",
  summary: "A task depends on itself, so it can never start.",
  mend: "remove the task's own id from its dependencies",

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (id !== task.id) continue;
        yield {
          at,
          message: `task ${task.id} depends on itself; expected only other tasks`,
          tasks: [task.id],
        };
      }
    }
  },
});
