import {
  type Alias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Pair,
  visit,
} from "yaml";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Limits } from "../format.ts";
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
  /** What YAML 1.1 makes of it. */
  as: string;
}

/** Keys that would reach into an object's prototype. */
const HOSTILE = new Set(["__proto__", "prototype", "constructor"]);

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
  const say = (start: number, end: number, message: string): void => {
    findings.push({
      rule: "plan/unreadable",
      at: index.place(offset + start, offset + end),
      message,
    });
  };
  const whole = index.place(offset, offset);
  const excess = yamlExcess(text, limits);
  if (excess) {
    const at = index.place(offset + excess.offset, offset + excess.offset);
    findings.push({ rule: "plan/unreadable", at, message: excess.message, overLimit: true });
    const [placeOf, otherReadings, exactly] = [() => whole, () => [], () => null];
    return { value: null, exactly, placeOf, keyPlaceOf: placeOf, otherReadings, findings };
  }
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
  for (const problem of [...document.errors, ...document.warnings]) {
    say(problem.pos[0], problem.pos[1], sentence(problem.code, firstLine(problem.message)));
  }
  visit(document, {
    Alias: (_, node) =>
      say(
        ...span(node),
        `the alias *${(node as Alias).source} is not allowed; write the value out`,
      ),
    Map: (_, node) => checkKeys(node.items, say),
  });
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
        if (as)
          found.push({ at: index.place(offset + start, offset + end), value: node.source, as });
      },
    });
    return found;
  };
  const value = toValue(document.contents);
  const exactly = (path: readonly (string | number)[]): YamlValue =>
    toValue(path.length === 0 ? document.contents : document.getIn(path, true), true);
  return { value, exactly, placeOf, keyPlaceOf, otherReadings, findings };
}

function sentence(code: string, message: string): string {
  const tag = /^Unresolved tag: (.*)/.exec(message)?.[1];
  return code === "TAG_RESOLVE_FAILED" && tag !== undefined
    ? `the tag ${tag} is not allowed`
    : `the YAML cannot be read: ${message}`;
}

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}

function span(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function checkKeys(
  pairs: readonly Pair[],
  say: (start: number, end: number, message: string) => void,
): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (HOSTILE.has(name)) say(...span(key), `the key "${name}" is not allowed`);
    else if (name === "<<") say(...span(key), `merge keys are not allowed; write the values out`);
    else if (seen.has(name)) say(...span(key), `the key "${name}" stands twice; keep one`);
    seen.add(name);
  }
}

function toValue(node: unknown, isExact = false): YamlValue {
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

function readBy11(source: string): string | undefined {
  if (/^(?:y|yes|on)$/i.test(source)) return "true";
  if (/^(?:n|no|off)$/i.test(source)) return "false";
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|\d[\d_]*_[\d_]*)$/.test(source) ? "a number" : undefined;
}
