import { escapeControls } from "./escape.ts";
import { charactersOf, columnsOf } from "./width.ts";

/**
 * A text in at most `most` lines that are no wider than `room`: controls escaped, broken at spaces, and
 * within words where they are too long. The last line ends in `…` when something was left out. `measure`
 * says how wide a text is; by default in columns of a terminal.
 */
export function fitLines(
  text: string,
  room: number,
  most: number,
  measure: (text: string) => number = columnsOf,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of escapeControls(text, "").trim().split(/\s+/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measure(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    let rest = word;
    // One line more than are shown is enough to know that something is left out.
    while (measure(rest) > room && lines.length <= most) {
      const part = fitting(rest, room, measure);
      lines.push(part);
      rest = rest.slice(part.length);
    }
    line = rest;
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1]} `;
  const cut = fitting(last, room - measure("…"), measure).trimEnd();
  return [...lines.slice(0, most - 1), `${cut}…`];
}

/** As many characters as fit, at least one. */
function fitting(text: string, room: number, measure: (text: string) => number): string {
  let width = 0;
  let shown = "";
  for (const character of charactersOf(text)) {
    width += measure(character);
    if (width > room && shown !== "") break;
    shown += character;
  }
  return shown;
}
