import { defineFormatRule } from "../define-rule.ts";

const ITEM = /^\s*[-*+]\s+\[ \]\s+(\d+(?:\.\d+)*)\b[.):]?\s*(.*)$/gm;

export default defineFormatRule("task-plan", {
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md that the plan refers to is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",

  *check({ analysis: { plan }, surroundings }, { tasksFile, mentioned }) {
    if (!tasksFile || surroundings?.tasksFile === undefined) return;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const [, number = "", title = ""] of surroundings.tasksFile.matchAll(ITEM)) {
      if (ids.has(number) || mentioned.has(number)) continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title.trim()}" of tasks.md is covered by no task; expected a task that has its number or names it`,
      };
    }
  },
});
