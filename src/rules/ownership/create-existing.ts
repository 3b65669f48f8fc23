import type { Analysis } from "../../model/analysis.ts";
import type { Side } from "../../model/claims.ts";
import type { Claim, Plan } from "../../model/plan.ts";
import type { Repository } from "../../model/repository.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",

  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const creations = creationsOf(plan).filter((side) => !isReplaced(side, analysis));
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
      const { id } = plan.tasks[task]!;
      yield {
        at: claim.at,
        message: `task ${id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [id],
        paths: [claim.pattern],
      };
    }
  },
});

function creationsOf({ tasks }: Plan): Side[] {
  return tasks.flatMap(({ done, claims }, task) =>
    done ? [] : claims.filter(isNewFile).map((claim) => ({ task, claim })),
  );
}

function isNewFile({ access, shape, outside }: Claim): boolean {
  return access === "create" && shape === "file" && !outside;
}

function holds(repository: Repository, { pattern }: Claim): boolean {
  return repository.files.has(pattern);
}

/** True when the task itself, or one before it, deletes or moves what stands there. */
function isReplaced({ task, claim }: Side, { claims, order, repository }: Analysis): boolean {
  if (!repository || !holds(repository, claim)) return false;
  return claims
    .on(claim.pattern)
    .some(
      (other) =>
        other.claim.access === "delete" &&
        (other.task === task || order.precedes(other.task, task)),
    );
}
