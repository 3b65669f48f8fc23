import type { ClaimIndex } from "../../model/claims.ts";
import { KnownPaths } from "../../model/known-paths.ts";
import { hasPlaceholder } from "../../model/path.ts";
import { matcher } from "../../model/pattern/match.ts";
import { overlap } from "../../model/pattern/overlap.ts";
import type { Access, Claim } from "../../model/plan.ts";
import { reachedBy } from "../../model/reached.ts";
import type { Repository } from "../../model/repository.ts";
import { defineRule } from "../define-rule.ts";
import { verb } from "../shared/races.ts";

export default defineRule({
  name: "ownership/empty-pattern",
  severity: "warning",
  summary:
    "A glob matches no tracked file of the repository, and no task creates one that it would match.",
  mend: "correct the glob, or name the files",

  *check({ analysis: { plan, claims, repository }, surroundings }) {
    if (!repository) return;
    // A plan that was just written is not tracked yet, and its tasks may read it and what lies with it.
    const isPlanRead = ({ access, ...glob }: Claim): boolean =>
      access === "read" && surroundings !== undefined && matcher(glob)(surroundings.path);
    let isCreated: ReturnType<typeof creations> | undefined;
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access, pattern, outside } = claim;
        const uses = access === "modify" || access === "delete" || access === "read";
        if (!uses || claim.shape !== "glob" || outside || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || matchesSome(repository, claim)) continue;
        if (isPlanRead(claim) || (isCreated ??= creations(claims))(claim)) continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(access)} ${pattern}, which matches no tracked file and none that a task creates; expected a glob for files that are there`,
          tasks: [task.id],
          paths: [pattern],
        };
      }
    }
  },
});

/** True when the glob, or what it reaches through a link, matches a tracked file or submodule. */
function matchesSome(repository: Repository, claim: Claim): boolean {
  return reachedBy(claim, [], repository).some((one) =>
    one.shape === "file" ? repository.hasFile(one.pattern) : repository.paths.some(one),
  );
}

/** Steps of all comparisons together; what is not compared any more counts as created. */
const MOST_STEPS = 200_000;

/** A predicate: some task creates a file that the glob matches. */
function creations(claims: ClaimIndex): (glob: Claim) => boolean {
  const creates = ({ claim }: { claim: { access: Access } }): boolean =>
    claim.access === "create" || claim.access === "write";
  const files = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS };
  return (glob) =>
    paths.some(glob) || wide.some(({ claim }) => overlap(glob, claim, [], budget) !== undefined);
}
