import type { Slice } from "../task-plan/slice.ts";
import { closesFence, openedFence } from "./fence.ts";
import type { Outline, Section } from "./outline.ts";

/** A table of a document: its head and its rows, each cell with its place; empty cells are kept. */
export interface Table {
  section: Section;
  head: Slice[];
  rows: Slice[][];
}

/** The tables of a document outside of fences, in their order. */
export function* tablesOf({ index, text, sections }: Outline): Generator<Table> {
  for (const section of sections) {
    let fence: string | undefined;
    let lines: Slice[] = [];
    const from = index.point(section.bodyStart).line;
    const to = index.point(section.bodyEnd).line;
    for (let number = from; number <= to; number++) {
      const offset = index.startOf(number);
      const line = text.slice(offset, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
      if (fence) {
        if (closesFence(line, fence)) fence = undefined;
        continue;
      }
      fence = openedFence(line);
      if (!fence && /^ {0,3}\|/.test(line)) {
        lines.push({ text: line, offset });
        continue;
      }
      yield* table(section, lines);
      lines = [];
    }
    yield* table(section, lines);
  }
}

function* table(section: Section, lines: readonly Slice[]): Generator<Table> {
  const [head, rule, ...rows] = lines;
  if (!head || !rule || !/^\s*\|[\s|:-]*-[\s|:-]*$/.test(rule.text)) return;
  yield { section, head: splitRow(head), rows: rows.map(splitRow) };
}

/** The cells of a row between its outer bars; `\|` belongs to a cell. */
function splitRow({ text, offset }: Slice): Slice[] {
  const cells = [...text.matchAll(/\|((?:\\.|[^|\\])*)/g)].map((match) => {
    const own = match[1]!;
    const lead = own.length - own.trimStart().length;
    return { text: own.trim(), offset: offset + match.index + 1 + lead };
  });
  // What follows the last bar is no cell.
  if (cells.length > 1 && cells.at(-1)!.text === "") cells.pop();
  return cells;
}

/** A cell's text without the marks of emphasis and code around it. */
export function plainCell(text: string): string {
  return text
    .replace(/[*_`~]+/g, "")
    .replaceAll("\\|", "|")
    .trim();
}
