import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("task-plan", {
  name: "task/missing-reading-list",
  severity: "warning",
  summary: "A task names no files to read before it starts.",
  mend: 'add "**READ THESE BEFORE TASK**" with the files an agent needs to know',

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.readingList) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read`,
        tasks: [task.id],
      };
    }
  },
});
