import { element, type Markup } from "../markup.ts";
import { short } from "../svg/drawing.ts";
import type { Layout, Point } from "./layout.ts";
import type { GraphPicture, PictureEdge, PictureRace } from "./picture.ts";
import { BOX } from "./svg-box.ts";

const HEADS = ["plain", "critical", "circular"] as const;

/** Paths that a race tells. */
const MOST_PATHS = 5;

/** The heads of arrows, to be used by edges. */
export function arrowHeads(): Markup {
  return element(
    "defs",
    {},
    HEADS.map((kind) =>
      element(
        "marker",
        {
          id: `head-${kind}`,
          viewBox: "0 0 8 8",
          refX: 7.5,
          refY: 4,
          markerWidth: 8,
          markerHeight: 8,
          markerUnits: "userSpaceOnUse",
          orient: "auto",
        },
        element("path", { class: `head ${kind}`, d: "M0 0.5L8 4L0 7.5Z" }),
      ),
    ),
  );
}

/** A dependency along the points of the layout. */
export function edgePath(
  { tasks }: GraphPicture,
  { from, to, critical, circular }: PictureEdge,
  points: readonly Point[],
): Markup {
  const kind = circular ? "circular" : critical ? "critical" : "plain";
  return element(
    "path",
    { class: `line ${kind}`, d: curve(points), "marker-end": `url(#head-${kind})` },
    element("title", {}, `${tasks[to]!.id} waits for ${tasks[from]!.id}`),
  );
}

/** A line through the points that leaves and meets them level. */
export function curve(points: readonly Point[]): string {
  const [start, ...rest] = points;
  let [x, y] = start ?? [0, 0];
  let path = `M${short(x)} ${short(y)}`;
  for (const [nextX, nextY] of rest) {
    const middle = short((x + nextX) / 2);
    path +=
      nextY === y
        ? `H${short(nextX)}`
        : `C${middle} ${short(y)} ${middle} ${short(nextY)} ${short(nextX)} ${short(nextY)}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** A race as a line between two boxes: beside them in one wave, else from the right of one to the left of the other. */
export function racePath(
  { tasks }: GraphPicture,
  { a, b, paths }: PictureRace,
  { nodes }: Layout,
): Markup {
  const [left, right] = [nodes[a]!, nodes[b]!].sort((one, two) => one.x - two.x);
  const middle = BOX.height / 2;
  const [y1, y2] = [left!.y + middle, right!.y + middle];
  const side = left!.x + BOX.width;
  const path =
    left!.x === right!.x
      ? bow(side, y1, y2)
      : curve([
          [side, y1],
          [right!.x, y2],
        ]);
  const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more` : "";
  const told = `${tasks[a]!.id} and ${tasks[b]!.id} race on ${paths.slice(0, MOST_PATHS).join(", ")}${more}`;
  return element("path", { class: "line race", d: path }, element("title", {}, told));
}

/** A bow from the right side of a box to the right side of one below it. */
function bow(x: number, y1: number, y2: number): string {
  const reach = short(x + Math.min(44, 14 + Math.abs(y2 - y1) / 8));
  return `M${short(x)} ${short(y1)}C${reach} ${short(y1)} ${reach} ${short(y2)} ${short(x)} ${short(y2)}`;
}
