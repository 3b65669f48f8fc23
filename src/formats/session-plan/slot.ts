import type { LineIndex } from "../../model/place.ts";
import type { DependencySlot } from "../../model/plan.ts";
import type { Section } from "../markdown/outline.ts";

/**
 * The place for the first line about dependencies: an item before the session's own, else below its
 * heading; `undefined` for a row of a table.
 */
export function slotInSession(section: Section, index: LineIndex): DependencySlot | undefined {
  if (section.level === 0) return undefined;
  const { text } = index;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  const item = /^(?:[ \t]*\r?\n)*([-*+]) /.exec(body);
  if (item) {
    const offset = section.bodyStart + item[0].length - 2;
    return { at: index.place(offset, offset), before: `${item[1]} Depends on: `, after: "\n" };
  }
  const at = index.offset(section.at.end);
  return { at: index.place(at, at), before: "\n\n- Depends on: ", after: "" };
}
