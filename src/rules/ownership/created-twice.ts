import type { Side } from "../../model/claims.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "ownership/created-twice",
  severity: "warning",
  summary: "Two tasks, one after the other, both say that they create one file.",
  mend: "let the later task modify the file",

  *check({ analysis: { plan, order, claims } }) {
    for (const [path, sides] of claims.files) {
      const creations = sides.filter(({ claim }) => claim.access === "create");
      if (creations.length < 2) continue;
      const creators = firstPerTask(creations);
      const deleters = sides.filter(({ claim }) => claim.access === "delete");
      for (const b of creators) {
        const isGone = (other: Side): boolean =>
          deleters.some(
            ({ task }) => order.precedes(other.task, task) && order.precedes(task, b.task),
          );
        const a = creators.find(
          (other) =>
            order.precedes(other.task, b.task) &&
            !order.precedes(b.task, other.task) &&
            !isGone(other),
        );
        if (!a || plan.tasks[b.task]!.done) continue;
        const [first, second] = [plan.tasks[a.task]!.id, plan.tasks[b.task]!.id];
        yield {
          at: b.claim.at,
          message: `task ${second} creates ${path} that task ${first} before it creates already; expected one of them to modify it`,
          tasks: [first, second],
          paths: [path],
          related: [{ at: a.claim.at, message: `task ${first} creates it here` }],
        };
      }
    }
  },
});

function firstPerTask(sides: readonly Side[]): Side[] {
  return [...new Map(sides.toReversed().map((side) => [side.task, side])).values()].toReversed();
}
