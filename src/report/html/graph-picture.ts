import { fitLines } from "../fit-lines.ts";
import { type Layout, layoutGraph, type Point } from "../graph/layout.ts";
import { curve } from "../graph/svg-lines.ts";
import { element, type Markup } from "../markup.ts";
import { short } from "../svg/drawing.ts";
import { textWidth } from "../svg/text-size.ts";
import type { View } from "./view.ts";
import { counted } from "./words.ts";

/** Size of a task's box and of its text, in pixels. */
const BOX = { width: 180, height: 62 };
const INSET = 12;
const MARKS = 30;
const TEXT = 11.5;
const GAPS = { gapX: 40, gapY: 16 };
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
  const room = BOX.width - 2 * INSET;
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
      { x: short(x), y: short(y), ...BOX, "aria-hidden": "true" },
      element("rect", { x: 1, y: 1, width: BOX.width - 2, height: BOX.height - 2, rx: 6 }),
      critical && element("rect", { class: "edge-mark", x: 1, y: 8, width: 4, height: 46, rx: 2 }),
      element(
        "text",
        { class: "id", x: INSET, y: 19 },
        fitLines(id, room - MARKS, 1, (text) => textWidth(text, TEXT, "bold")),
      ),
      marks !== "" && element("text", { class: "marks", x: BOX.width - INSET, y: 19 }, marks),
      fitLines(title, room, 2, (text) => textWidth(text, TEXT)).map((line, i) =>
        element("text", { x: INSET, y: 36 + 15 * i }, line),
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

/** The head of an arrow at the last point, drawn with the line itself so that it has its colour. */
function arrow(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const back = (points.at(-2)?.[0] ?? x - 1) < x ? -5 : 5;
  return `M${short(x + back)} ${short(y - 4)}L${short(x)} ${short(y)}L${short(x + back)} ${short(y + 4)}`;
}
