/** An edge between two nodes, by number; `reversed` when it closes a circle and is drawn backwards. */
export interface Edge {
  from: number;
  to: number;
  reversed: boolean;
}

/**
 * The edges of a graph given by each node's predecessors, without repeats, loops and unknown nodes. Edges
 * that lead back into the path that a depth-first walk is on are marked as reversed: turned around, the
 * graph has no circle.
 */
export function acyclicEdges(before: readonly (readonly number[])[]): Edge[] {
  const edges = plainEdges(before);
  const after: Edge[][] = before.map(() => []);
  for (const edge of edges) after[edge.from]!.push(edge);
  const state = new Uint8Array(before.length);
  const [open, closed] = [1, 2];
  for (const root of startsFirst(before)) {
    if (state[root] !== 0) continue;
    state[root] = open;
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = after[top.node]![top.next++];
      if (!edge) {
        state[top.node] = closed;
        path.pop();
      } else if (state[edge.to] === open) edge.reversed = true;
      else if (state[edge.to] === 0) {
        state[edge.to] = open;
        path.push({ node: edge.to, next: 0 });
      }
    }
  }
  return edges;
}

function plainEdges(before: readonly (readonly number[])[]): Edge[] {
  return before.flatMap((predecessors, to) =>
    [...new Set(predecessors)]
      .filter((from) => from !== to && from in before)
      .map((from) => ({ from, to, reversed: false })),
  );
}

/** Nodes without predecessors, then the others: a circle is entered where the rest of the graph enters it. */
function startsFirst(before: readonly (readonly number[])[]): number[] {
  const nodes = before.map((_, node) => node);
  const isStart = (node: number): boolean => before[node]!.length === 0;
  return [...nodes.filter(isStart), ...nodes.filter((node) => !isStart(node))];
}
