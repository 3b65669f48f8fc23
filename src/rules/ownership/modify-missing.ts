import { defineRule } from "../define-rule.ts";
import { canLookUp, createdBy, exists, nearestHints } from "../shared/presence.ts";
import { verb } from "../shared/races.ts";

export default defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary:
    "A task modifies or deletes a file that neither exists nor is created by any task of the plan.",
  mend: "correct the path, or create the file in this or an earlier task",

  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if ((claim.access !== "modify" && claim.access !== "delete") || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (exists(repository, claim) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern],
        };
      }
    }
  },
});
