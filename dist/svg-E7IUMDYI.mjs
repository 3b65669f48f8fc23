import {
  impliedNote
} from "./chunk-YKUZ24TE.mjs";
import {
  BOX,
  arrowHeads,
  boxAt,
  edgePath,
  layoutGraph,
  racePath
} from "./chunk-NJLUSAU3.mjs";
import {
  element,
  svgDocument
} from "./chunk-BCIQTZ6W.mjs";
import {
  plural
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/graph/svg.ts
var GAPS = { gapX: 60, gapY: 14 };
var NAMES = 30;
var MOST_RACES = 30;
function graphSvg(picture) {
  const { title, tasks, edges, races } = picture;
  const layout = layoutGraph(
    tasks.map(() => BOX),
    beforeOf(picture),
    GAPS
  );
  const drawn = new Map(layout.edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  const content = [
    arrowHeads(),
    ...waveNames(layout),
    element(
      "g",
      { transform: `translate(0 ${NAMES})` },
      edges.map((edge) => edgePath(picture, edge, drawn.get(`${edge.from} ${edge.to}`).points)),
      hasRaceLines(picture) && races.map((race) => racePath(picture, race, layout)),
      // Layer by layer, so that a reader meets the tasks in the order of the work.
      readingOrder(layout).map((task) => boxAt(picture, task, layout.nodes[task]))
    )
  ];
  return svgDocument({
    title,
    subtitle: subtitleOf(picture),
    description: descriptionOf(picture),
    width: layout.width,
    height: layout.height + NAMES,
    content,
    legend: legendOf(picture)
  });
}
function beforeOf({ tasks, edges }) {
  const before = tasks.map(() => []);
  for (const { from, to } of edges) before[to].push(from);
  return before;
}
function readingOrder({ nodes }) {
  return [...nodes.keys()].sort((a, b) => {
    const [one, two] = [nodes[a], nodes[b]];
    return one.layer - two.layer || one.y - two.y;
  });
}
function waveNames({ nodes, height }) {
  const lefts = new Map(nodes.map(({ layer, x }) => [layer, x]));
  return [...lefts.keys()].sort((a, b) => a - b).flatMap((layer) => {
    const x = lefts.get(layer);
    return [
      element("rect", {
        class: "stripe",
        x: x - STRIPE,
        width: BOX.width + 2 * STRIPE,
        height: height + NAMES + STRIPE,
        rx: 8
      }),
      element("text", { class: "muted", x: x + 2, y: 19 }, `Wave ${layer + 1}`)
    ];
  });
}
var STRIPE = 10;
function subtitleOf({ tasks, implied, races, moreRaces }) {
  const waves = tasks.reduce((most, { wave }) => Math.max(most, wave + 1), 0);
  const found = races.length + moreRaces;
  return [
    plural(tasks.length, "task"),
    plural(waves, "wave"),
    ...found > 0 ? [plural(found, "racing pair")] : [],
    ...implied > 0 ? [impliedNote(implied)] : []
  ].join(" \xB7 ");
}
function descriptionOf(picture) {
  const path = picture.tasks.filter(({ critical: critical2 }) => critical2).map(({ id }) => id);
  const critical = path.length > 1 ? ` The critical path has ${path.join(", ")}.` : "";
  return `Tasks and what they wait for, from left to right: ${subtitleOf(picture)}.${critical}`;
}
function hasRaceLines({ races, moreRaces }) {
  return races.length > 0 && races.length + moreRaces <= MOST_RACES;
}
function legendOf(picture) {
  const { tasks } = picture;
  return [
    tasks.some(({ critical }) => critical) && { className: "line critical", text: "critical path" },
    hasRaceLines(picture) && { className: "line race", text: "race: same files, no order" },
    tasks.some(({ circular }) => circular) && {
      className: "line circular",
      text: "circle of dependencies"
    },
    tasks.some(({ done }) => done) && { className: "line done", text: "done" }
  ].filter((mark) => mark !== false);
}
export {
  graphSvg
};
