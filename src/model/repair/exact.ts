import { copyOf, type Distances } from "./distances.ts";
import { mostRegretted, type NodePair, undecided } from "./regret.ts";
import { rowBound } from "./row-bound.ts";

/** A decision about every pair, and what it costs; less is better, from left to right. */
export interface Solution {
  /** The critical path. */
  length: number;
  /** Arcs that are left when those implied by others are dropped. */
  arcs: number;
  /** Pairs whose second task comes first. */
  turned: number;
  distances: Distances;
}

/** What is searched. */
export interface Search {
  /** The graph before any pair is decided. */
  start: Distances;
  pairs: readonly NodePair[];
  rows: readonly (readonly number[])[];
}

/** The state of a search by branch and bound. */
interface Visit extends Search {
  best: Solution;
  /** Nodes of the tree that may still be visited. */
  left: number;
  /** True for a length that cannot lead to a better solution. */
  isHopeless(length: number): boolean;
  /** The next pair to branch on, its better direction first. */
  choose(distances: Distances, open: readonly NodePair[]): NodePair;
  /** One copy of the distances a level, as all of them are as large. */
  levels: Distances[];
}

/** Distances that are looked at for a shortest critical path: about a tenth of a second. */
const MOST_WORK = 8_000_000;

/** What a visit looks at besides, in distances. */
const PER_VISIT = 200;

/** Visits for fewer arcs and the plan's order, among decisions of the same length. */
const MOST_REFINING = 250;

/**
 * Branch and bound: the shortest critical path, and among those found the fewest arcs, then the order of
 * the plan. `known` is the best solution so far. `isProved` says that no critical path is shorter.
 */
export function searchExactly(
  search: Search,
  known: Solution,
): { best: Solution; isProved: boolean } {
  const floor = lowerBound(search.start, search);
  const shorten: Visit = {
    ...search,
    best: known,
    left: Math.ceil(MOST_WORK / (PER_VISIT + search.start.size ** 2)),
    isHopeless: (length) => length >= shorten.best.length || shorten.best.length <= floor,
    choose: mostRegretted,
    levels: [],
  };
  visit(shorten, copyOf(search.start), search.pairs, 0);
  const refine: Visit = {
    ...shorten,
    left: MOST_REFINING,
    isHopeless: (length) => length > refine.best.length,
    choose: (_, [first]) => first!,
  };
  visit(refine, copyOf(search.start), search.pairs, 0);
  return { best: refine.best, isProved: shorten.left >= 0 || refine.best.length <= floor };
}

/** No decision has a shorter critical path than this. */
export function lowerBound(distances: Distances, { pairs, rows }: Omit<Search, "start">): number {
  let bound = distances.length;
  for (const [a, b] of undecided(distances, pairs))
    bound = Math.max(bound, Math.min(distances.through(a, b), distances.through(b, a)));
  return rows.reduce((most, row) => Math.max(most, rowBound(distances, row)), bound);
}

/** What a decision about every pair costs. */
export function solutionOf(distances: Distances, pairs: readonly NodePair[]): Solution {
  let [arcs, turned] = [0, 0];
  for (const [a, b] of pairs) {
    const isTurned = distances.precedes(b, a);
    if (isTurned) turned++;
    if (isTurned ? isDirect(distances, b, a) : isDirect(distances, a, b)) arcs++;
  }
  return { length: distances.length, arcs, turned, distances };
}

/** True when no other node stands between. */
function isDirect(distances: Distances, from: number, to: number): boolean {
  for (let node = 0; node < distances.size; node++) {
    if (node === from || node === to) continue;
    if (distances.precedes(from, node) && distances.precedes(node, to)) return false;
  }
  return true;
}

/** Negative when `a` is the better solution. */
export function compareSolutions(a: Solution, b: Solution): number {
  return a.length - b.length || a.arcs - b.arcs || a.turned - b.turned;
}

function visit(
  search: Visit,
  distances: Distances,
  pairs: readonly NodePair[],
  depth: number,
): void {
  if (--search.left < 0) return;
  const open = settle(search, distances, pairs);
  if (!open) return;
  if (open.length === 0) {
    const found = solutionOf(distances, search.pairs);
    if (compareSolutions(found, search.best) < 0)
      search.best = { ...found, distances: copyOf(distances) };
    return;
  }
  const [a, b] = search.choose(distances, open);
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    if (search.isHopeless(distances.through(first, second))) continue;
    const next = (search.levels[depth] ??= copyOf(distances)).copy(distances);
    next.add(first, second);
    visit(search, next, open, depth + 1);
  }
}

/**
 * Adds the arcs of pairs that have only one direction left, until none has; gives the open pairs, or
 * nothing when no decision can be better. Changes `distances`.
 * Source: J. Carlier, E. Pinson, "An algorithm for solving the job-shop problem", 1989 (immediate selection).
 */
function settle(
  search: Visit,
  distances: Distances,
  pairs: readonly NodePair[],
): readonly NodePair[] | undefined {
  let open = undecided(distances, pairs);
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const [a, b] of open) {
      if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
      const one = search.isHopeless(distances.through(a, b));
      const other = search.isHopeless(distances.through(b, a));
      if (one && other) return undefined;
      if (one === other) continue;
      if (one) distances.add(b, a);
      else distances.add(a, b);
      isStable = false;
    }
    open = undecided(distances, open);
  }
  if (search.isHopeless(distances.length)) return undefined;
  return search.rows.some((row) => search.isHopeless(rowBound(distances, row))) ? undefined : open;
}
