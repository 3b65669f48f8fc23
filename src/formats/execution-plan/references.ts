import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import { tablesOf } from "../markdown/tables.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";

const EXISTS = /\b(?:what|already) exists\b|\b(?:relevant|key) (?:files|documentation)\b/i;

/** Paths that the plan names as what is there already. */
export function readReferences(cut: Outline): Slice[] {
  const inLists = cut.sections
    .filter(({ heading }) => EXISTS.test(heading))
    .flatMap(({ bodyStart, bodyEnd }) => parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart))
    .flatMap((block) => (block.kind === "list" ? block.items : []))
    .flatMap(({ text, start }) => readPathItem({ text, offset: start }));
  const inTables = [...tablesOf(cut)]
    .filter(({ section }) => EXISTS.test(section.heading))
    .flatMap(({ rows }) => rows.flatMap((row) => row.slice(0, 2)))
    .filter(({ text }) => /^`[^`]+`$/.test(text))
    .flatMap((cell) => readPathItem(cell));
  return [...inLists, ...inTables];
}
