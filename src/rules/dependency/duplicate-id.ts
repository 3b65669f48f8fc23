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
        message: `${named(task, other)} has the id ${task.id} that ${named(other, task)} has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }],
      };
    }
  },
});

/** A task by its title, or by its line where the other one has the same. */
function named({ title, at }: Task, other: Task): string {
  return title === other.title ? `the task on line ${at.start.line}` : `"${title}"`;
}
