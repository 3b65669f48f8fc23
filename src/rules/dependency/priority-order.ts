import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/priority-order",
  severity: "info",
  summary: "A dependency has a lower priority than the task that waits for it.",
  mend: "raise the priority of the dependency",

  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { priority } = task;
      if (!priority) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent]!;
        if (!other.priority || other.priority.value <= priority.value) continue;
        yield {
          at: other.priority.at,
          message: `task ${other.id} has priority ${other.priority.value} but task ${task.id} with priority ${priority.value} waits for it; expected at least the same`,
          tasks: [other.id, task.id],
          related: [{ at: priority.at, message: `task ${task.id} says its priority here` }],
        };
      }
    }
  },
});
