import { escapeControls } from "../escape.ts";
import { fitLines } from "../fit-lines.ts";
import type { GraphPicture, PictureEdge, PictureTask } from "./picture.ts";

/** Columns and lines of a title in a box. */
const TITLE = { columns: 28, lines: 3 } as const;

const LONGEST = 400;

const RED = "#dc2626";
const AMBER = "#d97706";
const GREY = "#6b7280";

/** The graph in the language of Graphviz. */
export function graphDot(picture: GraphPicture): string {
  const { title, tasks, edges, races } = picture;
  const lines = [
    "digraph plan {",
    `  graph [rankdir=LR, label=${quoted(bounded(title))}, labelloc=t, fontname="Helvetica", fontsize=16, nodesep=0.25, ranksep=0.7]`,
    '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11, margin="0.12,0.08"]',
    `  edge [color="${GREY}", arrowsize=0.7]`,
    ...tasks.map((task, i) => `  "t${i}" [${attributes(nodeAttributes(task))}]`),
    ...edges.map((edge) => `  "t${edge.from}" -> "t${edge.to}"${styled(edge)}`),
    ...races.map(
      ({ a, b, paths }) =>
        `  "t${a}" -> "t${b}" [${attributes({ dir: "none", style: "dashed", color: quoted(RED), constraint: "false", tooltip: quoted(bounded(`race on ${paths.join(", ")}`)) })}]`,
    ),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function nodeAttributes({ id, title, done, critical, circular }: PictureTask): object {
  const shown = [done ? `${id} ✓` : id, ...fitLines(title, TITLE.columns, TITLE.lines)];
  return {
    label: `"${shown.map(escaped).join("\\n")}"`,
    tooltip: quoted(bounded(`${id} ${title}`)),
    ...(done && { style: '"rounded,dashed"' }),
    ...(critical && { color: quoted(AMBER), penwidth: 2 }),
    ...(circular && { color: quoted(RED), penwidth: 2 }),
  };
}

function styled({ critical, circular }: PictureEdge): string {
  if (!critical && !circular) return "";
  return ` [${attributes({ color: quoted(circular ? RED : AMBER), penwidth: 2 })}]`;
}

function attributes(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}

/** A text on one line of bounded length. */
function bounded(text: string): string {
  return fitLines(text, LONGEST, 1)[0] ?? "";
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** Plan text within quotes: Graphviz reads backslashes as line breaks and names, and `&amp;` as HTML does. */
function escaped(text: string): string {
  return escapeControls(text, "").replace(/[\\"]/g, "\\$&").replaceAll("&", "&amp;");
}
