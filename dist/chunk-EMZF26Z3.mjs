// src/schedule/instance.ts
function makeInstance(input) {
  const { durations, before, demands } = input;
  const size = durations.length;
  const after = reversed(before);
  const order = topologicalOrder(before, after);
  if (!order) return void 0;
  const running = demands.map((list, task) => durations[task] > 0 ? list : []);
  const shared = {
    size,
    durations: Float64Array.from(durations),
    capacities: Float64Array.from(input.capacities),
    resources: running.map((list) => Uint32Array.from(list, ({ resource }) => resource)),
    amounts: running.map((list) => Float64Array.from(list, ({ amount }) => amount))
  };
  const half = (earlier, later, order2) => ({
    ...shared,
    before: earlier.map((list) => Uint32Array.from(list)),
    order: Uint32Array.from(order2),
    rank: ranksOf(order2),
    tail: tailsOf(order2, later, durations)
  });
  const forward = half(before, after, order);
  forward.mirrored = { ...half(after, before, order.toReversed()), mirrored: forward };
  return forward;
}
function ranksOf(order) {
  const rank = new Uint32Array(order.length);
  order.forEach((task, i) => rank[task] = i);
  return rank;
}
function criticalPathLength({ tail }) {
  return tail.reduce((longest, time) => Math.max(longest, time), 0);
}
function reversed(before) {
  const after = before.map(() => []);
  before.forEach((list, task) => list.forEach((parent) => after[parent].push(task)));
  return after;
}
function topologicalOrder(before, after) {
  const open = before.map((list) => list.length);
  const order = open.flatMap((count, task) => count === 0 ? [task] : []);
  for (let i = 0; i < order.length; i++) {
    for (const child of after[order[i]]) if (--open[child] === 0) order.push(child);
  }
  return order.length === before.length ? order : void 0;
}
function tailsOf(order, after, durations) {
  const tail = new Float64Array(durations.length);
  for (const task of order.toReversed()) {
    let longest = 0;
    for (const child of after[task]) longest = Math.max(longest, tail[child]);
    tail[task] = longest + durations[task];
  }
  return tail;
}

export {
  makeInstance,
  criticalPathLength,
  reversed
};
