import type { Node } from "yaml";
import type { ParserFinding } from "../../model/diagnostic.ts";
import { yamlLibrary } from "../../model/libraries.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import { readBy11 } from "./by-11.ts";
import type { OtherReading, YamlDocument, YamlValue } from "./document.ts";
import { type Say, tellForbidden, tellProblems } from "./problems.ts";

/** Reads any YAML text with the library; `offset` is where the text starts in the document of `index`. */
export function readByLibrary(text: string, offset: number, index: LineIndex): YamlDocument {
  const findings: ParserFinding[] = [];
  const say: Say = (start, end, message, instead) => {
    const at = index.place(offset + start, offset + end);
    const fixes =
      instead === undefined
        ? []
        : [{ title: `write ${instead}`, edits: [{ ...at, text: instead }] }];
    findings.push({ rule: "plan/unreadable", at, message, ...(fixes.length > 0 && { fixes }) });
  };
  const whole = index.place(offset, offset);
  const { isMap, isScalar, parseDocument, visit } = yamlLibrary();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    // "silent" would read the first of several documents and say nothing.
    logLevel: "error",
  });
  tellProblems([...document.errors, ...document.warnings], text, say);
  tellForbidden(document, text, say);
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (node && typeof node === "object" && "range" in node) {
        const [start, end] = span(node as Node);
        // A block ends where the next one starts, behind the space between them.
        const length = text.slice(start, end).trimEnd().length;
        return index.place(offset + start, offset + start + length);
      }
    }
    return whole;
  };
  const keyPlaceOf = (path: readonly (string | number)[], key: string): Place => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    if (!isScalar(pair?.key)) return placeOf(path);
    const [start, end] = span(pair.key);
    return index.place(offset + start, offset + end);
  };
  const otherReadings = (): OtherReading[] => {
    const found: OtherReading[] = [];
    visit(document, {
      Scalar: (_, node) => {
        if (node.type !== "PLAIN" || !node.source) return;
        const as = readBy11(node.source);
        const [start, end] = span(node);
        const here = typeof node.value === "number" ? `the number ${node.value}` : "text";
        const at = index.place(offset + start, offset + end);
        if (as) found.push({ at, value: node.source, here, as });
      },
    });
    return found;
  };
  const value = toValue(document.contents);
  const exactly = (path: readonly (string | number)[]): YamlValue =>
    toValue(path.length === 0 ? document.contents : document.getIn(path, true), true);
  return { value, exactly, placeOf, keyPlaceOf, otherReadings, findings };
}

function toValue(node: unknown, isExact = false): YamlValue {
  const { isMap, isPair, isScalar, isSeq } = yamlLibrary();
  if (isScalar(node)) {
    const { value, source } = node;
    if (isExact && typeof value === "number" && !Number.isInteger(value) && source !== undefined)
      return source === String(value) ? value : source;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? value
      : null;
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, isExact));
  if (!isMap(node)) return null;
  const value: { [key: string]: YamlValue } = Object.create(null) as { [key: string]: YamlValue };
  for (const pair of node.items) {
    if (isPair(pair) && isScalar(pair.key))
      value[String(pair.key.value)] = toValue(pair.value, isExact);
  }
  return value;
}

function span(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
