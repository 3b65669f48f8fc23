import { escapeControls } from "../escape.ts";
import { charactersOf, columnsOf } from "../width.ts";
import { wrap } from "../wrap.ts";

/**
 * A text in at most `lines` lines of at most `columns`, the last one with an ellipsis where something was
 * left out. A word that is longer than a line is cut.
 */
export function cutText(text: string, columns: number, lines: number): string[] {
  const found = wrap(escapeControls(text, "").trim(), columns, "");
  const [shown, left] = [found.slice(0, lines), found.length > lines];
  return shown.map((line, i) => {
    const isCut = columnsOf(line) > columns || (left && i === lines - 1);
    return isCut ? `${fitting(line, columns - 1).trimEnd()}…` : line;
  });
}

function fitting(line: string, columns: number): string {
  let width = 0;
  let shown = "";
  for (const character of charactersOf(line)) {
    width += columnsOf(character);
    if (width > columns) break;
    shown += character;
  }
  return shown;
}
