/** Earliest start, longest chain from the start on, and duration of each node. */
interface Times {
  head: ArrayLike<number>;
  tail: ArrayLike<number>;
  durations: ArrayLike<number>;
}

/**
 * A lower bound of the critical path for nodes that stand in a row, whichever: of any of them, the
 * earliest start, all their durations and the shortest rest. Source: J. Carlier, "The one-machine
 * sequencing problem", 1982.
 */
export function rowBound({ head, tail, durations }: Times, row: readonly number[]): number {
  const byHead = row.toSorted((a, b) => head[b]! - head[a]!);
  const restOf = (node: number): number => tail[node]! - durations[node]!;
  let bound = 0;
  for (const least of new Set(row.map(restOf))) {
    let work = 0;
    for (const node of byHead) {
      if (restOf(node) < least) continue;
      work += durations[node]!;
      bound = Math.max(bound, head[node]! + work + least);
    }
  }
  return bound;
}
