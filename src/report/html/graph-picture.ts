import { type Layout, layoutGraph } from "../graph/layout.ts";
import { element, type Markup } from "../markup.ts";
import { cutText } from "./cut-text.ts";
import type { View } from "./view.ts";
import { counted } from "./words.ts";

/** Size of a task's box, in pixels, and the columns of text that fit into it. */
const BOX = { width: 196, height: 62 };
const ID_COLUMNS = 18;
const TITLE_COLUMNS = 26;
const GAPS = { gapX: 52, gapY: 18 };
const MARGIN = 8;

/** A picture with its size in pixels. */
export interface Picture {
  width: number;
  svg: Markup;
}

/** The dependency graph: from left to right, each task after all it waits for. */
export function graphPicture(view: View): Picture {
  const boxes = view.tasks.map(() => BOX);
  const layout = layoutGraph(boxes, view.drawn, GAPS);
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  return { width, svg: drawn(view, layout, width, height) };
}

function drawn(view: View, layout: Layout, width: number, height: number): Markup {
  return element(
    "svg",
    {
      class: "graph",
      width,
      height,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      role: "group",
      "aria-label": "Tasks and what they wait for",
    },
    element(
      "g",
      { class: "edges" },
      layout.edges.map((edge) => edgePath(view, edge)),
    ),
    // Layer by layer, so that a reader meets the tasks in the order of the work.
    layout.nodes
      .map((node, task) => ({ ...node, task }))
      .toSorted((a, b) => a.layer - b.layer || a.y - b.y)
      .map((node) => box(view, node)),
  );
}

type Node = Layout["nodes"][number] & { task: number };

function box(view: View, { x, y, layer, task }: Node): Markup {
  const { id, title, done } = view.tasks[task]!;
  const found = view.findingsOf.get(task) ?? [];
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  const critical = view.critical.has(task);
  const remarks = [
    done && "done",
    critical && "on the critical path",
    errors > 0 && counted(errors, "error"),
  ].filter(Boolean);
  const label = [`${id} ${title}`, ...remarks].join(", ");
  const marks = [done && "✓", errors > 0 && "!"].filter(Boolean).join(" ");
  return element(
    "a",
    {
      class: ["node", done && "done", critical && "critical", errors > 0 && "wrong"]
        .filter(Boolean)
        .join(" "),
      href: `#task-${task}`,
      "data-task": task,
      "data-layer": layer,
    },
    // The tooltip, and what a screen reader says; the text below it is cut to fit.
    element("title", {}, label),
    element(
      "svg",
      { x: round(x), y: round(y), ...BOX, "aria-hidden": "true" },
      element("rect", { x: 1, y: 1, width: BOX.width - 2, height: BOX.height - 2, rx: 6 }),
      critical && element("rect", { class: "edge-mark", x: 1, y: 8, width: 4, height: 46, rx: 2 }),
      element("text", { class: "id", x: 13, y: 19 }, cutText(id, ID_COLUMNS, 1)),
      marks !== "" && element("text", { class: "marks", x: BOX.width - 12, y: 19 }, marks),
      cutText(title, TITLE_COLUMNS, 2).map((line, i) =>
        element("text", { x: 13, y: 36 + 15 * i }, line),
      ),
    ),
  );
}

function edgePath(view: View, { from, to, points, reversed }: Layout["edges"][number]): Markup {
  const edge = view.edges.get(`${from} ${to}`);
  const circular = reversed || edge?.circular;
  return element("path", {
    class: ["edge", edge?.critical && "critical", circular && "circle"].filter(Boolean).join(" "),
    "data-from": from,
    "data-to": to,
    d: curve(points) + arrow(points),
  });
}

/** Straight where the height stays, else an S that leaves and arrives level. */
function curve(points: readonly (readonly [number, number])[]): string {
  let [x, y] = points[0] ?? [0, 0];
  let path = `M${round(x)} ${round(y)}`;
  for (const [toX, toY] of points.slice(1)) {
    const middle = round((x + toX) / 2);
    path +=
      y === toY
        ? `H${round(toX)}`
        : `C${middle} ${round(y)} ${middle} ${round(toY)} ${round(toX)} ${round(toY)}`;
    [x, y] = [toX, toY];
  }
  return path;
}

/** The head of an arrow at the last point, drawn with the line itself so that it has its colour. */
function arrow(points: readonly (readonly [number, number])[]): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const back = (points.at(-2)?.[0] ?? x - 1) < x ? -5 : 5;
  return `M${round(x + back)} ${round(y - 4)}L${round(x)} ${round(y)}L${round(x + back)} ${round(y + 4)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
