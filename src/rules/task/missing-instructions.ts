import { defineRule } from "../define-rule.ts";
import { workUnits } from "../shared/work-units.ts";

export default defineRule({
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",

  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.text.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id],
      };
    }
  },
});
