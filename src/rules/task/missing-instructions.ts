import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("task-plan", {
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.text.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id],
      };
    }
  },
});
