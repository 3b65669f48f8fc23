import {
  element,
  short,
  textWidth
} from "./chunk-BCIQTZ6W.mjs";
import {
  acyclicEdges,
  layersOf,
  splitEdges
} from "./chunk-JSYPLXRR.mjs";
import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  randomNumbers
} from "./chunk-SDZ4N6RH.mjs";

// src/report/graph/layered/crossings.ts
function placesOf(layers, size) {
  const place = new Int32Array(size);
  for (const layer of layers) layer.forEach((item, i) => place[item] = i);
  return place;
}
function countCrossings({ above, layerOf }, layers) {
  const place = placesOf(layers, layerOf.length);
  let sum = 0;
  for (let i = 1; i < layers.length; i++) {
    const ends = [];
    for (const item of layers[i])
      ends.push(...above[item].map((other) => place[other]).sort((a, b) => a - b));
    sum += inversions(ends, layers[i - 1].length);
  }
  return sum;
}
function inversions(values, bound) {
  const tree = new Int32Array(bound + 1);
  let sum = 0;
  for (const [seen, value] of values.entries()) {
    let notAbove = 0;
    for (let i = value + 1; i > 0; i -= i & -i) notAbove += tree[i];
    sum += seen - notAbove;
    for (let i = value + 1; i <= bound; i += i & -i) tree[i]++;
  }
  return sum;
}

// src/report/graph/layered/transpose.ts
var MOST_PASSES = 10;
function transpose({ above, below, layerOf }, layers, restless) {
  const place = placesOf(layers, layerOf.length);
  const places = (items) => {
    if (items.length === 1) return [place[items[0]]];
    return items.map((item) => place[item]).sort((a, b) => a - b);
  };
  let dirty = new Set(layers.keys());
  for (let pass = 0; pass < MOST_PASSES && dirty.size > 0; pass++) {
    const next = /* @__PURE__ */ new Set();
    for (const at of dirty) {
      const layer = layers[at];
      const ends = new Map(
        layer.map((item) => [item, [places(above[item]), places(below[item])]])
      );
      if (!swapInLayer(layer, ends, place, restless && pass === 0)) continue;
      for (const near of [at - 1, at, at + 1]) if (near in layers) next.add(near);
    }
    dirty = new Set([...next].sort((a, b) => a - b));
  }
}
function swapInLayer(layer, ends, place, restless) {
  let swapped = false;
  for (let i = 0; i + 1 < layer.length; i++) {
    const [a, b] = [layer[i], layer[i + 1]];
    const [aboveA, belowA] = ends.get(a);
    const [aboveB, belowB] = ends.get(b);
    const now = crossed(aboveA, aboveB) + crossed(belowA, belowB);
    const then = crossed(aboveB, aboveA) + crossed(belowB, belowA);
    if (then > now || then === now && (now === 0 || !restless)) continue;
    layer[i] = b;
    layer[i + 1] = a;
    place[b] = i;
    place[a] = i + 1;
    swapped = true;
  }
  return swapped;
}
function crossed(first, second) {
  if (first.length === 1 && second.length === 1) return second[0] < first[0] ? 1 : 0;
  let sum = 0;
  let smaller = 0;
  for (const end of first) {
    while (smaller < second.length && second[smaller] < end) smaller++;
    sum += smaller;
  }
  return sum;
}

