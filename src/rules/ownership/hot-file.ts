import type { Analysis } from "../../model/analysis.ts";
import { isWrite } from "../../model/claims.ts";
import { defineRule } from "../define-rule.ts";

const FEWEST = 4;

export default defineRule({
  name: "ownership/hot-file",
  severity: "info",
  summary: "Four or more tasks stand in a row only because they all write one file.",
  mend: "give the file to one task: a last one that registers what the others made, or a file for each",

  *check({ analysis }) {
    const { plan, claims } = analysis;
    for (const [path, sides] of claims.files) {
      if (sides.length < FEWEST) continue;
      const writers = [
        ...new Set(sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task)),
      ];
      if (writers.length < FEWEST) continue;
      const row = inRow(analysis, writers, path);
      const [first] = sides;
      if (row.length < FEWEST || !first) continue;
      const ids = row.map((task) => plan.tasks[task]!.id);
      yield {
        at: sides.find(({ task }) => task === row[0])?.claim.at ?? first.claim.at,
        message: `tasks ${ids.join(", ")} are ordered only by ${path}, which each of them writes; one task that writes it for all would let the others run at once`,
        tasks: ids,
        paths: [path],
      };
    }
  },
});

/** Writers tied to another writer by a dependency for which the file is the only common path. */
function inRow({ plan, order }: Analysis, writers: readonly number[], path: string): number[] {
  const tied = new Set<number>();
  for (const task of writers) {
    for (const parent of order.before[task] ?? []) {
      if (
        !writers.includes(parent) ||
        !onlyShares(plan.tasks[parent]!.claims, plan.tasks[task]!.claims, path)
      )
        continue;
      tied.add(parent).add(task);
    }
  }
  return writers.filter((task) => tied.has(task));
}

function onlyShares(
  a: readonly { pattern: string }[],
  b: readonly { pattern: string }[],
  path: string,
): boolean {
  const mine = new Set(a.map(({ pattern }) => pattern));
  return b.every(({ pattern }) => pattern === path || !mine.has(pattern));
}
