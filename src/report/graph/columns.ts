import type { Paint } from "../pretty.ts";
import { columnsOf } from "../width.ts";
import type { Cell } from "./task-cell.ts";

/** Columns of cells side by side, each `width` wide and `gap` apart, an empty line between cells. */
export function columnRows(
  columns: readonly (readonly Cell[])[],
  width: number,
  gap: number,
  paint: Paint,
): string[] {
  const filled = columns.map((cells) => cells.flatMap((cell, i) => cellLines(cell, i > 0)));
  const height = Math.max(0, ...filled.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const parts = filled.map((lines) => lines[row] ?? { text: "" });
    const last = parts.findLastIndex(({ text }) => text !== "");
    return parts
      .slice(0, last + 1)
      .map(({ text, style }, i) => {
        const rest = i === last ? 0 : width + gap - columnsOf(text);
        return `${style && text !== "" ? paint(style, text) : text}${" ".repeat(Math.max(0, rest))}`;
      })
      .join("");
  });
}

function cellLines(
  { lines, style }: Cell,
  spaced: boolean,
): { text: string; style?: Cell["style"] }[] {
  const shown = lines.map((text) => ({ text, style }));
  return spaced ? [{ text: "", style: undefined }, ...shown] : shown;
}