// src/report/graph/layered/ordering.ts
var ROUNDS = 24;
var PATIENCE = 6;
var SHAKES = 40;
var ROUNDS_AFTER_SHAKE = 4;
var BUDGET = { starts: 6e4, shakes: 12e4 };
function orderLayers(graph) {
  const size = graph.layerOf.length + graph.above.reduce((sum, items) => sum + items.length, 0);
  const rounds = Math.min(ROUNDS, 2 + Math.floor(BUDGET.starts / size));
  let best = { layers: graph.layers, crossings: countCrossings(graph, graph.layers) };
  for (const start of [graph.layers, walkOrder(graph, "below"), walkOrder(graph, "above")])
    best = better(improve(graph, start, rounds), best, graph.nodes);
  const random = randomNumbers(1);
  const shakes = Math.min(SHAKES, Math.floor(BUDGET.shakes / size / ROUNDS_AFTER_SHAKE));
  let current = best;
  for (let i = 0; i < shakes && best.crossings > 0; i++) {
    const found = improve(graph, shaken(current.layers, random), ROUNDS_AFTER_SHAKE);
    if (found.crossings <= current.crossings) current = found;
    best = better(found, best, graph.nodes);
  }
  const mirrored = { ...best, layers: best.layers.map((layer) => layer.toReversed()) };
  return better(mirrored, best, graph.nodes);
}
function better(newer, older, nodes) {
  if (newer.crossings !== older.crossings) return newer.crossings < older.crossings ? newer : older;
  return disorder(newer, nodes) < disorder(older, nodes) ? newer : older;
}
function disorder({ layers }, nodes) {
  return layers.reduce(
    (sum, layer) => sum + inversions(
      layer.filter((item) => item < nodes),
      nodes
    ),
    0
  );
}
function shaken(layers, random) {
  const copy = layers.map((layer) => [...layer]);
  const mixed = random() < 1 / 3 ? Math.floor(random() * copy.length) : -1;
  for (const [at, layer] of copy.entries()) {
    const moves = at === mixed ? layer.length * 2 : mixed < 0 ? 1 + layer.length / MOVED : 0;
    for (let move = 1; move <= moves; move++) {
      const [item] = layer.splice(Math.floor(random() * layer.length), 1);
      layer.splice(Math.floor(random() * (layer.length + 1)), 0, item);
    }
  }
  return copy;
}
var MOVED = 8;
function improve(graph, start, rounds) {
  let layers = start.map((layer) => [...layer]);
  transpose(graph, layers, false);
  let best = { layers, crossings: countCrossings(graph, layers) };
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE && best.crossings > 0; round++) {
    layers = layers.map((layer) => [...layer]);
    sweep(graph, layers, round);
    transpose(graph, layers, round % 4 > 1);
    const crossings = countCrossings(graph, layers);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (crossings < best.crossings) best = { layers, crossings };
  }
  return best;
}
function sweep({ above, below, layerOf }, layers, round) {
  const down = round % 2 === 0;
  const place = placesOf(layers, layerOf.length);
  const neighbours = down ? above : below;
  const ties = round % 4 < 2 ? 1 : -1;
  for (let step = 1; step < layers.length; step++) {
    const at = down ? step : layers.length - 1 - step;
    const layer = layers[at];
    const wanted = new Map(layer.map((item) => [item, median(neighbours[item], place)]));
    const movable = layer.filter((item) => wanted.get(item) >= 0);
    movable.sort((a, b) => wanted.get(a) - wanted.get(b) || ties * (place[a] - place[b]));
    layers[at] = layer.map((item) => wanted.get(item) < 0 ? item : movable.shift());
    layers[at].forEach((item, i) => place[item] = i);
  }
}
function median(items, place) {
  const places = items.map((item) => place[item]).sort((a, b) => a - b);
  const middle = places.length >> 1;
  if (places.length === 0) return -1;
  if (places.length % 2 === 1) return places[middle];
  if (places.length === 2) return (places[0] + places[1]) / 2;
  const left = places[middle - 1] - places[0];
  const right = places.at(-1) - places[middle];
  if (left + right === 0) return places[middle];
  return (places[middle - 1] * right + places[middle] * left) / (left + right);
}
function walkOrder(graph, towards) {
  const { layers, layerOf } = graph;
  const order = layers.map(() => []);
  const seen = new Uint8Array(layerOf.length);
  for (const start of (towards === "below" ? layers : layers.toReversed()).flat()) {
    const stack = [start];
    for (let item = stack.pop(); item !== void 0; item = stack.pop()) {
      if (seen[item]) continue;
      seen[item] = 1;
      order[layerOf[item]].push(item);
      stack.push(...graph[towards][item].toReversed());
    }
  }
  return order;
}

// src/report/graph/layered/parts.ts
function partsOf(graph) {
  const seen = new Uint8Array(graph.layerOf.length);
  const parts = [];
  for (let start = 0; start < graph.nodes; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const items = [start];
    for (let i = 0; i < items.length; i++) {
      for (const next of [...graph.above[items[i]], ...graph.below[items[i]]]) {
        if (seen[next]) continue;
        seen[next] = 1;
        items.push(next);
      }
    }
    parts.push(items.sort((a, b) => a - b));
  }
  const joined = parts.filter((items) => items.length > 1);
  const alone = parts.filter((items) => items.length === 1);
  return [...joined, ...alone].map((items) => partOf(graph, items));
}
function partOf({ nodes, layerOf, above, below }, items) {
  const numberOf = new Map(items.map((item, i) => [item, i]));
  const own = (others) => others.map((other) => numberOf.get(other));
  const layers = [];
  items.forEach((item, i) => (layers[layerOf[item]] ??= []).push(i));
  return {
    items,
    graph: {
      nodes: items.filter((item) => item < nodes).length,
      layerOf: items.map((item) => layerOf[item]),
      above: items.map((item) => own(above[item])),
      below: items.map((item) => own(below[item])),
      layers
    }
  };
}

