import { strongComponents } from "../components.ts";

/** Tasks, or groups of them, with their predecessors. */
export interface Graph {
  before: readonly (readonly number[])[];
  durations: readonly number[];
}

/** How far each node is from both ends. */
export interface Chains {
  /** Longest chain before a node: its earliest start. */
  head: number[];
  /** Longest chain from a node's start on, itself included. */
  tail: number[];
  /** The critical path. */
  length: number;
}

/** The longest chains of a graph without circles; `sequence` has every node after its predecessors. */
export function chainsOf({ before, durations }: Graph, sequence: readonly number[]): Chains {
  const head = durations.map(() => 0);
  const tail = [...durations];
  for (const node of sequence)
    for (const parent of before[node]!)
      head[node] = Math.max(head[node]!, head[parent]! + durations[parent]!);
  for (const node of sequence.toReversed())
    for (const parent of before[node]!)
      tail[parent] = Math.max(tail[parent]!, durations[parent]! + tail[node]!);
  return { head, tail, length: tail.reduce((longest, one) => Math.max(longest, one), 0) };
}

/** Length of the longest chain; tasks that wait for each other in a circle count one after another. */
export function criticalPath(graph: Graph): number {
  const { graph: condensed } = condense(graph);
  return chainsOf(condensed, [...condensed.durations.keys()]).length;
}

/** A graph whose circles are one node each; every node has a higher number than its predecessors. */
export interface Condensed {
  graph: Graph;
  /** The node of each task. */
  nodeOf: number[];
  /** The first task of each node. */
  first: number[];
}

/** Makes every circle of tasks one node that takes as long as they take together. */
export function condense({ before, durations }: Graph): Condensed {
  const components = strongComponents(before);
  const nodeOf = durations.map(() => 0);
  components.forEach((component, node) => component.forEach((task) => (nodeOf[task] = node)));
  const nodes = components.map((component, node) => {
    const parents = component.flatMap((task) => before[task]!.map((parent) => nodeOf[parent]!));
    return [...new Set(parents)].filter((parent) => parent !== node);
  });
  const sums = components.map((component) =>
    component.reduce((sum, task) => sum + durations[task]!, 0),
  );
  const first = components.map(([task]) => task!);
  return { graph: { before: nodes, durations: sums }, nodeOf, first };
}
