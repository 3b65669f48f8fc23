import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/graph/dot.ts
var TITLE = { columns: 28, lines: 3 };
var LONGEST = 400;
var RED = "#dc2626";
var AMBER = "#d97706";
var GREY = "#6b7280";
function graphDot(picture) {
  const { title, tasks, edges, races } = picture;
  const lines = [
    "digraph plan {",
    `  graph [rankdir=LR, label=${quoted(bounded(title))}, labelloc=t, fontname="Helvetica", fontsize=16, nodesep=0.25, ranksep=0.7]`,
    '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11, margin="0.12,0.08"]',
    `  edge [color="${GREY}", arrowsize=0.7]`,
    ...tasks.map((task, i) => `  "t${i}" [${attributes(nodeAttributes(task))}]`),
    ...edges.map((edge) => `  "t${edge.from}" -> "t${edge.to}"${styled(edge)}`),
    ...races.map(
      ({ a, b, paths }) => `  "t${a}" -> "t${b}" [${attributes({ dir: "none", style: "dashed", color: quoted(RED), constraint: "false", tooltip: quoted(bounded(`race on ${paths.join(", ")}`)) })}]`
    ),
    "}"
  ];
  return `${lines.join("\n")}
`;
}
function nodeAttributes({ id, title, done, critical, circular }) {
  const shown = [done ? `${id} \u2713` : id, ...fitLines(title, TITLE.columns, TITLE.lines)];
  return {
    label: `"${shown.map(escaped).join("\\n")}"`,
    tooltip: quoted(bounded(`${id} ${title}`)),
    ...done && { style: '"rounded,dashed"' },
    ...critical && { color: quoted(AMBER), penwidth: 2 },
    ...circular && { color: quoted(RED), penwidth: 2 }
  };
}
function styled({ critical, circular }) {
  if (!critical && !circular) return "";
  return ` [${attributes({ color: quoted(circular ? RED : AMBER), penwidth: 2 })}]`;
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => `${name}=${value}`).join(", ");
}
function bounded(text) {
  return fitLines(text, LONGEST, 1)[0] ?? "";
}
function quoted(text) {
  return `"${escaped(text)}"`;
}
function escaped(text) {
  return escapeControls(text, "").replace(/[\\"]/g, "\\$&").replaceAll("&", "&amp;");
}
export {
  graphDot
};