// src/report/graph/layered/routes.ts
var APART = 0.2;
function columnsOf({ layers }, sizes, gap) {
  let left = 0;
  return layers.map((items) => {
    const width = Math.max(...items.map((item) => sizes[item]?.width ?? 0));
    const column = { left, right: left + width };
    left = column.right + gap;
    return column;
  });
}
function routeEdges({ layerOf, ways }, edges, sizes, columns, middles) {
  const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  return edges.map(({ from, to, reversed }, i) => {
    const way = ways[i];
    const aside = pairs.has(`${to} ${from}`) ? Math.min(sizes[from].height, sizes[to].height) * APART * (reversed ? 1 : -1) : 0;
    const points = way.flatMap((item, step) => {
      const { left, right } = columns[layerOf[item]];
      const isEnd = step === 0 || step === way.length - 1;
      const y = middles[item] + (isEnd ? aside : 0);
      if (step === way.length - 1) return [[left, y]];
      const side = step === 0 ? left + sizes[item].width : left;
      return [...side < right ? [[side, y]] : [], [right, y]];
    });
    return { from, to, points: plain(reversed ? points.toReversed() : points), reversed };
  });
}
function plain(points) {
  return points.filter(
    ([, y], i) => i === 0 || i === points.length - 1 || points[i - 1][1] !== y || points[i + 1][1] !== y
  );
}

// src/report/graph/layered/blocks.ts
function alignBlocks(layers, before, place, conflicts) {
  const root = Int32Array.from(place, (_, item) => item);
  const taken = new Uint8Array(place.length);
  for (const layer of layers) {
    let last = -1;
    for (const item of layer) {
      const near = before[item].toSorted((a, b) => place[a] - place[b]);
      const middles = /* @__PURE__ */ new Set([near.length - 1 >> 1, near.length >> 1]);
      for (const middle of near.length > 0 ? middles : []) {
        const other = near[middle];
        if (taken[other] || place[other] <= last || conflicts.has(other, item)) continue;
        root[item] = root[other];
        taken[other] = 1;
        last = place[other];
        break;
      }
    }
  }
  return { root };
}

// src/report/graph/layered/inner-conflicts.ts
function findConflicts({ above, nodes, layerOf }, layers) {
  const size = layerOf.length;
  const place = placesOf(layers, size);
  const marked = /* @__PURE__ */ new Set();
  const insideFrom = (item) => item >= nodes ? above[item].find((other) => other >= nodes) : void 0;
  for (let at = 1; at < layers.length; at++) {
    const layer = layers[at];
    let low = 0;
    let scanned = 0;
    for (const [i, item] of layer.entries()) {
      const inside = insideFrom(item);
      if (inside === void 0 && i < layer.length - 1) continue;
      const high = inside === void 0 ? layers[at - 1].length - 1 : place[inside];
      for (; scanned <= i; scanned++) {
        const end = layer[scanned];
        if (insideFrom(end) !== void 0) continue;
        for (const other of above[end])
          if (place[other] < low || place[other] > high) marked.add(key(other, end));
      }
      low = high;
    }
  }
  function key(a, b) {
    return Math.min(a, b) * size + Math.max(a, b);
  }
  return { has: (a, b) => marked.has(key(a, b)) };
}

