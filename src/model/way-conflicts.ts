import { isWrite, type Side, type Way } from "./claims.ts";
import type { PathConflicts, Search } from "./conflicts.ts";
import { classify, keep, noConflicts, openSides } from "./race.ts";

/**
 * The conflicts of claims that go through a link, or need a folder where a file is, with tasks that take that
 * link away, or take away or make that file. No path is of both claims, and yet the work of one depends on
 * the other's. What else is done to a link counts for what it leads to; who modifies a file below which
 * something is created has nothing to modify when that is possible. `onCut` is called when there are too many
 * to compare them all.
 */
export function conflictsOnWays(search: Search, onCut: () => void): PathConflicts[] {
  const budget = { pairs: MOST_PAIRS };
  const found = [...search.claims.ways.values()].map((way) => conflictsOnWay(way, search, budget));
  if (budget.pairs <= 0) onCut();
  return found.filter(({ pairs }) => pairs.length > 0);
}

/** Pairs whose order is looked at, which takes less than a second. */
const MOST_PAIRS = 1_000_000;

function conflictsOnWay(
  { entry, kind, sides }: Way,
  { plan, order, claims }: Search,
  budget: { pairs: number },
): PathConflicts {
  const found = noConflicts();
  const onIt = claims.on(entry).filter(({ task, claim }) => {
    return !plan.tasks[task]!.done && isWrite(claim.access);
  });
  const writers = new Set(onIt.map(({ task }) => task));
  const takers = onIt.filter(({ claim: { access } }) =>
    kind === "link" ? access === "delete" : access !== "modify",
  );
  const over = openSides(plan, sides).filter(
    // Who writes the entry itself is compared with the others there.
    ({ task, claim }) => !writers.has(task) && (kind === "link" || isWrite(claim.access)),
  );
  const deletions = deletionsFirst(takers);
  for (const side of over) {
    for (const taker of deletions) {
      if (budget.pairs-- <= 0) return found;
      if (order.precedes(side.task, taker.task) || order.precedes(taker.task, side.task)) continue;
      const [a, b] = side.task < taker.task ? [side, taker] : [taker, side];
      const told = classify(a.claim.access, b.claim.access, false);
      const which = a === side ? "a" : "b";
      if (told) keep(found, told, entry, [a, b], { over: { side: which, kind } });
    }
  }
  return found;
}

/** One claim of each task: that which deletes, where it has one. */
function deletionsFirst(sides: readonly Side[]): readonly Side[] {
  const byTask = new Map<number, Side>();
  for (const side of sides)
    if (!byTask.has(side.task) || side.claim.access === "delete") byTask.set(side.task, side);
  return [...byTask.values()];
}
