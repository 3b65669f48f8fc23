/**
 * Tarjan's algorithm without recursion. Components come predecessors first, each sorted.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
 */
export function strongComponents(before: readonly (readonly number[])[]): number[][] {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const components: number[][] = [];
  let next = 0;
  const enter = (node: number): { node: number; child: number } => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== undefined) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node]!, index[child]!);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[frame.node]!);
      if (low[frame.node] !== index[frame.node]) continue;
      const component: number[] = [];
      for (let member = -1; member !== frame.node;) {
        member = stack.pop()!;
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}