// src/report/graph/layered/positions.ts
function positionsOf(graph, layers, apart) {
  const conflicts = findConflicts(graph, layers);
  const four = [];
  for (const down of [true, false]) {
    for (const forward of [true, false])
      four.push(oneWay(graph, layers, conflicts, apart, down, forward));
  }
  return balance(four);
}
function oneWay({ above, below, layerOf }, layers, conflicts, apart, down, forward) {
  const ordered = (down ? layers : layers.toReversed()).map(
    (layer) => forward ? layer : layer.toReversed()
  );
  const place = placesOf(ordered, layerOf.length);
  const blocks = alignBlocks(ordered, down ? above : below, place, conflicts);
  const position = compact(ordered, blocks, apart);
  return forward ? position : position.map((value) => -value);
}
function compact(layers, { root }, apart) {
  const size = root.length;
  const after = Array.from({ length: size }, () => /* @__PURE__ */ new Map());
  const waiting = new Int32Array(size);
  for (const layer of layers) {
    for (let i = 1; i < layer.length; i++) {
      const [a, b] = [layer[i - 1], layer[i]];
      const next = after[root[a]];
      const known = next.get(root[b]);
      if (known === void 0) waiting[root[b]]++;
      next.set(root[b], Math.max(known ?? 0, apart(a, b)));
    }
  }
  const position = new Float64Array(size);
  const queue = [...root.keys()].filter((item) => root[item] === item && waiting[item] === 0);
  for (let i = 0; i < queue.length; i++) {
    for (const [next, distance] of after[queue[i]]) {
      position[next] = Math.max(position[next], position[queue[i]] + distance);
      if (--waiting[next] === 0) queue.push(next);
    }
  }
  for (const block of queue.toReversed()) {
    let room = Infinity;
    for (const [next, distance] of after[block]) room = Math.min(room, position[next] - distance);
    if (room !== Infinity) position[block] = Math.max(position[block], room);
  }
  return position.map((_, item) => position[root[item]]);
}
function balance(four) {
  const bounds = four.map(
    (one) => [
      one.reduce((a, b) => Math.min(a, b), Infinity),
      one.reduce((a, b) => Math.max(a, b), -Infinity)
    ]
  );
  const narrowest = bounds.reduce(
    (best, one) => one[1] - one[0] < best[1] - best[0] ? one : best
  );
  const shift = bounds.map(
    ([low, high], i) => i % 2 === 0 ? narrowest[0] - low : narrowest[1] - high
  );
  return four[0].map((_, item) => {
    const values = four.map((one, i) => one[item] + shift[i]).sort((a, b) => a - b);
    return (values[1] + values[2]) / 2;
  });
}

// src/report/graph/layered/stack.ts
var LANE = 0.75;
var Stack = class {
  /** The middle of each item across the layers. */
  middles;
  /** Where the last box ends. */
  height = 0;
  #sizes;
  #gap;
  /** For each layer where the next box may begin. */
  #free = [];
  /** `sizes` are those of the nodes; further items are passing points. */
  constructor(sizes, gap, items) {
    this.#sizes = sizes;
    this.#gap = gap;
    this.middles = new Float64Array(items);
  }
  /** Places one part below what is there; `layers` is its order, in its own numbers. */
  add({ graph, items }, layers) {
    const room = (item) => this.#roomOf(items[item]);
    const own = positionsOf(graph, layers, (a, b) => room(a) + room(b));
    let shift = -Infinity;
    for (const [at, layer] of layers.entries()) {
      const first = layer[0];
      shift = Math.max(shift, (this.#free[at] ?? 0) - own[first] + this.#halfOf(items[first]));
    }
    for (const [at, layer] of layers.entries()) {
      for (const item of layer) {
        const number = items[item];
        const middle = own[item] + shift;
        const end = middle + this.#halfOf(number);
        this.middles[number] = middle;
        this.#free[at] = end + this.#gap;
        this.height = Math.max(this.height, end);
      }
    }
  }
  #halfOf(item) {
    return (this.#sizes[item]?.height ?? 0) / 2;
  }
  /** Half of what an item takes, with its share of the gap. */
  #roomOf(item) {
    return this.#halfOf(item) + this.#gap / 2 * (item < this.#sizes.length ? 1 : LANE);
  }
};

// src/report/graph/layout.ts
function layoutGraph(sizes, before, { direction = "right", gapX = 56, gapY = 16 } = {}) {
  if (direction === "right") return layoutRight(sizes, before, gapX, gapY);
  return turned(layoutRight(sizes.map(turnedSize), before, gapY, gapX));
}
function turnedSize({ width, height }) {
  return { width: height, height: width };
}
function turned({ nodes, edges, crossings, ...size }) {
  return {
    ...turnedSize(size),
    nodes: nodes.map(({ x, y, layer }) => ({ x: y, y: x, layer })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]) => [y, x])
    })),
    crossings
  };
}
function layoutRight(sizes, before, gapX, gapY) {
  const edges = acyclicEdges(before);
  const graph = splitEdges(layersOf(sizes.length, edges), edges);
  const stack = new Stack(sizes, gapY, graph.layerOf.length);
  let crossings = 0;
  for (const part of partsOf(graph)) {
    const found = orderLayers(part.graph);
    crossings += found.crossings;
    stack.add(part, found.layers);
  }
  const columns = columnsOf(graph, sizes, gapX);
  const nodes = sizes.map(({ height }, item) => ({
    x: columns[graph.layerOf[item]].left,
    y: stack.middles[item] - height / 2,
    layer: graph.layerOf[item]
  }));
  return {
    width: columns.at(-1)?.right ?? 0,
    height: stack.height,
    nodes,
    edges: routeEdges(graph, edges, sizes, columns, stack.middles),
    crossings
  };
}

