// src/report/graph/layered/acyclic.ts
function acyclicEdges(before) {
  const edges = plainEdges(before);
  const after = before.map(() => []);
  for (const edge of edges) after[edge.from].push(edge);
  const state = new Uint8Array(before.length);
  const [open, closed] = [1, 2];
  for (const root of startsFirst(before)) {
    if (state[root] !== 0) continue;
    state[root] = open;
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = after[top.node][top.next++];
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
function plainEdges(before) {
  return before.flatMap(
    (predecessors, to) => [...new Set(predecessors)].filter((from) => from !== to && from in before).map((from) => ({ from, to, reversed: false }))
  );
}
function startsFirst(before) {
  const nodes = before.map((_, node) => node);
  const isStart = (node) => before[node].length === 0;
  return [...nodes.filter(isStart), ...nodes.filter((node) => !isStart(node))];
}

// src/report/graph/layered/layers.ts
function layersOf(size, edges) {
  const layer = new Int32Array(size);
  const waiting = new Int32Array(size);
  const after = Array.from({ length: size }, () => []);
  for (const edge of edges) {
    const [low, high] = ends(edge);
    after[low].push(high);
    waiting[high]++;
  }
  const ready = Array.from({ length: size }, (_, node) => node).filter((node) => !waiting[node]);
  for (let i = 0; i < ready.length; i++) {
    for (const next of after[ready[i]]) {
      layer[next] = Math.max(layer[next], layer[ready[i]] + 1);
      if (--waiting[next] === 0) ready.push(next);
    }
  }
  return layer;
}
function ends({ from, to, reversed }) {
  return reversed ? [to, from] : [from, to];
}
function splitEdges(layer, edges) {
  const layerOf = [...layer];
  const above = layerOf.map(() => []);
  const below = layerOf.map(() => []);
  const layers = [];
  const put = (item) => void (layers[layerOf[item]] ??= []).push(item);
  for (let item = 0; item < layer.length; item++) put(item);
  const join = (a, b) => {
    below[a].push(b);
    above[b].push(a);
  };
  const ways = edges.map((edge) => {
    const [low, high] = ends(edge);
    const way = [low];
    for (let at = layer[low] + 1; at < layer[high]; at++) {
      const item = layerOf.push(at) - 1;
      above.push([]);
      below.push([]);
      put(item);
      join(way.at(-1), item);
      way.push(item);
    }
    join(way.at(-1), high);
    return [...way, high];
  });
  return { nodes: layer.length, layerOf, above, below, layers, ways };
}

export {
  acyclicEdges,
  layersOf,
  splitEdges
};
