import type { Plan } from "../model/plan.ts";
import type { Schedule, Slot } from "../schedule/schedule.ts";
import { escapeControls } from "./escape.ts";
import { fitLines } from "./fit-lines.ts";
import { lengthOf, scheduleSummary } from "./html/words.ts";
import { plural } from "./plural.ts";
import type { Paint } from "./pretty.ts";
import { adviceSentence } from "./schedule-advice.ts";
import { timeAxis } from "./time-axis.ts";
import { columnsOf } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface GanttOptions {
  columns: number;
  paint: Paint;
}

/** Bars of tasks that make up the critical path, and of the others. */
const CRITICAL = "█";
const OTHER = "▒";

/** Columns that bars should have at least before titles are shown, and that titles take at most. */
const BARS = 36;
const TITLES = 28;
const LEAST_TITLE = 10;
const LEAST_BARS = 8;

/** Lines that a long chain may take. */
const CHAIN_LINES = 6;

/** The columns of the chart; `titles` is 0 where there is no room for them. */
interface Widths {
  ids: number;
  titles: number;
  agents: number;
  bars: number;
}

/** A schedule as a chart, one task a line in the order they start, then its figures in sentences. */
export function ganttText(plan: Plan, schedule: Schedule, options: GanttOptions): string {
  const { slots } = schedule;
  const parts = slots.length === 0 ? [] : [chart(plan, schedule, options)];
  return [...parts, figures(plan, schedule, options)]
    .map((lines) => `${lines.map((line) => line.trimEnd()).join("\n")}\n`)
    .join("\n");
}

function chart(plan: Plan, schedule: Schedule, { columns, paint }: GanttOptions): string[] {
  const { slots, makespan } = schedule;
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const critical = new Set(schedule.criticalPath);
  const widths = widthsOf(slots, columns);
  // Whole columns a step where there are enough: bars of one length look so.
  const scale =
    widths.bars < makespan ? widths.bars / makespan : Math.floor(widths.bars / makespan);
  const row = (id: string, title: string, agent: string, bar: string): string =>
    [
      pad(id, widths.ids),
      ...(widths.titles > 0 ? [pad(title, widths.titles)] : []),
      agent.padStart(widths.agents),
      bar,
    ].join(" ");
  const head = row("", "", "by", timeAxis(schedule, scale, widths.bars));
  return [
    paint("dim", head),
    ...slots.map((slot) => {
      const isCritical = critical.has(slot.task);
      const { from, width } = barOf(slot, scale, widths.bars);
      const bar = isCritical ? paint("bold", CRITICAL.repeat(width)) : OTHER.repeat(width);
      const title = titles.get(slot.task) ?? "";
      return row(slot.task, title, String(slot.agent), " ".repeat(from) + bar);
    }),
    ...wrap(`${CRITICAL} longest chain, ${OTHER} other tasks, by: agent`, columns, "").map((line) =>
      paint("dim", line),
    ),
  ];
}

/** Bars get what ids leave; titles join where bars stay long enough. */
function widthsOf(slots: readonly Slot[], columns: number): Widths {
  const widest = Math.max(...slots.map(({ task }) => columnsOf(escapeControls(task, ""))));
  const ids = Math.min(widest, Math.max(4, Math.floor(columns / 4)));
  const agents = Math.max(2, ...slots.map(({ agent }) => String(agent).length));
  const rest = columns - ids - agents - 2;
  const titles = Math.min(TITLES, rest - BARS - 1);
  return titles < LEAST_TITLE
    ? { ids, agents, titles: 0, bars: Math.max(LEAST_BARS, rest) }
    : { ids, agents, titles, bars: rest - titles - 1 };
}

/** Place and width of a bar of at least one column. */
function barOf(
  { start, end }: Slot,
  scale: number,
  columns: number,
): { from: number; width: number } {
  const from = Math.min(columns - 1, Math.round(start * scale));
  return { from, width: Math.max(1, Math.round(end * scale) - from) };
}

/** A text in exactly so many columns, controls escaped, cut where it is too long. */
function pad(text: string, columns: number): string {
  const shown = fitLines(text, columns, 1)[0] ?? "";
  return shown + " ".repeat(Math.max(0, columns - columnsOf(shown)));
}

function figures(plan: Plan, schedule: Schedule, { columns, paint }: GanttOptions): string[] {
  const { unit, criticalPath } = schedule;
  const done = plan.tasks.filter((task) => task.done).length;
  const advice = adviceSentence(schedule);
  const chain = `Longest chain (${chainLength(schedule)}): ${criticalPath.join(" → ")}.`;
  const estimates = "No task has an estimate, so each counts one step.";
  const sentences = [
    ...wrap(scheduleSummary(schedule), columns, ""),
    ...(criticalPath.length > 1 ? fitLines(chain, columns, CHAIN_LINES) : []),
    ...(unit === "tasks" && criticalPath.length > 0 ? wrap(estimates, columns, "") : []),
    ...(done > 0 ? wrap(`${plural(done, "task")} marked done, not shown.`, columns, "") : []),
  ];
  return advice === undefined
    ? sentences
    : [...sentences, ...wrap(advice, columns, "").map((line) => paint("bold", line))];
}

function chainLength({ criticalPath, slots, unit }: Schedule): string {
  const chain = new Set(criticalPath);
  const length = slots
    .filter(({ task }) => chain.has(task))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(length, unit);
}
