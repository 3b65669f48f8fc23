import {
  MARGIN,
  element,
  short,
  svgDocument,
  textWidth
} from "./chunk-BCIQTZ6W.mjs";
import {
  factor,
  lengthOf,
  scheduleSummary,
  stepOf
} from "./chunk-SBQH5VCS.mjs";
import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  plural
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/graph/gantt-svg.ts
var NAMES = 84;
var AXIS = 30;
var LANE = 48;
var BAR = { height: 38, inset: 5, size: 12 };
var USUAL = 1e3;
var SHORTEST_BAR = 46;
var WIDEST = 12e3;
var TICKS = 100;
function ganttSvg({ title, schedule, titleOf }) {
  const { agents, makespan, slots } = schedule;
  const scale = scaleOf(schedule);
  const lanes = slots.reduce((most, { agent }) => Math.max(most, agent), 0);
  const [width, height] = [NAMES + makespan * scale, AXIS + lanes * LANE];
  const critical = new Set(schedule.criticalPath);
  const content = [
    ...Array.from({ length: lanes }, (_, lane) => laneAt(lane, width)),
    ...axis(schedule, scale, height),
    ...slots.map((slot) => bar(slot, titleOf(slot.task), critical.has(slot.task), scale))
  ];
  const idle = agents > lanes ? `, ${plural(agents - lanes, "agent")} without work` : "";
  const subtitle = `${plural(agents, "agent")}${idle}: ${summary(schedule)}`;
  const path = critical.size > 0 ? ` The critical path has ${schedule.criticalPath.join(", ")}.` : "";
  return svgDocument({
    title,
    subtitle,
    description: `Which agent does which task when. ${scheduleSummary(schedule)}${path}`,
    width,
    height,
    content,
    legend: critical.size > 0 ? [{ className: "line critical", text: "critical path" }] : []
  });
}
function scaleOf({ makespan, slots }) {
  if (makespan === 0) return 1;
  const shortest = Math.min(...slots.map(({ start, end }) => end - start));
  return Math.max(USUAL / makespan, Math.min(SHORTEST_BAR / shortest, WIDEST / makespan));
}
function summary({ makespan, unit, optimal, lowerBound, speedup, serial }) {
  const proof = optimal ? "proved optimal" : `at least ${lengthOf(lowerBound, unit)} in any schedule`;
  return `${lengthOf(makespan, unit)}, ${proof} \xB7 ${factor(speedup)} as fast as one agent (${lengthOf(serial, unit)})`;
}
function laneAt(lane, width) {
  const y = AXIS + lane * LANE;
  return element(
    "g",
    {},
    element("rect", {
      class: "stripe",
      x: 0,
      y: y + 2,
      width: short(width),
      height: LANE - 4,
      rx: 6
    }),
    element("text", { class: "muted", x: 10, y: y + LANE / 2 + 4 }, `Agent ${lane + 1}`)
  );
}
function axis({ makespan, unit }, scale, height) {
  const step = stepOf(TICKS / scale, unit);
  const count = Math.floor(makespan / step) + 1;
  return Array.from({ length: count }, (_, i) => {
    const x = short(NAMES + i * step * scale);
    const label = i === 0 ? "0" : lengthOf(i * step, unit);
    const fits = x + textWidth(label, BAR.size) / 2 <= NAMES + makespan * scale + MARGIN;
    return element(
      "g",
      {},
      element("path", { class: "grid", d: `M${x} ${AXIS - 6}V${height}` }),
      fits && element("text", { class: "muted", x, y: AXIS - 12, "text-anchor": "middle" }, label)
    );
  });
}
function bar({ task, agent, start, end }, title, critical, scale) {
  const x = short(NAMES + start * scale);
  const y = AXIS + (agent - 1) * LANE + (LANE - BAR.height) / 2;
  const width = short(Math.max(2, (end - start) * scale - 2));
  const room = width - 2 * BAR.inset;
  return element(
    "g",
    { class: critical ? "bar critical" : "bar", transform: `translate(${x} ${y})` },
    element("title", {}, `${task} ${title}`),
    element("rect", { width, height: BAR.height, rx: 5 }),
    barText("id", task, room, 16),
    barText("small", title, room, 31)
  );
}
function barText(className, text, room, y) {
  const measure = (part) => textWidth(part, BAR.size, className === "id" ? "bold" : "normal");
  const [shown = ""] = fitLines(text, room, 1, measure);
  if (measure(shown) > room || shown === "\u2026") return false;
  return element("text", { class: className, x: BAR.inset, y }, shown);
}
export {
  ganttSvg
};
