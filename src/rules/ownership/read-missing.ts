import { deletesAny } from "../../model/claims.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { PathMention, Task } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";
import { canLookUp, createdBy, nearestHints } from "../shared/presence.ts";
import { via } from "../shared/races.ts";

export default defineRule({
  name: "ownership/read-missing",
  severity: "warning",
  summary:
    "A reading list names a file that neither exists nor is created by any task, or that a task before it deletes.",
  mend: "correct the path, or take it off the list",

  async *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing = (mention: PathMention): boolean =>
      canLookUp(mention) &&
      !repository.escapes.has(mention.pattern) &&
      !repository.mayHold(mention.pattern) &&
      !isCreated(mention);
    const told = new Set<string>();
    const tell = (mention: PathMention, task?: Task): Finding => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern],
    });
    for (const mention of plan.references) if (missing(mention)) yield tell(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing(claim)) continue;
        told.add(key);
        yield tell(claim, task);
      }
    }
    if (!deletesAny(plan)) return;
    const { usesOfGone } = await import("../shared/gone.ts");
    for (const { use, deletion } of usesOfGone(analysis, ["read"])) {
      const [user, deleter] = [plan.tasks[use.task]!.id, plan.tasks[deletion.task]!.id];
      yield {
        at: use.claim.at,
        message: `task ${user} names ${use.claim.pattern} to read, which task ${deleter} deletes before it${via(deletion)}`,
        tasks: [deleter, user],
        paths: [use.claim.pattern],
        related: [{ at: deletion.claim.at, message: `task ${deleter} deletes it here` }],
      };
    }
  },
});
