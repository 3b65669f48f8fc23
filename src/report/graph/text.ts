import { fitLines } from "../fit-lines.ts";
import { plural } from "../plural.ts";
import type { Paint } from "../pretty.ts";
import { columnsOf } from "../width.ts";
import { columnRows } from "./columns.ts";
import { impliedNote } from "./implied-note.ts";
import type { GraphPicture } from "./picture.ts";
import { type Cell, MARKS, taskCell } from "./task-cell.ts";

export interface TextOptions {
  columns: number;
  paint: Paint;
}

/** A column of this width holds an id and a few words. */
const NARROWEST = 18;
const WIDEST = 38;
const GAP = 2;

/** Races told one by one, and the lines that texts may take. */
const MOST_RACES = 20;
const RACE_LINES = 3;
const TITLE_LINES = 4;
const LEGEND_LINES = 3;

/**
 * The graph as text: each wave a column, in it the tasks with what they wait for, then races and what the
 * marks mean. Where the columns do not fit beside each other, the later ones follow below.
 */
export function graphText(picture: GraphPicture, options: TextOptions): string {
  const { columns, paint } = options;
  const waves = wavesOf(picture);
  const fitting = Math.max(1, Math.floor((columns + GAP) / (NARROWEST + GAP)));
  const beside = Math.ceil(waves.length / Math.max(1, Math.ceil(waves.length / fitting)));
  const width = Math.min(WIDEST, Math.floor((columns + GAP) / beside) - GAP);
  const bands: string[] = [];
  for (let first = 0; first < waves.length; first += beside) {
    const shown = waves
      .slice(first, first + beside)
      .map((tasks, i): Cell[] => [
        { lines: [`Wave ${first + i + 1}`], style: "dim" },
        ...tasks.map((task) => taskCell(picture, task, width)),
      ]);
    bands.push(columnRows(shown, width, GAP, paint).join("\n"));
  }
  return [
    heading(picture, options),
    ...bands,
    raceLines(picture, options),
    legend(picture, options),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** The tasks of each wave, by number, in the order of the plan. */
export function wavesOf({ tasks }: GraphPicture): number[][] {
  const waves: number[][] = [];
  tasks.forEach(({ wave }, task) => (waves[wave] ??= []).push(task));
  return waves;
}

function heading({ title, tasks }: GraphPicture, { columns, paint }: TextOptions): string {
  const shown = fitLines(title, columns, TITLE_LINES).map((line) => paint("bold", line));
  const waves = tasks.reduce((most, { wave }) => Math.max(most, wave + 1), 0);
  return [...shown, `${plural(tasks.length, "task")} in ${plural(waves, "wave")}`].join("\n");
}

function raceLines(
  { tasks, races, moreRaces }: GraphPicture,
  { columns, paint }: TextOptions,
): string {
  if (races.length === 0) return "";
  const count = races.length + moreRaces;
  const told = races.slice(0, MOST_RACES).flatMap(({ a, b, paths }) => {
    const more = paths.length > 1 ? ` and ${plural(paths.length - 1, "more path")}` : "";
    const line = `${tasks[a]!.id} and ${tasks[b]!.id} meet on ${paths[0]}${more}`;
    return fitLines(line, columns - 4, RACE_LINES).map(
      (part, i) => `${i === 0 ? "  ! " : "    "}${part}`,
    );
  });
  const left = count - Math.min(races.length, MOST_RACES);
  const last = left > 0 ? [`    and ${plural(left, "more pair")}`] : [];
  return [paint("error", plural(count, "racing pair")), ...told, ...last].join("\n");
}

/** What the marks in use mean, and what is not shown. */
function legend({ tasks, implied }: GraphPicture, { columns, paint }: TextOptions): string {
  const notes = [
    tasks.some(({ critical }) => critical) && `${MARKS.critical} on the critical path`,
    tasks.some(({ done }) => done) && `${MARKS.done} done`,
    tasks.some(({ circular }) => circular) && `${MARKS.circular} waits for itself`,
    tasks.some(({ wave }) => wave > 0) && "← waits for",
    implied > 0 && impliedNote(implied),
  ].filter((note) => note !== false);
  const lines: string[] = [];
  for (const note of notes) {
    const joined = lines.length === 0 ? note : `${lines.at(-1)} · ${note}`;
    if (lines.length > 0 && columnsOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(...fitLines(note, columns, LEGEND_LINES));
  }
  return lines.map((line) => paint("dim", line)).join("\n");
}
