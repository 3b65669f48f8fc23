import { deletesAny } from "../../model/claims.ts";
import { defineRule } from "../define-rule.ts";
import { canLookUp, createdBy, nearestHints } from "../shared/presence.ts";
import { verb, via } from "../shared/races.ts";

export default defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary:
    "A task modifies or deletes a file that neither exists nor is created by any task of the plan, or that a task before it deletes.",
  mend: "correct the path, create the file in this or an earlier task, or let the task that deletes it come last",

  async *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if ((claim.access !== "modify" && claim.access !== "delete") || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (
          repository.mayHold(claim.pattern) ||
          isCreated(claim) ||
          repository.variantOf(claim.pattern)
        )
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern],
        };
      }
    }
    if (!deletesAny(plan)) return;
    const { usesOfGone } = await import("../shared/gone.ts");
    for (const { use, deletion } of usesOfGone(analysis, ["modify", "delete"])) {
      const [user, deleter] = [plan.tasks[use.task]!.id, plan.tasks[deletion.task]!.id];
      const through = deletion.claim.pattern === use.claim.pattern ? "" : via(deletion);
      yield {
        at: use.claim.at,
        message: `task ${user} ${verb(use.claim.access)} ${use.claim.pattern}, which task ${deleter} deletes before it${through}; expected ${use.claim.access === "delete" ? "one of them to delete it" : "the deletion to come last"}`,
        tasks: [deleter, user],
        paths: [use.claim.pattern],
        related: [{ at: deletion.claim.at, message: `task ${deleter} deletes it here` }],
      };
    }
  },
});
