import { columnsOf } from "./width.ts";

/** Breaks a text at spaces to lines of at most `columns`; `indent` stands before each, `first` before the first. */
export function wrap(text: string, columns: number, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
