import type { NamedPath } from "./path-item.ts";
import type { Slice } from "./slice.ts";

/** True for a line that may be the row of a table. */
export function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

/** The cells of a row. */
export function cellsOf({ text, offset }: Slice): Slice[] {
  return [...text.matchAll(/[^|]+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}

/** True for the head of a table that says of each file what is done to it. */
export function isFileTable(cells: readonly Slice[]): boolean {
  const has = (name: RegExp): boolean =>
    cells.some(({ text }) => name.test(text.replace(/[*_]/g, "")));
  return has(/^(?:files?|paths?)$/i) && has(/^(?:actions?|changes?|operations?|type)$/i);
}

const ACTIONS: readonly [RegExp, NamedPath["action"]][] = [
  [/^(?:new|create[ds]?|add(?:ed)?)\b/i, "create"],
  [/^(?:modif(?:y|ied)|update[ds]?|edit(?:ed)?|change[ds]?)\b/i, "modify"],
  [/^(?:delete[ds]?|remove[ds]?)\b/i, "delete"],
  [/^read\b/i, "read"],
];

/** What a cell of the row says is done to its file. */
export function actionOf(cells: readonly Slice[]): NamedPath["action"] {
  for (const { text } of cells) {
    const found = ACTIONS.find(([pattern]) => pattern.test(text.replace(/[*_`]/g, "")));
    if (found) return found[1];
  }
  return undefined;
}

/** What a task says that it does to its files. */
export function ofAction({ text }: Slice): NamedPath["action"] {
  const [, action] = /^(create|modify|delete)/i.exec(text) ?? [];
  return action?.toLowerCase() as NamedPath["action"];
}
