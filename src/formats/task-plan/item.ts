import type { ListItem, TextBlock } from "../markdown/block.ts";
import { readLabel } from "./label.ts";
import { isGroupName } from "./lines.ts";
import { readPathItem } from "./path-item.ts";
import type { Slice } from "./slice.ts";

/**
 * Cuts an item before a label that stands below it at the margin, without a blank line between:
 * Markdown takes that line for a part of the item, a reader takes it for the next label.
 */
export function cutAtLabel(item: ListItem): { item: ListItem; below?: TextBlock } {
  for (const { 0: line, index } of item.text.matchAll(/(?<=\n)\S.*/g)) {
    if (!readLabel(line) && !isGroupName(line)) continue;
    const below = {
      kind: "text",
      text: item.text.slice(index),
      start: item.start + index,
    } as const;
    return { item: { ...item, text: item.text.slice(0, index).trimEnd() }, below };
  }
  return { item };
}

/** A line that starts as an item of a list that Markdown does not know, or in a quotation. */
const FOREIGN = /^[ \t]*(?:>|[–—•‣◦●○]|[-*+]\u00A0)[ \t\u00A0]*(?=\S)/;

/** True for a line such as `> - src/a.ts` or `– src/a.ts`, which starts with a path behind its mark. */
export function isForeignItem(line: Slice): boolean {
  return FOREIGN.test(line.text) && readPathItem(line).length > 0;
}

/** Cuts an item of a list of files before each line that is an item of its own by such a mark. */
export function cutAtForeign(item: ListItem): ListItem[] {
  if (!item.text.includes("\n")) return [item];
  const cuts = [...item.text.matchAll(/(?<=\n)[^\r\n]+/g)]
    .filter(({ 0: text, index }) => isForeignItem({ text, offset: item.start + index }))
    .map(({ index }) => index);
  const from = [0, ...cuts];
  return from.map((start, i): ListItem => {
    const text = item.text.slice(start, from[i + 1]).trimEnd();
    return {
      ...item,
      text,
      start: item.start + start,
      afterBlank: i === 0 && item.afterBlank,
      children: i === from.length - 1 ? item.children : [],
    };
  });
}
