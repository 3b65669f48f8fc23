import { chainsOf } from "./chains.ts";
import {
  chainOrders,
  type DisjunctiveGraph,
  documentOrder,
  lengthOf,
  type Rank,
  rankOf,
} from "./disjunctive.ts";
import { copyOf, Distances } from "./distances.ts";
import {
  compareSolutions,
  lowerBound,
  type Search,
  searchExactly,
  type Solution,
  solutionOf,
} from "./exact.ts";
import { rowBound } from "./row-bound.ts";
import { decideByRegret, type NodePair } from "./regret.ts";

/** A decision, and whether no critical path is shorter. */
export interface Decision {
  rank: Rank;
  isProved: boolean;
}

/** More pairs, or distances to keep for them, are decided by whole orders only: the rest would take seconds. */
const MOST_BY_REGRET = 2000;
const MOST_DISTANCES = 50_000_000;

/** Pairs that are decided exactly. */
const MOST_EXACT = 40;

/** Decides every pair so that the critical path is short, then the arcs few, then the plan's order kept. */
export function decide(graph: DisjunctiveGraph): Decision {
  const ranks = [documentOrder(graph), ...chainOrders(graph)];
  const nodes = [...new Set([...graph.pairs, ...graph.rows].flat())].toSorted((a, b) => a - b);
  const isLarge =
    graph.pairs.length > MOST_BY_REGRET || graph.pairs.length * nodes.length ** 2 > MOST_DISTANCES;
  return graph.crowds.length > 0 || isLarge
    ? decideWhole(graph, ranks)
    : decidePairs(graph, nodes, ranks);
}

function decideWhole(graph: DisjunctiveGraph, ranks: readonly Rank[]): Decision {
  const lengths = ranks.map((rank) => lengthOf(graph, rank));
  const length = Math.min(...lengths);
  const times = { ...chainsOf(graph, [...graph.durations.keys()]), durations: graph.durations };
  const isProved =
    length <= times.length ||
    [...graph.rows, ...graph.crowds].some((row) => length <= rowBound(times, row));
  return { rank: ranks[lengths.indexOf(length)]!, isProved };
}

function decidePairs(
  graph: DisjunctiveGraph,
  nodes: readonly number[],
  ranks: readonly Rank[],
): Decision {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const search: Search = {
    start: Distances.of(graph, nodes),
    pairs: graph.pairs.map(([a, b]): NodePair => [place.get(a)!, place.get(b)!]),
    rows: graph.rows.map((row) => row.map((node) => place.get(node)!)),
  };
  const found = [
    ...ranks.map((rank) =>
      byRank(
        search,
        nodes.map((node) => rank[node]!),
      ),
    ),
    byRegret(search),
  ];
  const known = found.toSorted(compareSolutions)[0]!;
  const { best, isProved } =
    search.pairs.length <= MOST_EXACT
      ? searchExactly(search, known)
      : { best: known, isProved: known.length <= lowerBound(search.start, search) };
  const isFirst = (a: number, b: number): boolean =>
    best.distances.precedes(place.get(a)!, place.get(b)!);
  return { rank: rankOf(graph, isFirst), isProved };
}

function byRegret({ start, pairs }: Search): Solution {
  const distances = copyOf(start);
  decideByRegret(distances, pairs);
  return solutionOf(distances, pairs);
}

function byRank({ start, pairs }: Search, rank: Rank): Solution {
  const distances = copyOf(start);
  for (const [a, b] of pairs) {
    if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
    if (rank[a]! < rank[b]!) distances.add(a, b);
    else distances.add(b, a);
  }
  return solutionOf(distances, pairs);
}
