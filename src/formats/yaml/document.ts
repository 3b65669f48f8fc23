import type { Node } from "yaml";
import type { ParserFinding } from "../../model/diagnostic.ts";
import { yamlLibrary } from "../../model/libraries.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import { readBy11 } from "./by-11.ts";
import { type Say, tellForbidden, tellProblems } from "./problems.ts";
import { yamlExcess } from "./scan.ts";

/** A YAML value as data; mappings have no prototype. */
export type YamlValue =
  | null
  | boolean
  | number
  | string
  | YamlValue[]
  | { [key: string]: YamlValue };

/** A YAML text as data, with the places of its values. */
export interface YamlDocument {
  /** What could be read; with findings it may lack parts. */
  value: YamlValue;
  /** The value at a path, a fraction whose digits a number would not keep (`1.10`) as a text. */
  exactly(path: readonly (string | number)[]): YamlValue;
  /** Where the value at a path of keys and positions stands; the nearest one above when it is absent. */
  placeOf(path: readonly (string | number)[]): Place;
  /** Where a key stands; the place of its mapping when it is absent. */
  keyPlaceOf(path: readonly (string | number)[], key: string): Place;
  /** Values that YAML 1.1 would have read as something else. */
  otherReadings(): OtherReading[];
  findings: ParserFinding[];
}

/** A scalar that YAML 1.1 would have read as something else than YAML 1.2 does. */
export interface OtherReading {
  at: Place;
  /** As it stands there. */
  value: string;
  /** What YAML 1.2 makes of it. */
  here: string;
  /** What YAML 1.1 makes of it. */
  as: string;
}

/**
 * Reads a YAML 1.2 text (core schema) strictly: no aliases, merge keys, tags or second document;
 * duplicate and hostile keys are errors. `offset` is where the text starts in the document of `index`.
 */
export function readYaml(
  text: string,
  offset: number,
  index: LineIndex,
  limits: Limits,
): YamlDocument {
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
  const excess = yamlExcess(text, limits);
  if (excess) {
    const at = index.place(offset + excess.offset, offset + excess.offset);
    findings.push({ rule: "plan/unreadable", at, message: excess.message, overLimit: true });
    const [placeOf, otherReadings, exactly] = [() => whole, () => [], () => null];
    return { value: null, exactly, placeOf, keyPlaceOf: placeOf, otherReadings, findings };
  }
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
