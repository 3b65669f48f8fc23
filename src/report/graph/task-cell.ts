import { fitLines } from "../fit-lines.ts";
import type { Paint } from "../pretty.ts";
import type { GraphPicture, PictureTask } from "./picture.ts";

/** Lines of text that stand together in a column. */
export interface Cell {
  lines: string[];
  style?: Parameters<Paint>[0];
}

/** Lines that a title and a list of ids may take. */
const TITLE_LINES = 3;
const ID_LINES = 40;

/** What stands before a task: the same marks that the legend explains. */
export const MARKS = { critical: "●", done: "✓", circular: "↻", plain: "○" } as const;

/** A task as it stands in a column: its mark, id and title, then what it waits for. */
export function taskCell({ tasks, edges }: GraphPicture, number: number, width: number): Cell {
  const task = tasks[number]!;
  const waits = edges.filter(({ to }) => to === number).map(({ from }) => tasks[from]!.id);
  const named = fitLines(`${task.id} ${task.title}`, width - 2, TITLE_LINES);
  const waiting = waits.length === 0 ? [] : fitLines(waits.join(", "), width - 4, ID_LINES);
  return {
    lines: [
      ...named.map((line, i) => `${i === 0 ? MARKS[kindOf(task)] : " "} ${line}`),
      ...waiting.map((line, i) => `${i === 0 ? "  ← " : "    "}${line}`),
    ],
    ...styleOf(task),
  };
}

/** What is most worth knowing of a task. */
function kindOf({ circular, done, critical }: PictureTask): keyof typeof MARKS {
  if (circular) return "circular";
  if (done) return "done";
  return critical ? "critical" : "plain";
}

function styleOf(task: PictureTask): Pick<Cell, "style"> {
  const kind = kindOf(task);
  if (kind === "circular") return { style: "error" };
  if (kind === "done") return { style: "dim" };
  return kind === "critical" ? { style: "bold" } : {};
}
