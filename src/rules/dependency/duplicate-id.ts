import type { Task } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/duplicate-id",
  severity: "error",
  summary: "Two tasks have one id, so a dependency on it means either.",
  mend: "give each task an id of its own",

  *check({ analysis: { plan } }) {
    const first = new Map<string, Task>();
    for (const task of plan.tasks) {
      const other = first.get(task.id);
      if (!other) {
        first.set(task.id, task);
        continue;
      }
      yield {
        at: task.at,
        message: `"${task.title}" has the id ${task.id} that "${other.title}" has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }],
      };
    }
  },
});
