import { alwaysSucceeds } from "../../model/shell/always-succeeds.ts";
import type { Task } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",

  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const { at, because } of emptyChecks(task, plan.format === "work-packages")) {
        yield {
          at,
          message: `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong`,
          tasks: [task.id],
        };
      }
    }
  },
});

/**
 * Commands of a task that cannot fail. One that only prints is fine beside another that can fail, as lines
 * of a Markdown plan are; where each command is a step of its own (`each`), every step has to prove something.
 */
function emptyChecks({ verification }: Task, each: boolean): { at: Task["at"]; because: string }[] {
  const judged = verification.map(({ value, at }) => ({ at, success: alwaysSucceeds(value) }));
  const someCanFail = judged.some(({ success }) => success === undefined);
  return judged.flatMap(({ at, success }) =>
    success && (each || !success.isEmpty || !someCanFail) ? [{ at, because: success.because }] : [],
  );
}
