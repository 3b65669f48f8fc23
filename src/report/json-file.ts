import { escapeJson } from "./escape.ts";

/** A value as the text of a JSON file that people read, too: lists of plain values stand on one line. */
export function jsonFile(value: object): string {
  return `${escapeJson(textOf(value, ""))}\n`;
}

function textOf(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object" || item === null))
      return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    const items = value.map((item) => `${inner}${textOf(item, inner)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${textOf(item, inner)}`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indent}}`;
}
