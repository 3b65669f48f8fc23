import type { LineIndex, Place } from "../../model/place.ts";
import { readBy11 } from "./by-11.ts";
import type { OtherReading, YamlDocument, YamlValue } from "./document.ts";
import type { QuickNode } from "./quick-node.ts";
import { readQuickTree } from "./quick-tree.ts";

type Path = readonly (string | number)[];

/**
 * Reads a YAML text without the library, which is large: `undefined` where the text is not plain (see
 * `readQuickTree`). A document says the same as the library's would; `offset` is where the text starts.
 */
export function readQuickly(
  text: string,
  offset: number,
  index: LineIndex,
): YamlDocument | undefined {
  const root = readQuickTree(text);
  if (!root) return undefined;
  const place = (start: number, end: number): Place => index.place(offset + start, offset + end);
  const placeOf = (path: Path): Place => {
    const { start, end } = deepest(root, path).node;
    return place(start, start + text.slice(start, end).trimEnd().length);
  };
  const keyPlaceOf = (path: Path, key: string): Place => {
    const { node, length } = deepest(root, path);
    const found = length < path.length ? undefined : node.keys?.find(({ value }) => value === key);
    return found ? place(found.start, found.end) : placeOf(path);
  };
  const exactly = (path: Path): YamlValue => {
    const { node, length } = deepest(root, path);
    return length < path.length ? null : exact(node);
  };
  const otherReadings = (): OtherReading[] => {
    const found: OtherReading[] = [];
    tellOtherReadings(root, place, found);
    return found;
  };
  return { value: root.value, exactly, placeOf, keyPlaceOf, otherReadings, findings: [] };
}

/** The node at a path, or the nearest one above, with how much of the path led there. */
function deepest(root: QuickNode, path: Path): { node: QuickNode; length: number } {
  let node = root;
  for (let length = 0; length < path.length; length++) {
    const next = child(node, path[length]!);
    if (!next) return { node, length };
    node = next;
  }
  return { node, length: path.length };
}

function child({ keys, items }: QuickNode, step: string | number): QuickNode | undefined {
  if (keys) return items?.[keys.findIndex(({ value }) => value === step)];
  // A text that is a number is a position, too.
  const position = typeof step === "string" && step !== "" ? Number(step) : step;
  return items?.[position as number];
}

function exact({ value, plain, keys, items }: QuickNode): YamlValue {
  if (!items) {
    const isFraction = typeof value === "number" && !Number.isInteger(value);
    return isFraction && plain !== undefined && plain !== String(value) ? plain : value;
  }
  if (!keys) return items.map(exact);
  const values: { [key: string]: YamlValue } = Object.create(null) as { [key: string]: YamlValue };
  keys.forEach((key, i) => (values[key.value as string] = exact(items[i]!)));
  return values;
}

function tellOtherReadings(
  { start, end, value, plain, keys, items }: QuickNode,
  place: (start: number, end: number) => Place,
  found: OtherReading[],
): void {
  if (plain) {
    const as = readBy11(plain);
    const here = typeof value === "number" ? `the number ${value}` : "text";
    if (as) found.push({ at: place(start, end), value: plain, here, as });
  }
  items?.forEach((item, i) => {
    if (keys) tellOtherReadings(keys[i]!, place, found);
    tellOtherReadings(item, place, found);
  });
}
