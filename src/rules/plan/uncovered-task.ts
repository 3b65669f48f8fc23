import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary:
    "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",

  async *check(input) {
    const { surroundings } = input;
    if (surroundings?.tasksFile === undefined) return;
    const { uncovered } = await import("../shared/uncovered.ts");
    yield* uncovered(input, surroundings.tasksFile);
  },
});
