import type { Claim, Task } from "../../model/plan.ts";
import type { Repository } from "../../model/repository.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",

  *check({ analysis: { plan, repository } }) {
    if (!repository) return;
    const creations = plan.tasks.filter((task) => !task.done).flatMap(creationsOf);
    const existing = creations.filter(({ claim }) => holds(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations.length && existing.length > 1) {
      yield {
        at: first.claim.at,
        severity: "info",
        message: `all ${existing.length} files that the plan creates exist, so this plan looks carried out; expected open tasks only`,
      };
      return;
    }
    for (const { task, claim } of existing) {
      yield {
        at: claim.at,
        message: `task ${task.id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [task.id],
        paths: [claim.pattern],
      };
    }
  },
});

function creationsOf(task: Task): { task: Task; claim: Claim }[] {
  return task.claims
    .filter((claim) => claim.access === "create" && claim.shape === "file" && !claim.outside)
    .map((claim) => ({ task, claim }));
}

function holds(repository: Repository, { pattern }: Claim): boolean {
  return repository.files.has(pattern);
}
