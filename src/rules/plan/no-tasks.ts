import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("task-plan", {
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',

  *check({ analysis: { plan }, parsed }, document) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    if (plan.tasks.length > 0 || unread) return;
    yield {
      at: document.at,
      message:
        'the plan names no task; expected headings such as "#### Task 1.1: Title Depends on [none]"',
    };
  },
});
