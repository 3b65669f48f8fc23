import {
  lengthOf,
  scheduleSummary,
  timeAxis
} from "./chunk-SBQH5VCS.mjs";
import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  columnsOf,
  plural,
  wrap
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/schedule-advice.ts
function adviceSentence({
  agents,
  advice,
  slots,
  criticalPath
}) {
  if (slots.length === 0 || agents === 1) return void 0;
  if (advice === "parallel") return "Several agents are worth it.";
  if (slots.length === 1) return "One task is left: one agent is as fast.";
  return criticalPath.length === slots.length ? "This plan is a chain: one agent is as fast." : "This plan is nearly a chain: one agent is almost as fast.";
}

// src/report/gantt-text.ts
var CRITICAL = "\u2588";
var OTHER = "\u2592";
var BARS = 36;
var TITLES = 28;
var LEAST_TITLE = 10;
var LEAST_BARS = 8;
var CHAIN_LINES = 6;
function ganttText(plan, schedule, options) {
  const { slots } = schedule;
  const parts = slots.length === 0 ? [] : [chart(plan, schedule, options)];
  return [...parts, figures(plan, schedule, options)].map((lines) => `${lines.map((line) => line.trimEnd()).join("\n")}
`).join("\n");
}
function chart(plan, schedule, { columns, paint }) {
  const { slots, makespan } = schedule;
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const critical = new Set(schedule.criticalPath);
  const widths = widthsOf(slots, columns);
  const scale = widths.bars < makespan ? widths.bars / makespan : Math.floor(widths.bars / makespan);
  const row = (id, title, agent, bar) => [
    pad(id, widths.ids),
    ...widths.titles > 0 ? [pad(title, widths.titles)] : [],
    agent.padStart(widths.agents),
    bar
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
    ...wrap(`${CRITICAL} longest chain, ${OTHER} other tasks, by: agent`, columns, "").map(
      (line) => paint("dim", line)
    )
  ];
}
function widthsOf(slots, columns) {
  const widest = Math.max(...slots.map(({ task }) => columnsOf(escapeControls(task, ""))));
  const ids = Math.min(widest, Math.max(4, Math.floor(columns / 4)));
  const agents = Math.max(2, ...slots.map(({ agent }) => String(agent).length));
  const rest = columns - ids - agents - 2;
  const titles = Math.min(TITLES, rest - BARS - 1);
  return titles < LEAST_TITLE ? { ids, agents, titles: 0, bars: Math.max(LEAST_BARS, rest) } : { ids, agents, titles, bars: rest - titles - 1 };
}
function barOf({ start, end }, scale, columns) {
  const from = Math.min(columns - 1, Math.round(start * scale));
  return { from, width: Math.max(1, Math.round(end * scale) - from) };
}
function pad(text, columns) {
  const shown = fitLines(text, columns, 1)[0] ?? "";
  return shown + " ".repeat(Math.max(0, columns - columnsOf(shown)));
}
function figures(plan, schedule, { columns, paint }) {
  const { unit, criticalPath } = schedule;
  const done = plan.tasks.filter((task) => task.done).length;
  const advice = adviceSentence(schedule);
  const chain = `Longest chain (${chainLength(schedule)}): ${criticalPath.join(" \u2192 ")}.`;
  const estimates = "No task has an estimate, so each counts one step.";
  const sentences = [
    ...wrap(scheduleSummary(schedule), columns, ""),
    ...criticalPath.length > 1 ? fitLines(chain, columns, CHAIN_LINES) : [],
    ...unit === "tasks" && criticalPath.length > 0 ? wrap(estimates, columns, "") : [],
    ...done > 0 ? wrap(`${plural(done, "task")} marked done, not shown.`, columns, "") : []
  ];
  return advice === void 0 ? sentences : [...sentences, ...wrap(advice, columns, "").map((line) => paint("bold", line))];
}
function chainLength({ criticalPath, slots, unit }) {
  const chain = new Set(criticalPath);
  const length = slots.filter(({ task }) => chain.has(task)).reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(length, unit);
}
export {
  ganttText
};
