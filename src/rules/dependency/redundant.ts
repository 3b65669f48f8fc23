import type { Place } from "../../model/place.ts";
import type { Dependency } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,

  async *check({ analysis: { plan, order } }) {
    // The waves of a strategy imply most of what its phases name, and both belong there.
    if (plan.format === "strategy") return;
    const implied = order.reach.implied();
    if (implied.size === 0) return;
    const { MeantOrder } = await import("../shared/shared-files.ts");
    const meant = new MeantOrder(plan.tasks, order);
    for (const [number, task] of plan.tasks.entries()) {
      const maybe = implied.get(number);
      if (!maybe) continue;
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at, removal } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === undefined || !maybe.includes(parent) || shared.has(at)) continue;
        // Of two tasks of one circle either implies the other: to leave out both would lose them.
        const through = parents.find(
          (other) => order.precedes(parent, other) && !order.precedes(other, parent),
        );
        if (through === undefined) continue;
        // An order that only keeps two writers of a file apart makes nobody's own list shorter.
        const isMeant = (): boolean =>
          parents.some((other) => order.precedes(parent, other) && meant.precedes(parent, other));
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through]!.id} already waits for; it can be left out`,
          tasks: [task.id, id],
          ...(removal &&
            isMeant() && {
              fixes: [{ title: `leave ${id} out`, edits: [{ ...removal, text: "" }] }],
            }),
        };
      }
    }
  },
});

/** `Phase 1` and `all` name many tasks at one place: nothing there can be left out. */
function sharedPlaces(dependencies: readonly Dependency[]): Set<Place> {
  const seen = new Set<Place>();
  const shared = new Set<Place>();
  for (const { at } of dependencies) (seen.has(at) ? shared : seen).add(at);
  return shared;
}
