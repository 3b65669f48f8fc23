import {
  charactersOf,
  columnsOf
} from "./chunk-3HBZTUYJ.mjs";
import {
  escapeControls
} from "./chunk-N2BJ5UMX.mjs";

// src/report/excerpt.ts
var CONTEXT = 10;
function excerptOf(source, from, to, room) {
  const { before, marked, after } = cutLine(source, from, to, room);
  return {
    text: before + marked + after,
    lead: columnsOf(before),
    marked: Math.max(1, columnsOf(marked))
  };
}
function cutLine(source, from, to, room) {
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown.slice(0, within.length).join(""),
    after: shown.slice(within.length).join("")
  };
}
function cells(text) {
  return charactersOf(text).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown) {
  return shown.reduce((sum, cell) => sum + columnsOf(cell), 0);
}
function fitting(from, columns) {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}
function whole(source, offset) {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}

export {
  excerptOf,
  cutLine
};
