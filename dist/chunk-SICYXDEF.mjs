import {
  escapeJson
} from "./chunk-3X5NUSPY.mjs";

// src/report/json-file.ts
var WIDTH = 100;
function jsonFile(value) {
  return `${escapeJson(textOf(value, "", 0))}
`;
}
function textOf(value, indent, before) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    const isShort = indent.length + before + line.length < WIDTH;
    if (isShort && value.every((item) => typeof item !== "object" || item === null)) return line;
    const items = value.map((item) => `${inner}${textOf(item, inner, 0)}`);
    return `[
${items.join(",\n")}
${indent}]`;
  }
  const entries = Object.entries(value).map(([name, item]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${inner}${key}${textOf(item, inner, key.length)}`;
  });
  return entries.length === 0 ? "{}" : `{
${entries.join(",\n")}
${indent}}`;
}

export {
  jsonFile
};
