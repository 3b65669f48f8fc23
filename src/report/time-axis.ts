import type { Schedule } from "../schedule/schedule.ts";
import { lengthOf } from "./html/words.ts";
import { columnsOf } from "./width.ts";

/** Distances of marks that people count in, for each unit; larger ones are tens of the last. */
const STEPS = {
  tasks: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  minutes: [5, 10, 15, 30, 60, 120, 240, 480, 960, 2400, 4800],
} as const;

/** Columns between two labels at least. */
const GAP = 2;

/**
 * A line of at most `columns` with the times of a schedule above the columns where they lie, `scale` of
 * them a unit, as dense as the labels allow.
 */
export function timeAxis(
  { makespan, unit }: Pick<Schedule, "makespan" | "unit">,
  scale: number,
  columns: number,
): string {
  const label = (time: number): string =>
    unit === "tasks" || time === 0 ? String(time) : lengthOf(time, unit);
  // The label of the end may be shorter than one before it.
  for (let room = columnsOf(label(makespan)) + GAP; ; room++) {
    const step = stepOf(room / scale, unit);
    const count = Math.floor(makespan / step) + 1;
    const marks = Array.from({ length: count }, (_, i) => ({
      label: label(i * step),
      at: Math.round(i * step * scale),
    }));
    if (!marks.every((mark, i) => endOf(mark) + GAP <= (marks[i + 1]?.at ?? Infinity))) continue;
    return marks
      .filter((mark) => endOf(mark) <= columns)
      .reduce((line, mark) => line.padEnd(mark.at) + mark.label, "");
  }
}

function endOf({ label, at }: { label: string; at: number }): number {
  return at + columnsOf(label);
}

/** The smallest distance of marks that people count in and that is at least `least`. */
export function stepOf(least: number, unit: Schedule["unit"]): number {
  const known = STEPS[unit];
  let step: number = known.find((distance) => distance >= least) ?? known.at(-1)!;
  while (step < least) step *= 10;
  return step;
}
