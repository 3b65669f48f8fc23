import type { Distances } from "./distances.ts";

/** Two nodes of which one must come before the other; the first one stands first in the plan. */
export type NodePair = readonly [number, number];

/** Pairs that no chain decides yet. */
export function undecided(distances: Distances, pairs: readonly NodePair[]): NodePair[] {
  return pairs.filter(([a, b]) => !distances.precedes(a, b) && !distances.precedes(b, a));
}

/**
 * The pair whose wrong direction would cost most, its better direction first. What counts is how much
 * longer the critical path would be, then how much longer the chain through the pair; then the plan's order.
 */
export function mostRegretted(distances: Distances, pairs: readonly NodePair[]): NodePair {
  let best = pairs[0]!;
  let [growth, difference] = [-1, -1];
  for (const pair of pairs) {
    const [a, b] = pair;
    const [one, other] = [distances.through(a, b), distances.through(b, a)];
    const { length } = distances;
    const grows = Math.abs(Math.max(length, one) - Math.max(length, other));
    const differs = Math.abs(one - other);
    if (grows < growth || (grows === growth && differs <= difference)) continue;
    [growth, difference] = [grows, differs];
    best = one <= other ? pair : [b, a];
  }
  return best;
}

/** Decides pair by pair, the one of largest regret first. Changes `distances`. */
export function decideByRegret(distances: Distances, pairs: readonly NodePair[]): void {
  for (let open = undecided(distances, pairs); open.length > 0; open = undecided(distances, open)) {
    const [first, second] = mostRegretted(distances, open);
    distances.add(first, second);
  }
}
