import {
  closesFence,
  openedFence
} from "./chunk-2WO3HOJJ.mjs";

// src/formats/markdown/outline.ts
var HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
function outline(index) {
  const text = blankComments(blankFrontMatter(index.text));
  const sections = [
    { level: 0, heading: "", headingOffset: 0, at: index.place(0, 0), bodyStart: 0, bodyEnd: 0 }
  ];
  let fence;
  for (let number = 1; number <= index.lines; number++) {
    const start = index.startOf(number);
    const line = text.slice(start, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
    if (fence) {
      if (closesFence(line, fence.mark)) fence = void 0;
      continue;
    }
    const opening = openedFence(line);
    if (opening) {
      fence = { mark: opening, line: number };
      continue;
    }
    const heading = HEADING.exec(line);
    if (!heading) continue;
    sections.at(-1).bodyEnd = start;
    sections.push({
      level: heading[1].length,
      heading: withoutClosing(line.slice(heading[0].length)),
      headingOffset: start + heading[0].length,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: index.startOf(number + 1),
      bodyEnd: text.length
    });
  }
  if (sections.length === 1) sections[0].bodyEnd = text.length;
  const openFence = fence && linePlace(index, fence.line);
  return { index, text, sections, ...openFence && { openFence } };
}
function withoutClosing(text) {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  const closed = end < trimmed.length && (end === 0 || /[ \t]/.test(trimmed[end - 1]));
  return closed ? trimmed.slice(0, end).trimEnd() : trimmed;
}
function linePlace(index, line) {
  const start = index.startOf(line);
  return index.place(start, start + index.line(line).length);
}
function frontMatter(text) {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return void 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found) return void 0;
  const offset = opening[0].length;
  return { text: text.slice(offset, found.index), offset, end: found.index + found[0].length };
}
function blankFrontMatter(text) {
  const matter = frontMatter(text);
  return matter ? blank(text.slice(0, matter.end)) + text.slice(matter.end) : text;
}
function* comments(text) {
  let fence;
  let end = 0;
  let next = text.indexOf("<!--");
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (next === -1) return;
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    if (start >= end) fence = openedFence(line.trimEnd());
    if (fence) continue;
    if (next < start) next = text.indexOf("<!--", start);
    const lineEnd = start + line.length;
    if (next === -1 || next >= lineEnd) continue;
    const runs = tickRuns(line, start);
    while (next !== -1 && next < lineEnd) {
      next = outsideCode(text, Math.max(start, end), lineEnd, runs);
      if (next === -1) break;
      const close = text.indexOf("-->", next + 4);
      if (close === -1) return;
      end = close + 3;
      yield { start: next, end };
      next = text.indexOf("<!--", end);
    }
    if (next === -1) next = text.indexOf("<!--", Math.max(lineEnd, end));
  }
}
function outsideCode(text, from, lineEnd, runs) {
  const marks = /`+|<!--/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < lineEnd; mark = marks.exec(text)) {
    if (mark[0] === "<!--") return mark.index;
    const sameLength = runs.get(mark[0].length) ?? [];
    while (sameLength.length > 0 && sameLength.at(-1) <= mark.index) sameLength.pop();
    const close = sameLength.at(-1);
    if (close !== void 0) marks.lastIndex = close + mark[0].length;
  }
  return -1;
}
function tickRuns(line, offset) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: ticks, index } of line.matchAll(/`+/g)) {
    const starts = runs.get(ticks.length);
    if (starts) starts.push(offset + index);
    else runs.set(ticks.length, [offset + index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
function blankComments(text) {
  if (!text.includes("<!--")) return text;
  const parts = [];
  let last = 0;
  for (const { start, end } of comments(text)) {
    parts.push(text.slice(last, start), blank(text.slice(start, end)));
    last = end;
  }
  return parts.join("") + text.slice(last);
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}

export {
  outline,
  frontMatter,
  comments
};
