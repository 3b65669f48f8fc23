import { escapeUnwritable } from "../escape.ts";

/** A slot of the document that an agent or a person fills: everything else is made from data. */
const SLOT = /^<!-- slot: ([a-z0-9-]{1,40}) -->$/;
const SLOT_END = "<!-- /slot -->";

/** Text of the data as Markdown in a line: nothing in it is markup, and it stays one line. */
export function inline(text: string): string {
  const line = escapeUnwritable(text.replace(/\s+/g, " ").trim(), "");
  return line
    .replace(/[\\`*[\]<>|~&]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Texts with commas between them. */
export function words(texts: readonly string[] | undefined): string {
  return (texts ?? []).map(inline).join(", ");
}

/** A share as the files have it: others write 36 for 36%. */
export function share(percent: string | number | undefined): string | undefined {
  return typeof percent === "number" ? `${percent}%` : percent;
}

/** A list under a label; nothing where it is empty. */
export function labelled(label: string, texts: readonly string[] | undefined): string[] {
  if (!texts || texts.length === 0) return [];
  return [`${label}:`, "", ...texts.map((text) => `- ${inline(text)}`), ""];
}

/** A numbered list. */
export function numbered(texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [...texts.map((text, i) => `${i + 1}. ${inline(text)}`), ""];
}

/** Facts with their names as a list; those without a value are left out. */
export function facts(entries: readonly (readonly [string, string | undefined])[]): string[] {
  const told = entries.filter(([, value]) => value !== undefined && value !== "");
  return told.length === 0 ? [] : [...told.map(([name, value]) => `- ${name}: ${value}`), ""];
}

/** A table; nothing without rows. Columns in which no row has a value are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const used = head.flatMap((_, i) => (i === 0 || rows.some((row) => row[i] !== "") ? [i] : []));
  const line = (cells: readonly string[]): string =>
    `| ${used.map((i) => cells[i] ?? "").join(" | ")} |`;
  return rows.length === 0 ? [] : [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** A slot with what it is for; `name` is our own. */
export function slot(name: string, unfilled: string): string[] {
  return [`<!-- slot: ${name} -->`, unfilled, SLOT_END, ""];
}

/** What stands in the slots of a document, by name; a slot that does not end is none. */
function slotsOf(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [i, line] of lines.entries()) {
    const name = SLOT.exec(line)?.[1];
    const end = name === undefined ? -1 : lines.indexOf(SLOT_END, i);
    if (name !== undefined && end >= 0 && !found.has(name))
      found.set(name, lines.slice(i + 1, end));
  }
  return found;
}

/** The slots of a document with their texts, in its order. */
export function documentSlots(text: string): { name: string; text: string }[] {
  return [...slotsOf(text.split("\n"))].map(([name, lines]) => ({ name, text: lines.join("\n") }));
}

/** Marks of slots with texts between them, as an older document would have them. */
export function slotTexts(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([name, text]) => slot(name, text).join("\n").split("\n"));
}

/** A document with what stands in the slots of an older one of it. */
export function keepSlots(lines: readonly string[], old: readonly string[]): string[] {
  const kept = slotsOf(old);
  const result: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const inside = kept.get(SLOT.exec(line)?.[1] ?? "");
    result.push(line);
    if (!inside) continue;
    result.push(...inside);
    while (lines[i + 1] !== SLOT_END) i++;
  }
  return result;
}
