import {
  closesFence,
  openedFence
} from "./chunk-7FDFO6KC.mjs";

// src/formats/markdown/tables.ts
function* tablesOf({ index, text, sections }) {
  for (const section of sections) {
    let fence;
    let lines = [];
    const from = index.point(section.bodyStart).line;
    const to = index.point(section.bodyEnd).line;
    for (let number = from; number <= to; number++) {
      const offset = index.startOf(number);
      const line = text.slice(offset, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
      if (fence) {
        if (closesFence(line, fence)) fence = void 0;
        continue;
      }
      fence = openedFence(line);
      if (!fence && /^ {0,3}\|/.test(line)) {
        lines.push({ text: line, offset });
        continue;
      }
      yield* table(section, lines);
      lines = [];
    }
    yield* table(section, lines);
  }
}
function* table(section, lines) {
  const [head, rule, ...rows] = lines;
  if (!head || !rule || !/^\s*\|[\s|:-]*-[\s|:-]*$/.test(rule.text)) return;
  yield { section, head: splitRow(head), rows: rows.map(splitRow) };
}
function splitRow({ text, offset }) {
  const cells = [...text.matchAll(/\|((?:\\.|[^|\\])*)/g)].map((match) => {
    const own = match[1];
    const lead = own.length - own.trimStart().length;
    return { text: own.trim(), offset: offset + match.index + 1 + lead };
  });
  if (cells.length > 1 && cells.at(-1).text === "") cells.pop();
  return cells;
}
function plainCell(text) {
  return text.replace(/[*_`~]+/g, "").replaceAll("\\|", "|").trim();
}

export {
  tablesOf,
  plainCell
};
