import type { ListItem, TextBlock } from "../markdown/block.ts";
import { readLabel } from "./label.ts";

/**
 * Cuts an item before a label that stands below it at the margin, without a blank line between:
 * Markdown takes that line for a part of the item, a reader takes it for the next label.
 */
export function cutAtLabel(item: ListItem): { item: ListItem; below?: TextBlock } {
  for (const { 0: line, index } of item.text.matchAll(/(?<=\n)\S.*/g)) {
    if (!readLabel(line)) continue;
    const below = {
      kind: "text",
      text: item.text.slice(index),
      start: item.start + index,
    } as const;
    return { item: { ...item, text: item.text.slice(0, index).trimEnd() }, below };
  }
  return { item };
}
