import { strongComponents } from "../components.ts";
import { chainsOf, type Graph } from "./chains.ts";

/**
 * A graph with pairs of nodes of which one must come before the other, whichever. Nodes have higher
 * numbers than their predecessors. Source: B. Roy, B. Sussmann, "Les problèmes d'ordonnancement avec
 * contraintes disjonctives", 1964.
 */
export interface DisjunctiveGraph extends Graph {
  /** Undecided pairs; in each the node that stands first in the plan comes first. */
  pairs: readonly (readonly [number, number])[];
  /** Nodes that will stand in a row; every two are ordered or among `pairs`. */
  rows: readonly (readonly number[])[];
  /** Rows too long for pairs. */
  crowds: readonly (readonly number[])[];
  /** Place of each node in the plan. */
  document: readonly number[];
}

/** A decision about every pair: the place of each node in one row of all nodes. */
export type Rank = readonly number[];

/** The graph after a decision: every pair has its arc, every crowd stands in a row. */
export function decided({ before, durations, pairs, crowds }: DisjunctiveGraph, rank: Rank): Graph {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs) {
    if (rank[a]! < rank[b]!) all[b]!.push(a);
    else all[a]!.push(b);
  }
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => rank[a]! - rank[b]!);
    row.forEach((node, i) => i > 0 && node !== row[i - 1] && all[node]!.push(row[i - 1]!));
  }
  return { before: all, durations };
}

/** Length of the critical path after a decision. */
export function lengthOf(graph: DisjunctiveGraph, rank: Rank): number {
  return chainsOf(decided(graph, rank), placesIn(rank)).length;
}

/** The place of each node in a sequence; of places, the sequence. */
function placesIn(sequence: readonly number[]): number[] {
  const places = sequence.map(() => 0);
  sequence.forEach((node, place) => (places[node] = place));
  return places;
}

/** The row of all nodes after a decision pair by pair. */
export function rankOf(
  { before, pairs }: DisjunctiveGraph,
  isFirst: (a: number, b: number) => boolean,
): Rank {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs) {
    if (isFirst(a, b)) all[b]!.push(a);
    else all[a]!.push(b);
  }
  return placesIn(strongComponents(all).flat());
}

/** Puts nodes in a row by a key that never falls from a node to one after it. */
function rankBy(keys: readonly number[]): Rank {
  const sequence = [...keys.keys()].toSorted((a, b) => keys[a]! - keys[b]! || a - b);
  return placesIn(sequence);
}

/** Decides every pair as the tasks stand in the plan, as far as the order allows it. */
export function documentOrder({ before, document }: DisjunctiveGraph): Rank {
  const last: number[] = [];
  for (const [node, place] of document.entries())
    last[node] = before[node]!.reduce((latest, parent) => Math.max(latest, last[parent]!), place);
  return rankBy(last);
}

/** Decides by what could start first, and by what has most to do after it. */
export function chainOrders(graph: DisjunctiveGraph): Rank[] {
  const { head, tail } = chainsOf(graph, [...graph.durations.keys()]);
  return [rankBy(head), rankBy(tail.map((time) => -time))];
}