// src/report/graph/svg-box.ts
var BOX = { width: 224, height: 66 };
var INSET = 12;
var TITLE = { size: 13, lines: 2, first: 38, height: 17 };
var ID = { size: 12, y: 20 };
var BADGE = { size: 11, room: 60, rivals: 20 };
function boxAt({ tasks, races }, task, { x, y }) {
  const { id, title, done, critical, circular } = tasks[task];
  const room = BOX.width - 2 * INSET;
  const rivals = races.flatMap(({ a, b }) => a === task ? [b] : b === task ? [a] : []);
  const badge = rivals.length > 0 && (rivals.length === 1 ? "race" : `${rivals.length} races`);
  const [shownId] = fitLines(
    id,
    room - (badge ? BADGE.room : 0),
    1,
    (text) => textWidth(text, ID.size, "bold")
  );
  const lines = fitLines(title, room, TITLE.lines, (text) => textWidth(text, TITLE.size));
  return element(
    "g",
    {
      class: ["box", done && "done", critical && "critical", circular && "circular"].filter(Boolean).join(" "),
      transform: `translate(${short(x)} ${short(y)})`
    },
    element(
      "title",
      {},
      [`${id} ${title}`, ...rivalsLine(rivals.map((one) => tasks[one].id))].join("\n")
    ),
    element("rect", { width: BOX.width, height: BOX.height, rx: 6 }),
    element("text", { class: "id", x: INSET, y: ID.y }, `${shownId}${done ? " \u2713" : ""}`),
    badge && element(
      "text",
      { class: "badge", x: BOX.width - INSET, y: ID.y, "text-anchor": "end" },
      badge
    ),
    lines.map((line, i) => element("text", { x: INSET, y: TITLE.first + i * TITLE.height }, line))
  );
}
function rivalsLine(ids) {
  if (ids.length === 0) return [];
  const more = ids.length > BADGE.rivals ? ` and ${ids.length - BADGE.rivals} more` : "";
  return [`races with ${ids.slice(0, BADGE.rivals).join(", ")}${more}`];
}

// src/report/graph/svg-lines.ts
var HEADS = ["plain", "critical", "circular"];
var MOST_PATHS = 5;
function arrowHeads() {
  return element(
    "defs",
    {},
    HEADS.map(
      (kind) => element(
        "marker",
        {
          id: `head-${kind}`,
          viewBox: "0 0 8 8",
          refX: 7.5,
          refY: 4,
          markerWidth: 8,
          markerHeight: 8,
          markerUnits: "userSpaceOnUse",
          orient: "auto"
        },
        element("path", { class: `head ${kind}`, d: "M0 0.5L8 4L0 7.5Z" })
      )
    )
  );
}
function edgePath({ tasks }, { from, to, critical, circular }, points) {
  const kind = circular ? "circular" : critical ? "critical" : "plain";
  return element(
    "path",
    { class: `line ${kind}`, d: curve(points), "marker-end": `url(#head-${kind})` },
    element("title", {}, `${tasks[to].id} waits for ${tasks[from].id}`)
  );
}
function curve(points) {
  const [start, ...rest] = points;
  let [x, y] = start ?? [0, 0];
  let path = `M${short(x)} ${short(y)}`;
  for (const [nextX, nextY] of rest) {
    const middle = short((x + nextX) / 2);
    path += nextY === y ? `H${short(nextX)}` : `C${middle} ${short(y)} ${middle} ${short(nextY)} ${short(nextX)} ${short(nextY)}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}
function racePath({ tasks }, { a, b, paths }, { nodes }) {
  const [left, right] = [nodes[a], nodes[b]].sort((one, two) => one.x - two.x);
  const middle = BOX.height / 2;
  const [y1, y2] = [left.y + middle, right.y + middle];
  const side = left.x + BOX.width;
  const path = left.x === right.x ? bow(side, y1, y2) : curve([
    [side, y1],
    [right.x, y2]
  ]);
  const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more` : "";
  const told = `${tasks[a].id} and ${tasks[b].id} race on ${paths.slice(0, MOST_PATHS).join(", ")}${more}`;
  return element("path", { class: "line race", d: path }, element("title", {}, told));
}
function bow(x, y1, y2) {
  const reach = short(x + Math.min(44, 14 + Math.abs(y2 - y1) / 8));
  return `M${short(x)} ${short(y1)}C${reach} ${short(y1)} ${reach} ${short(y2)} ${short(x)} ${short(y2)}`;
}

export {
  layoutGraph,
  BOX,
  boxAt,
  arrowHeads,
  edgePath,
  curve,
  racePath
};
