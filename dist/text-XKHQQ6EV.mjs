import {
  impliedNote
} from "./chunk-YKUZ24TE.mjs";
import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  columnsOf,
  plural
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/graph/columns.ts
function columnRows(columns, width, gap, paint) {
  const filled = columns.map((cells) => cells.flatMap((cell, i) => cellLines(cell, i > 0)));
  const height = Math.max(0, ...filled.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const parts = filled.map((lines) => lines[row] ?? { text: "" });
    const last = parts.findLastIndex(({ text }) => text !== "");
    return parts.slice(0, last + 1).map(({ text, style }, i) => {
      const rest = i === last ? 0 : width + gap - columnsOf(text);
      return `${style && text !== "" ? paint(style, text) : text}${" ".repeat(Math.max(0, rest))}`;
    }).join("");
  });
}
function cellLines({ lines, style }, spaced) {
  const shown = lines.map((text) => ({ text, style }));
  return spaced ? [{ text: "", style: void 0 }, ...shown] : shown;
}

// src/report/graph/task-cell.ts
var TITLE_LINES = 3;
var ID_LINES = 40;
var MARKS = { critical: "\u25CF", done: "\u2713", circular: "\u21BB", plain: "\u25CB" };
function taskCell({ tasks, edges }, number, width) {
  const task = tasks[number];
  const waits = edges.filter(({ to }) => to === number).map(({ from }) => tasks[from].id);
  const named = fitLines(`${task.id} ${task.title}`, width - 2, TITLE_LINES);
  const waiting = waits.length === 0 ? [] : fitLines(waits.join(", "), width - 4, ID_LINES);
  return {
    lines: [
      ...named.map((line, i) => `${i === 0 ? MARKS[kindOf(task)] : " "} ${line}`),
      ...waiting.map((line, i) => `${i === 0 ? "  \u2190 " : "    "}${line}`)
    ],
    ...styleOf(task)
  };
}
function kindOf({ circular, done, critical }) {
  if (circular) return "circular";
  if (done) return "done";
  return critical ? "critical" : "plain";
}
function styleOf(task) {
  const kind = kindOf(task);
  if (kind === "circular") return { style: "error" };
  if (kind === "done") return { style: "dim" };
  return kind === "critical" ? { style: "bold" } : {};
}

// src/report/graph/text.ts
var NARROWEST = 18;
var WIDEST = 38;
var GAP = 2;
var MOST_RACES = 20;
var RACE_LINES = 3;
var TITLE_LINES2 = 4;
var LEGEND_LINES = 3;
function graphText(picture, options) {
  const { columns, paint } = options;
  const waves = wavesOf(picture);
  const fitting = Math.max(1, Math.floor((columns + GAP) / (NARROWEST + GAP)));
  const beside = Math.ceil(waves.length / Math.max(1, Math.ceil(waves.length / fitting)));
  const width = Math.min(WIDEST, Math.floor((columns + GAP) / beside) - GAP);
  const bands = [];
  for (let first = 0; first < waves.length; first += beside) {
    const shown = waves.slice(first, first + beside).map((tasks, i) => [
      { lines: [`Wave ${first + i + 1}`], style: "dim" },
      ...tasks.map((task) => taskCell(picture, task, width))
    ]);
    bands.push(columnRows(shown, width, GAP, paint).join("\n"));
  }
  return [
    heading(picture, options),
    ...bands,
    raceLines(picture, options),
    legend(picture, options)
  ].filter((part) => part !== "").map((part) => `${part}
`).join("\n");
}
function wavesOf({ tasks }) {
  const waves = [];
  tasks.forEach(({ wave }, task) => (waves[wave] ??= []).push(task));
  return waves;
}
function heading({ title, tasks }, { columns, paint }) {
  const shown = fitLines(title, columns, TITLE_LINES2).map((line) => paint("bold", line));
  const waves = tasks.reduce((most, { wave }) => Math.max(most, wave + 1), 0);
  return [...shown, `${plural(tasks.length, "task")} in ${plural(waves, "wave")}`].join("\n");
}
function raceLines({ tasks, races, moreRaces }, { columns, paint }) {
  if (races.length === 0) return "";
  const count = races.length + moreRaces;
  const told = races.slice(0, MOST_RACES).flatMap(({ a, b, paths }) => {
    const more = paths.length > 1 ? ` and ${plural(paths.length - 1, "more path")}` : "";
    const line = `${tasks[a].id} and ${tasks[b].id} meet on ${paths[0]}${more}`;
    return fitLines(line, columns - 4, RACE_LINES).map(
      (part, i) => `${i === 0 ? "  ! " : "    "}${part}`
    );
  });
  const left = count - Math.min(races.length, MOST_RACES);
  const last = left > 0 ? [`    and ${plural(left, "more pair")}`] : [];
  return [paint("error", plural(count, "racing pair")), ...told, ...last].join("\n");
}
function legend({ tasks, implied }, { columns, paint }) {
  const notes = [
    tasks.some(({ critical }) => critical) && `${MARKS.critical} on the critical path`,
    tasks.some(({ done }) => done) && `${MARKS.done} done`,
    tasks.some(({ circular }) => circular) && `${MARKS.circular} waits for itself`,
    tasks.some(({ wave }) => wave > 0) && "\u2190 waits for",
    implied > 0 && impliedNote(implied)
  ].filter((note) => note !== false);
  const lines = [];
  for (const note of notes) {
    const joined = lines.length === 0 ? note : `${lines.at(-1)} \xB7 ${note}`;
    if (lines.length > 0 && columnsOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(...fitLines(note, columns, LEGEND_LINES));
  }
  return lines.map((line) => paint("dim", line)).join("\n");
}
export {
  graphText,
  wavesOf
};
