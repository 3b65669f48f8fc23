import type { Side } from "../../model/claims.ts";
import { defineRule } from "../define-rule.ts";
import { verb, via } from "../shared/races.ts";

export default defineRule({
  name: "ownership/used-before-created",
  severity: "error",
  summary: "A task reads or changes a file that only a later task creates.",
  mend: "turn the dependency round, or let the earlier task create the file",

  *check({ analysis: { plan, order, claims, repository } }) {
    for (const path of claims.files.keys()) {
      if (repository?.hasFile(path)) continue;
      const creators = claims.on(path).filter(({ claim }) => claim.access === "create");
      const [later] = creators;
      if (!later) continue;
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        // With a creator that is the user itself, or may come before it, the file may be there.
        const isLater = (creator: Side): boolean =>
          creator.task !== use.task && order.precedes(use.task, creator.task);
        if (plan.tasks[use.task]!.done || !creators.every(isLater)) continue;
        if (order.precedes(later.task, use.task)) continue;
        const [user, creator] = [plan.tasks[use.task]!.id, plan.tasks[later.task]!.id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it${via(later)}; expected the file to be there before`,
          tasks: [user, creator],
          paths: [path],
          related: [{ at: later.claim.at, message: `task ${creator} creates it here` }],
        };
      }
    }
  },
});

/** The first reading or changing claim of each task. */
function usesOf(sides: readonly Side[]): Side[] {
  const uses = new Map<number, Side>();
  for (const side of sides) {
    const { access } = side.claim;
    if (access === "read" || access === "modify" || access === "delete") {
      if (!uses.has(side.task)) uses.set(side.task, side);
    }
  }
  return [...uses.values()];
}
