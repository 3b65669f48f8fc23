import type { DependencySlot } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Fields } from "./fields.ts";
import { isJson } from "./is-json.ts";

/**
 * Where further dependencies go: behind the last one in the style of their list, else into the list that is
 * empty or missing. `key` is the one under which they stand, `name` the one that a new list gets.
 */
export function dependencySlots(
  fields: Fields,
  key: string | undefined,
  index: LineIndex,
  name: string,
): DependencySlot[] {
  const quote = isJson(index) ? { quote: '"' } : {};
  if (key === undefined) return missing(fields, index, name).map((slot) => ({ ...slot, ...quote }));
  const value = fields.value(key);
  if (value === null) return [{ ...emptyValue(fields, key, index), ...quote }];
  if (!Array.isArray(value)) return [];
  const at = fields.at(key);
  if (value.length === 0) return [{ at, before: "[", after: "]", ...quote }];
  const end = index.offset(fields.at(key, value.length - 1).end);
  if (index.text[index.offset(at.start)] === "[")
    return [{ at: index.place(end, end), before: ", ", after: "", ...quote }];
  const item = `\n${" ".repeat(at.start.column - 1)}- `;
  const line = end + /^[^\r\n]*/.exec(index.text.slice(end))![0].length;
  return [{ at: index.place(line, line), before: item, between: item, after: "" }];
}

/** A key without a value, or with `null` as one. */
function emptyValue(fields: Fields, key: string, index: LineIndex): DependencySlot {
  const at = fields.at(key);
  const colon = index.offset(fields.keyAt(key).end) + 1;
  const isWritten = index.offset(at.end) > index.offset(at.start);
  return isWritten
    ? { at, before: "[", after: "]" }
    : { at: index.place(colon, colon), before: " [", after: "]" };
}

/** A key of its own, in front of the second one. */
function missing(fields: Fields, index: LineIndex, name: string): DependencySlot[] {
  const [, next] = fields.keys();
  if (next === undefined) return [];
  const { start } = fields.keyAt(next);
  const at = { start, end: start };
  const isFlow = index.text[index.offset(fields.at().start)] === "{";
  if (isFlow && isJson(index)) return [{ at, before: `"${name}": [`, after: "], " }];
  if (isFlow) return [{ at, before: `${name}: [`, after: "], " }];
  return [{ at, before: `${name}: [`, after: `]\n${" ".repeat(start.column - 1)}` }];
}
