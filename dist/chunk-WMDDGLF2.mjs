import {
  mayAllow,
  readAllows
} from "./chunk-NCC3YW52.mjs";
import {
  comments
} from "./chunk-7FDFO6KC.mjs";

// src/formats/markdown/allow.ts
function readAllows2(index) {
  if (!mayAllow(index.text)) return [];
  const found = [...comments(index.text)].map(({ start, end }) => {
    return { start, end, from: start + "<!--".length, to: end - "-->".length };
  });
  return readAllows(found, index);
}

// src/formats/markdown/limits.ts
var MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/;
var HEADING_PART = 16;
function markdownExcess({ index, sections }, limits) {
  for (const section of sections) {
    const lines = index.point(section.bodyEnd).line - section.at.start.line;
    const { line } = section.at.start;
    if (lines > limits.lines) {
      const message = `${lines} lines stand between two headings, over the limit of ${limits.lines}`;
      return { message: `${message}; add headings`, line };
    }
    const length = section.bodyEnd - section.bodyStart;
    if (section.heading.length > limits.field / HEADING_PART) {
      const most = Math.floor(limits.field / HEADING_PART);
      const message = `a heading has ${section.heading.length} characters, over the limit of ${most}`;
      return { message: `${message}; shorten it`, line };
    }
    if (length > limits.field) {
      const message = `${length} characters stand between two headings, over the limit of ${limits.field}`;
      return { message: `${message}; add headings`, line };
    }
  }
  return nestingExcess(index, limits.depth);
}
function nestingExcess(index, depth) {
  let open = [];
  for (let line = 1; line <= index.lines; line++) {
    const text = index.line(line);
    const markers = MARKERS.exec(text)?.[0];
    if (!markers) continue;
    const indent = markers.length - markers.trimStart().length;
    open = open.filter((column2) => column2 <= indent);
    let column = indent;
    for (const [marker] of markers.trimStart().matchAll(/\S+\s+/g))
      open.push(column += marker.length);
    if (open.length > depth) {
      return { message: `lists are nested deeper than the limit of ${depth}; flatten them`, line };
    }
  }
  return void 0;
}

export {
  readAllows2 as readAllows,
  markdownExcess
};
