import {
  readTaskHeading
} from "./chunk-V4XTOYGT.mjs";
import {
  comparePoints,
  mayHide,
  mayHideInName
} from "./chunk-ZU2Z7FRA.mjs";
import {
  invisibles
} from "./chunk-3X5NUSPY.mjs";

// src/formats/hidden.ts
var CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
var STRUCTURE = /[\t\n\r]/;
function hiddenCharacters(names, index, quoted = []) {
  const raw = rawCharacters(names, index);
  const elsewhere = [...raw.elsewhere, ...escapedElsewhere(names, quoted, index)];
  return [...raw.findings, ...inText(elsewhere), ...escapedCharacters(names, index)];
}
function rawCharacters(names, index) {
  if (!mayHide(index.text)) return { findings: [], elsewhere: [] };
  const places = hiddenIn(index.text).filter(({ char }) => !STRUCTURE.test(char)).map(({ char, offset }) => ({ char, at: index.place(offset, offset + char.length) }));
  const areas = union(names.map(({ at }) => at));
  const findings = [];
  const elsewhere = [];
  const taskHeadings = /* @__PURE__ */ new Map();
  const inTaskHeading = ({ start: { line } }) => {
    const known = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known);
    return known;
  };
  for (const { char, at } of places) {
    if (liesIn(areas, at) || inTaskHeading(at))
      findings.push({ ...inName(char, at), fixes: [remove(at)] });
    else if (char.search(CONTROL) === -1) elsewhere.push({ char, at });
  }
  return { findings, elsewhere };
}
function escapedElsewhere(names, quoted, index) {
  const areas = union(names.flatMap(({ at, value }) => value === void 0 ? [] : [at]));
  const found = [];
  for (const { value, escapeAt } of quoted)
    for (const { 0: char, index: position } of value.matchAll(invisibles())) {
      const escape = escapeAt(position);
      const at = escape && index.place(escape.start, escape.end);
      if (at && !liesIn(areas, at)) found.push({ char, at });
    }
  return found;
}
function inText(elsewhere) {
  const [first] = elsewhere.toSorted((a, b) => comparePoints(a.at.start, b.at.start));
  if (!first) return [];
  const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
  const message = `the text holds the invisible character ${codePoint(first.char)}${others}; a reader does not see what it does`;
  return [{ rule: "plan/unreadable", severity: "warning", at: first.at, message }];
}
function escapedCharacters(names, index) {
  const told = /* @__PURE__ */ new Map();
  for (const { at, value = "" } of names) {
    if (!mayHideInName(value)) continue;
    const raw = index.text.slice(index.offset(at.start), index.offset(at.end));
    for (const { char } of hiddenIn(value)) {
      const key = `${index.offset(at.start)} ${char}`;
      if ((STRUCTURE.test(char) || !raw.includes(char)) && !told.has(key))
        told.set(key, inName(char, at));
    }
  }
  return [...told.values()];
}
function hiddenIn(text) {
  const found = [...text.matchAll(invisibles()), ...text.matchAll(CONTROL)];
  return found.map(({ 0: char, index }) => ({ char, offset: index })).toSorted((a, b) => a.offset - b.offset);
}
function inName(char, at) {
  const message = `an id or path holds the invisible character ${codePoint(char)}; expected visible characters only`;
  return { rule: "plan/unreadable", at, message };
}
function isTaskHeading(line) {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(invisibles(), ""))?.[1];
  return heading !== void 0 && readTaskHeading({ text: heading, offset: 0 }) !== void 0;
}
function remove(at) {
  return { title: "remove the invisible character", edits: [{ ...at, text: "" }] };
}
function codePoint(text) {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function union(places) {
  const areas = [];
  for (const { start, end } of places.toSorted((a, b) => comparePoints(a.start, b.start))) {
    const last = areas.at(-1);
    if (!last || comparePoints(last.end, start) < 0) areas.push({ start, end });
    else if (comparePoints(last.end, end) < 0) last.end = end;
  }
  return areas;
}
function liesIn(names, at) {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (comparePoints(names[middle].start, at.start) <= 0) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== void 0 && comparePoints(at.start, name.end) < 0;
}
export {
  hiddenCharacters
};
