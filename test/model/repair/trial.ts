import type { Analysis } from "../../../src/model/analysis.ts";
import { durationsOf } from "../../../src/model/durations.ts";
import { orderTasks } from "../../../src/model/order.ts";
import { criticalPath } from "../../../src/model/repair/chains.ts";

/** The shortest critical path over all directions of all racing pairs; infinite when none fits. */
export function shortestByTrial({ plan, order, conflicts }: Analysis): number {
  const { of: durations } = durationsOf(plan.tasks);
  const races = conflicts.flatMap(({ pairs }) => pairs).filter(({ kind }) => kind !== "stale-read");
  const ways = new Map<string, Set<string>>();
  for (const { kind, a, b } of races) {
    const both = [`${a.task} ${b.task}`, `${b.task} ${a.task}`];
    const can = kind === "write-race" ? both : [a.claim.access === "create" ? both[0]! : both[1]!];
    const known = ways.get(both[0]!) ?? new Set(both);
    ways.set(both[0]!, new Set(can.filter((way) => known.has(way))));
  }
  let best = Infinity;
  const tryAll = (rest: Set<string>[], before: number[][]): void => {
    const [first, ...others] = rest;
    if (!first) {
      const { cycles } = orderTasks(
        plan.tasks.map((task, i) => ({
          ...task,
          id: `t${i}`,
          dependsOn: before[i]!.map((parent) => ({ id: `t${parent}`, at: task.at })),
        })),
      );
      const ofOpen = before.map((parents, i) => (plan.tasks[i]!.done ? [] : parents));
      if (cycles.length === 0) best = Math.min(best, criticalPath({ before: ofOpen, durations }));
      return;
    }
    for (const way of first) {
      const [from, to] = way.split(" ").map(Number);
      tryAll(
        others,
        before.map((parents, i) => (i === to ? [...parents, from!] : parents)),
      );
    }
  };
  tryAll(
    [...ways.values()],
    order.before.map((parents) => [...parents]),
  );
  return best;
}
