import { type Condensed, condense } from "./chains.ts";
import type { DisjunctiveGraph, Rank } from "./disjunctive.ts";
import type { Gate, Pair, RaceInput, Races } from "./races.ts";

/** A dependency to add, as numbers of tasks. */
export interface Arc {
  /** The task that must be done before. */
  from: number;
  /** The task that gets the dependency. */
  to: number;
}

/** What is left to decide about the races of a plan when all that is forced is. */
export interface Problem {
  graph: DisjunctiveGraph;
  /** The node of each task. */
  nodeOf: readonly number[];
  /** Arcs without which a file would be used before it is created, or an id be ambiguous. */
  forced: readonly Arc[];
  gates: readonly Gate[];
  /** Pairs that can go either way. */
  free: readonly Pair[];
  /** Rows of tasks too long for pairs. */
  crowds: readonly (readonly number[])[];
  /** Pairs that no order of the tasks repairs. */
  stuck: readonly Pair[];
}

/**
 * Forces the pairs that have one direction only. Where forced directions contradict each other or the
 * dependencies, the tasks in question become one node, so that nothing is decided among them.
 */
export function problemOf(
  races: Races,
  { plan, order }: RaceInput,
  durations: readonly number[],
): Problem {
  const forced = races.pairs.flatMap(forcedArc);
  const condensed = condense(withForced(order.before, durations, forced, races.gates));
  const { nodeOf } = condensed;
  const isWithin = ({ a, b }: Pair): boolean => nodeOf[a] === nodeOf[b];
  const isFree = ({ aFirst, bFirst }: Pair): boolean => aFirst && bFirst;
  const isStuck = (pair: Pair): boolean => isWithin(pair) || (!pair.aFirst && !pair.bFirst);
  const free = races.pairs.filter((pair) => isFree(pair) && !isWithin(pair));
  return {
    graph: disjunctive(condensed, free, races, plan.tasks.length),
    nodeOf,
    forced: forced.filter(({ from, to }) => nodeOf[from] !== nodeOf[to]),
    gates: races.gates,
    free,
    crowds: races.crowds,
    stuck: races.pairs.filter(isStuck),
  };
}

function forcedArc({ a, b, aFirst, bFirst }: Pair): Arc[] {
  if (aFirst === bFirst) return [];
  return [aFirst ? { from: a, to: b } : { from: b, to: a }];
}

/** The tasks with forced arcs; every gate is one more node, between those who create and those who use. */
function withForced(
  before: readonly (readonly number[])[],
  durations: readonly number[],
  forced: readonly Arc[],
  gates: readonly Gate[],
): { before: number[][]; durations: number[] } {
  const all = before.map((parents) => [...parents]);
  for (const { from, to } of forced) all[to]!.push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all[user]!.push(all.length);
    all.push([...creators]);
  }
  return { before: all, durations: [...durations, ...gates.map(() => 0)] };
}

function disjunctive(
  { graph, nodeOf, first }: Condensed,
  free: readonly Pair[],
  { rows, crowds }: Races,
  tasks: number,
): DisjunctiveGraph {
  const document = first.map((task) => Math.min(task, tasks));
  const pairs = new Map<string, readonly [number, number]>();
  for (const { a, b } of free) {
    const [one, other] = [nodeOf[a]!, nodeOf[b]!];
    const pair = document[one]! < document[other]! ? [one, other] : [other, one];
    pairs.set(pair.join(" "), pair as [number, number]);
  }
  const nodesOf = (row: readonly number[]): number[] => [
    ...new Set(row.map((task) => nodeOf[task]!)),
  ];
  return {
    ...graph,
    document,
    pairs: [...pairs.values()],
    rows: rows.map(nodesOf),
    crowds: crowds.map(nodesOf),
  };
}

/** The dependencies that a decision adds, those implied by others included. */
export function* arcsOf(problem: Problem, rank: Rank): Generator<Arc> {
  const { nodeOf, forced, gates, free, crowds } = problem;
  const placeOf = (task: number): number => rank[nodeOf[task]!]!;
  yield* forced;
  for (const { a, b } of free)
    yield placeOf(a) < placeOf(b) ? { from: a, to: b } : { from: b, to: a };
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const [i, to] of row.entries()) if (i > 0) yield { from: row[i - 1]!, to };
  }
  for (const { creators, users } of gates) {
    const row = creators.toSorted((a, b) => placeOf(b) - placeOf(a));
    for (const to of users) yield { from: row[0]!, to };
  }
}
