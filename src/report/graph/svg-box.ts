import { fitLines } from "../fit-lines.ts";
import { element, type Markup } from "../markup.ts";
import { short } from "../svg/drawing.ts";
import { textWidth } from "../svg/text-size.ts";
import type { GraphPicture } from "./picture.ts";

/** Size of a task's box, in pixels. */
export const BOX = { width: 224, height: 66 } as const;

const INSET = 12;
const TITLE = { size: 13, lines: 2, first: 38, height: 17 } as const;
const ID = { size: 12, y: 20 } as const;
const BADGE = { size: 11, room: 60, rivals: 20 } as const;

/** A task's box with its id and title; the whole title and its rivals are told on pointing. */
export function boxAt(
  { tasks, races }: GraphPicture,
  task: number,
  { x, y }: { x: number; y: number },
): Markup {
  const { id, title, done, critical, circular } = tasks[task]!;
  const room = BOX.width - 2 * INSET;
  const rivals = races.flatMap(({ a, b }) => (a === task ? [b] : b === task ? [a] : []));
  const badge = rivals.length > 0 && (rivals.length === 1 ? "race" : `${rivals.length} races`);
  const [shownId] = fitLines(id, room - (badge ? BADGE.room : 0), 1, (text) =>
    textWidth(text, ID.size, "bold"),
  );
  const lines = fitLines(title, room, TITLE.lines, (text) => textWidth(text, TITLE.size));
  return element(
    "g",
    {
      class: ["box", done && "done", critical && "critical", circular && "circular"]
        .filter(Boolean)
        .join(" "),
      transform: `translate(${short(x)} ${short(y)})`,
    },
    element(
      "title",
      {},
      [`${id} ${title}`, ...rivalsLine(rivals.map((one) => tasks[one]!.id))].join("\n"),
    ),
    element("rect", { width: BOX.width, height: BOX.height, rx: 6 }),
    element("text", { class: "id", x: INSET, y: ID.y }, `${shownId}${done ? " ✓" : ""}`),
    badge &&
      element(
        "text",
        { class: "badge", x: BOX.width - INSET, y: ID.y, "text-anchor": "end" },
        badge,
      ),
    lines.map((line, i) => element("text", { x: INSET, y: TITLE.first + i * TITLE.height }, line)),
  );
}

function rivalsLine(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > BADGE.rivals ? ` and ${ids.length - BADGE.rivals} more` : "";
  return [`races with ${ids.slice(0, BADGE.rivals).join(", ")}${more}`];
}
