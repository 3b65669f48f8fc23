import { isJson } from "../yaml/is-json.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { yamlLibrary } from "../../model/libraries.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlValue } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import type { Entry } from "./target.ts";

/** Where an entry of a mapping in lines stands, and the comment behind it on its last line. */
interface Span {
  start: number;
  end: number;
  comment: string;
}

/**
 * The edits that make a package what `entries` say; none where they would lose a comment. In lines each key
 * is mended by itself, so that everything else stays as it is; in braces the package is written anew.
 */
export function rewriteEdits(fields: Fields, entries: readonly Entry[], index: LineIndex): Edit[] {
  const { start, end } = fields.at();
  const text = index.text.slice(index.offset(start), index.offset(end));
  if (text.startsWith("{")) {
    if (/(?:^|\s)#/m.test(text)) return [];
    const all = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    return [{ start, end, text: isJson(index) ? JSON.stringify(all) : valueText(all) }];
  }
  const placed = entries.map((entry) => ({ ...entry, from: inOrder(fields, entry.from) }));
  const edits = placed.flatMap((entry) => entryEdits(fields, entry, index));
  const isMore = placed.some(({ from }) => from.length === 0);
  return isMore ? [...edits, insertion(fields, placed)] : edits;
}

/** A value on one line. */
export function valueText(value: YamlValue): string {
  if (typeof value !== "object" || value === null) {
    const isPlain = typeof value !== "string" || /^[a-z][a-z-]{2,}$/.test(value);
    return isPlain && !/^(?:null|true|false|yes|off)$/.test(String(value))
      ? String(value)
      : JSON.stringify(value);
  }
  return yamlLibrary()
    .stringify(value, {
      collectionStyle: "flow",
      lineWidth: 0,
      compat: "yaml-1.1",
      defaultKeyType: "PLAIN",
      aliasDuplicateObjects: false,
    })
    .trimEnd();
}

function entryEdits(fields: Fields, { key, value, from }: Entry, index: LineIndex): Edit[] {
  const [first] = from;
  if (first === undefined) return [];
  const isSame = JSON.stringify(value) === JSON.stringify(fields.values()[first]);
  if (from.length === 1 && isSame)
    return first === key ? [] : [{ ...fields.keyAt(first), text: key }];
  const spans = from.map((name) => spanOf(fields, name, index));
  const [anchor, ...others] = spans;
  const comments = spans.flatMap((span, i) => commentsIn(span, i === 0, index));
  const indent = `\n${" ".repeat(index.point(anchor!.start).column - 1)}`;
  const lead = comments.map((comment) => `${comment}${indent}`).join("");
  return [
    { ...index.place(anchor!.start, anchor!.end), text: `${lead}${key}: ${valueText(value)}` },
    ...others.map((span) => removal(span, index)),
  ];
}

function spanOf(fields: Fields, name: string, index: LineIndex): Span {
  const key = fields.keyAt(name);
  const start = index.offset(key.start);
  // A key without a value ends behind its colon.
  const end = Math.max(index.offset(fields.at(name).end), index.offset(key.end) + 1);
  const comment = /^[ \t]+(#[^\r\n]*)/.exec(index.text.slice(end, end + 1000))?.[0] ?? "";
  return { start, end, comment };
}

/** The comments within an entry that is written anew, and behind one that goes. */
function commentsIn({ start, end, comment }: Span, stays: boolean, index: LineIndex): string[] {
  const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g;
  const text = index.text.slice(start, end).replace(quoted, "");
  const inside = /:\s*[|>]/.test(text.split("\n", 1)[0] ?? "")
    ? []
    : [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/gm)].map(([, one = ""]) => one);
  return [...inside, ...(stays || comment === "" ? [] : [comment.trim()])];
}

/** Keys in the order of the document. */
function inOrder(fields: Fields, names: readonly string[]): string[] {
  return fields.keys().filter((key) => names.includes(key));
}

/** An entry goes with its line, and with the comment behind it. */
function removal({ start, end, comment }: Span, index: LineIndex): Edit {
  const before = index.text.slice(0, start);
  const line = before.length - /[ \t]*$/.exec(before)![0].length;
  const from = /\r?\n$/.exec(before.slice(0, line))?.index ?? line;
  return { ...index.place(from, end + comment.length), text: "" };
}

/** New lines behind the package's first key, in front of the next one that stays where it is. */
function insertion(fields: Fields, entries: readonly Entry[]): Edit {
  const added = entries.filter(({ from }) => from.length === 0);
  const moves = new Set(entries.flatMap(({ from }) => from.slice(1)));
  const [first = "id", next = first] = fields.keys().filter((key) => !moves.has(key));
  const { start } = fields.keyAt(next);
  const indent = " ".repeat(start.column - 1);
  const lines = added.map(({ key, value }) => `${key}: ${valueText(value)}\n${indent}`);
  return { start, end: start, text: lines.join("") };
}
