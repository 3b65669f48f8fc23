import type { Finding } from "../../model/diagnostic.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Side } from "../../model/claims.ts";
import type { Claim, Plan } from "../../model/plan.ts";
import type { Repository } from "../../model/repository.ts";
import { defineRule } from "../define-rule.ts";
import { verb } from "../shared/races.ts";

export default defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already, or one below a file.",
  mend: "let the task modify the file, or choose another path",

  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    yield* belowFiles(analysis);
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

/** What nobody can create, as a file stands where its path needs a folder. */
function* belowFiles({ plan, order, claims }: Analysis): Generator<Finding> {
  for (const { entry, kind, sides } of claims.ways.values()) {
    if (kind === "link") continue;
    const deletions = claims.on(entry).filter(({ claim }) => claim.access === "delete");
    for (const { task, claim } of sides) {
      const isNew = claim.access === "create" || claim.access === "write";
      if (!isNew || plan.tasks[task]!.done) continue;
      // One that is in no order with a deletion races with it.
      const later = deletions.filter((other) => order.precedes(task, other.task));
      if (later.length < deletions.length || later.some((one) => one.task === task)) continue;
      const { id } = plan.tasks[task]!;
      const [first] = later;
      const last = first && plan.tasks[first.task]!.id;
      yield {
        at: claim.at,
        severity: "error",
        message: `task ${id} ${verb(claim.access)} ${claim.pattern}, but ${entry} is a file${last === undefined ? "" : `, which task ${last} deletes only after it`}; expected another path, or a task before it that deletes the file`,
        tasks: last === undefined ? [id] : [id, last],
        paths: [claim.pattern],
        ...(first && {
          related: [{ at: first.claim.at, message: `task ${last} deletes it here` }],
        }),
      };
    }
  }
}

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
