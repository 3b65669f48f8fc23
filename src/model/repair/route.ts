import type { Arc } from "./problem.ts";
import type { Repair } from "./repair.ts";

/** The new arcs on a way from one task to a later one, as few as possible; `before` is the plan's own order. */
export function newArcsBetween(
  from: number,
  to: number,
  { parents, reach }: Repair,
  before: readonly (readonly number[])[],
): Arc[] {
  const childOf = new Map<number, number>();
  const isNew = (parent: number, child: number): boolean => !before[child]!.includes(parent);
  let level = [to];
  // Each level is one new arc further away; what the plan's own dependencies reach belongs to it.
  while (level.length > 0) {
    const beyond: Arc[] = [];
    for (const child of level) {
      if (child === from) return unwind(from, to, childOf).filter((arc) => isNew(arc.from, arc.to));
      for (const parent of parents[child]!) {
        if (childOf.has(parent) || (parent !== from && !reach.has(from, parent))) continue;
        if (isNew(parent, child)) {
          beyond.push({ from: parent, to: child });
          continue;
        }
        childOf.set(parent, child);
        level.push(parent);
      }
    }
    level = [];
    for (const arc of beyond) {
      if (childOf.has(arc.from)) continue;
      childOf.set(arc.from, arc.to);
      level.push(arc.from);
    }
  }
  return [];
}

function unwind(from: number, to: number, childOf: ReadonlyMap<number, number>): Arc[] {
  const arcs: Arc[] = [];
  for (let task = from; task !== to;) {
    const child = childOf.get(task)!;
    arcs.push({ from: task, to: child });
    task = child;
  }
  return arcs;
}
