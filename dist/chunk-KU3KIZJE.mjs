import {
  acyclicEdges,
  layersOf
} from "./chunk-JSYPLXRR.mjs";

// src/report/graph/picture.ts
function pictureOf(analysis, criticalPath) {
  const { plan, order } = analysis;
  const chain = criticalPath.flatMap((id) => order.numberOf.get(id) ?? []);
  const critical = new Set(chain);
  const waves = layersOf(order.size, acyclicEdges(order.before));
  const edges = edgesOf(order, chain);
  return {
    title: plan.title,
    tasks: plan.tasks.map(({ id, title, done }, task) => ({
      id,
      title,
      done,
      wave: waves[task],
      critical: critical.has(task),
      circular: order.precedes(task, task)
    })),
    edges,
    implied: order.before.reduce((sum, { length }) => sum + length, 0) - edges.length,
    races: racesOf(analysis),
    moreRaces: analysis.conflicts.reduce(
      (sum, { more }) => sum + more["create-race"] + more["write-race"],
      0
    )
  };
}
function edgesOf(order, chain) {
  const links = new Set(chain.slice(1).map((to, i) => `${chain[i]} ${to}`));
  return order.before.flatMap(
    (parents, to) => parents.filter((from) => !isImplied(order, from, to)).map((from) => ({
      from,
      to,
      critical: links.has(`${from} ${to}`),
      circular: order.precedes(to, from)
    }))
  );
}
function isImplied({ before, precedes }, from, to) {
  if (precedes(to, to) || precedes(from, from)) return false;
  return before[to].some((other) => other !== from && precedes(from, other));
}
function racesOf({ conflicts }) {
  const races = /* @__PURE__ */ new Map();
  for (const { kind, path, a, b } of conflicts.flatMap(({ pairs }) => pairs)) {
    if (kind === "stale-read") continue;
    const key = `${a.task} ${b.task}`;
    const race = races.get(key) ?? { a: a.task, b: b.task, paths: [] };
    if (!race.paths.includes(path)) race.paths.push(path);
    races.set(key, race);
  }
  for (const { paths } of races.values()) paths.sort();
  return [...races.values()].sort((one, two) => one.a - two.a || one.b - two.b);
}

export {
  pictureOf,
  edgesOf
};
