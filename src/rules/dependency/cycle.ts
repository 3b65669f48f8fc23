import type { Order } from "../../model/order.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/cycle",
  severity: "error",
  summary: "Tasks depend on each other in a circle, so none of them can start.",
  mend: "remove one dependency of the circle",

  *check({ analysis: { plan, order } }) {
    for (const component of order.cycles) {
      const cycle = shortestCycle(order, component).map((number) => plan.tasks[number]!);
      const [first] = cycle;
      if (!first) continue;
      const steps = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length]! }));
      const at = first.dependsOn.find(({ id }) => id === steps[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" → ");
      const others =
        component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps.slice(1).map(({ task, needs }) => ({
          at: task.dependsOn.find(({ id }) => id === needs.id)?.at ?? task.at,
          message: `task ${task.id} depends on ${needs.id} here`,
        })),
      };
    }
  },
});

/** A shortest cycle through the component's first task that lies on one, told from its smallest task. */
function shortestCycle({ before }: Order, component: readonly number[]): number[] {
  const members = new Set(component);
  let best: number[] | undefined;
  for (const start of component.slice(0, 50)) {
    const cycle = cycleFrom(start, members, before);
    if (cycle && (!best || cycle.length < best.length)) best = cycle;
    if (best?.length === 2) break;
  }
  const cycle = best ?? [...component];
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}

/** Breadth-first search along dependencies until one leads back to `start`. */
function cycleFrom(
  start: number,
  members: ReadonlySet<number>,
  before: readonly (readonly number[])[],
): number[] | undefined {
  const cameFrom = new Map<number, number>();
  let frontier = [start];
  while (frontier.length > 0) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const parent of before[node] ?? []) {
        if (parent === start) return unwind(node, cameFrom);
        if (!members.has(parent) || cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        next.push(parent);
      }
    }
    frontier = next;
  }
  return undefined;
}

/** The path from the search's start to `node`. */
function unwind(node: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [node];
  for (let from = cameFrom.get(node); from !== undefined; from = cameFrom.get(from))
    path.unshift(from);
  return path;
}
