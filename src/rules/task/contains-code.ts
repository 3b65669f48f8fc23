import { defineFormatRule } from "../define-rule.ts";

const MOST_LINES = 3;

export default defineFormatRule("task-plan", {
  name: "task/contains-code",
  severity: "warning",
  summary:
    "A task holds a block of more than 3 lines of code; plans say what to build, not how it is spelt.",
  mend: "say in words what the code should do, or name the file to follow",

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const block of task.brief.code) {
        if (block.command || block.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block.at.start,
            end: { line: block.at.start.line, column: block.at.start.column + 3 },
          },
          message: `task ${task.id} holds ${block.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id],
        };
      }
    }
  },
});
