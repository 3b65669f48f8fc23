import {
  charactersOf,
  columnsOf
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/fit-lines.ts
function fitLines(text, room, most, measure = columnsOf) {
  const lines = [];
  let line = "";
  for (const word of escapeControls(text, "").trim().split(/\s+/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measure(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    let rest = word;
    while (measure(rest) > room && lines.length <= most) {
      const part = fitting(rest, room, measure);
      lines.push(part);
      rest = rest.slice(part.length);
    }
    line = rest;
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1]} `;
  const cut = fitting(last, room - measure("\u2026"), measure).trimEnd();
  return [...lines.slice(0, most - 1), `${cut}\u2026`];
}
function fitting(text, room, measure) {
  let width = 0;
  let shown = "";
  for (const character of charactersOf(text)) {
    width += measure(character);
    if (width > room && shown !== "") break;
    shown += character;
  }
  return shown;
}

export {
  fitLines
};
