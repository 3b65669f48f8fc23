import { isWrite } from "../../model/claims.ts";
import { defineFormatRule } from "../define-rule.ts";

const MOST_FILES = 8;
const MOST_CHARACTERS = 4000;

export default defineFormatRule("task-plan", {
  name: "task/too-large",
  severity: "warning",
  summary: "A task writes more than 8 files or has more than 4,000 characters of instructions.",
  mend: "split the task",

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      const files = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern),
      );
      if (files.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files.size} files; expected at most ${MOST_FILES}`,
          tasks: [task.id],
        };
      }
      if (task.brief.text.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.text.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id],
        };
      }
    }
  },
});
