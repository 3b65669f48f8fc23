import { escapeJson } from "./escape.ts";

const WIDTH = 100;

/** A value as the text of a JSON file that people read, too: short lists of plain values stand on one line. */
export function jsonFile(value: object): string {
  return `${escapeJson(textOf(value, "", 0))}\n`;
}

/** `before` is how many columns the line has already behind its indent. */
function textOf(value: unknown, indent: string, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    // A comma may follow.
    const isShort = indent.length + before + line.length < WIDTH;
    if (isShort && value.every((item) => typeof item !== "object" || item === null)) return line;
    const items = value.map((item) => `${inner}${textOf(item, inner, 0)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([name, item]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${inner}${key}${textOf(item, inner, key.length)}`;
  });
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indent}}`;
}
