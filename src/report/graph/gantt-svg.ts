import type { Schedule, Slot } from "../../schedule/schedule.ts";
import { fitLines } from "../fit-lines.ts";
import { factor, lengthOf, scheduleSummary } from "../html/words.ts";
import { element, type Markup } from "../markup.ts";
import { plural } from "../plural.ts";
import { MARGIN, short, svgDocument } from "../svg/drawing.ts";
import { textWidth } from "../svg/text-size.ts";
import { stepOf } from "../time-axis.ts";

/** What a Gantt shows beside the schedule. */
export interface GanttInput {
  title: string;
  schedule: Schedule;
  /** The title of a task by its id. */
  titleOf: (id: string) => string;
}

/** Measures in pixels. */
const NAMES = 84;
const AXIS = 30;
const LANE = 48;
const BAR = { height: 38, inset: 5, size: 12 } as const;

/** A schedule is drawn at least as wide as this, and wider where its shortest bars would not show. */
const USUAL = 1000;
const SHORTEST_BAR = 46;
const WIDEST = 12_000;

/** Pixels between two ticks of the axis, at least. */
const TICKS = 100;

/** The schedule as an SVG document: a lane an agent, bars from start to end, the critical path marked. */
export function ganttSvg({ title, schedule, titleOf }: GanttInput): string {
  const { agents, makespan, slots } = schedule;
  const scale = scaleOf(schedule);
  const lanes = slots.reduce((most, { agent }) => Math.max(most, agent), 0);
  const [width, height] = [NAMES + makespan * scale, AXIS + lanes * LANE];
  const critical = new Set(schedule.criticalPath);
  const content = [
    ...Array.from({ length: lanes }, (_, lane) => laneAt(lane, width)),
    ...axis(schedule, scale, height),
    ...slots.map((slot) => bar(slot, titleOf(slot.task), critical.has(slot.task), scale)),
  ];
  const idle = agents > lanes ? `, ${plural(agents - lanes, "agent")} without work` : "";
  const subtitle = `${plural(agents, "agent")}${idle}: ${summary(schedule)}`;
  const path =
    critical.size > 0 ? ` The critical path has ${schedule.criticalPath.join(", ")}.` : "";
  return svgDocument({
    title,
    subtitle,
    description: `Which agent does which task when. ${scheduleSummary(schedule)}${path}`,
    width,
    height,
    content,
    legend: critical.size > 0 ? [{ className: "line critical", text: "critical path" }] : [],
  });
}

/** Pixels of one unit of time. */
function scaleOf({ makespan, slots }: Schedule): number {
  if (makespan === 0) return 1;
  const shortest = Math.min(...slots.map(({ start, end }) => end - start));
  return Math.max(USUAL / makespan, Math.min(SHORTEST_BAR / shortest, WIDEST / makespan));
}

function summary({ makespan, unit, optimal, lowerBound, speedup, serial }: Schedule): string {
  const proof = optimal
    ? "proved optimal"
    : `at least ${lengthOf(lowerBound, unit)} in any schedule`;
  return `${lengthOf(makespan, unit)}, ${proof} · ${factor(speedup)} as fast as one agent (${lengthOf(serial, unit)})`;
}

function laneAt(lane: number, width: number): Markup {
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
      rx: 6,
    }),
    element("text", { class: "muted", x: 10, y: y + LANE / 2 + 4 }, `Agent ${lane + 1}`),
  );
}

function axis({ makespan, unit }: Schedule, scale: number, height: number): Markup[] {
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
      fits && element("text", { class: "muted", x, y: AXIS - 12, "text-anchor": "middle" }, label),
    );
  });
}

function bar(
  { task, agent, start, end }: Slot,
  title: string,
  critical: boolean,
  scale: number,
): Markup {
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
    barText("small", title, room, 31),
  );
}

/** A text where at least a few characters of it fit. */
function barText(className: "id" | "small", text: string, room: number, y: number): Markup | false {
  const measure = (part: string): number =>
    textWidth(part, BAR.size, className === "id" ? "bold" : "normal");
  const [shown = ""] = fitLines(text, room, 1, measure);
  if (measure(shown) > room || shown === "…") return false;
  return element("text", { class: className, x: BAR.inset, y }, shown);
}
