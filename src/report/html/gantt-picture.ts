import type { Schedule } from "../../schedule/schedule.ts";
import { element, fragment, type Markup } from "../markup.ts";
import { cutText } from "./cut-text.ts";
import { barOf, GANTT, ganttSize } from "./gantt-geometry.ts";
import type { View } from "./view.ts";
import { lengthOf } from "./words.ts";

/** Pixels of one unit of time, so that a usual schedule fills the page and short bars can be read. */
function scaleOf({ input, slotOf }: View, schedule: Schedule): number {
  const shortest = Math.min(...[...slotOf.values()].map(({ start, end }) => end - start || 1));
  const longest = Math.max(1, ...input.schedules.map(({ makespan }) => makespan));
  const filling = 900 / Math.max(1, schedule.makespan);
  const readable = Math.min(90, 34 / shortest);
  return Math.min(Math.max(filling, readable), Math.max(filling, WIDEST / longest), 190);
}

/** Pixels that the longest schedule takes at most, unless the shown one fills a page anyway. */
const WIDEST = 40_000;

/** The shown schedule, a lane an agent. It has lanes and time for every other schedule of the page, too. */
export function ganttPicture(view: View, schedule: Schedule): Markup {
  const { slotOf } = view;
  const scale = scaleOf(view, schedule);
  const { unit } = schedule;
  const { width, height } = ganttSize(schedule.agents, schedule.makespan, scale);
  return element(
    "svg",
    {
      class: "gantt",
      id: "gantt",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": "Tasks by agent and time",
      "data-scale": scale,
    },
    element("g", { class: "axis", "aria-hidden": "true" }, axis(view, unit, scale)),
    element("g", { class: "lanes" }, lanes(view, scale)),
    [...slotOf]
      .toSorted(([, a], [, b]) => a.agent - b.agent || a.start - b.start)
      .map(([task, { agent, start, end }]) => {
        const place = barOf(agent - 1, start, end - start, scale);
        return bar(view, task, place, `agent ${agent}`);
      }),
  );
}

function bar(
  { tasks, critical }: View,
  task: number,
  { x, y, width }: ReturnType<typeof barOf>,
  who: string,
): Markup {
  const { id, title } = tasks[task]!;
  return element(
    "a",
    {
      class: critical.has(task) ? "bar critical" : "bar",
      href: `#task-${task}`,
      "data-task": task,
    },
    element("title", {}, `${id} ${title}, ${who}`),
    element(
      "svg",
      { x, y, width, height: GANTT.bar, "aria-hidden": "true" },
      element("rect", { width: "100%", height: GANTT.bar, rx: 4 }),
      element("text", { x: 7, y: 20 }, cutText(id, 24, 1)),
    ),
  );
}

/** The agents of the largest number, with lines between them; the picture shows as many as it is high. */
function lanes(view: View, scale: number): Markup {
  const { agents, width } = most(view, scale);
  return fragment(
    Array.from({ length: agents }, (_, lane) => {
      const y = GANTT.axis + lane * GANTT.lane;
      return element(
        "g",
        { class: "lane" },
        element("line", { x1: 0, x2: width, y1: y, y2: y }),
        element("text", { x: 4, y: y + 24 }, `Agent ${lane + 1}`),
      );
    }),
  );
}

/** The size of a picture that would hold all schedules. */
function most(
  { input: { schedules } }: View,
  scale: number,
): Record<"agents" | "longest" | "width" | "height", number> {
  const agents = Math.max(...schedules.map((one) => one.agents));
  const longest = Math.max(...schedules.map(({ makespan }) => makespan));
  return { agents, longest, ...ganttSize(agents, longest, scale) };
}

/** Time up to the longest schedule. */
function axis(view: View, unit: Schedule["unit"], scale: number): Markup {
  const { longest, height } = most(view, scale);
  const step = tickStep(70 / scale, unit);
  const count = Math.floor(longest / step) + 1;
  return fragment(
    Array.from({ length: Math.min(count, 1000) }, (_, i) => {
      const x = GANTT.names + i * step * scale;
      return [
        element("line", { x1: x, x2: x, y1: 20, y2: height - GANTT.margin }),
        element("text", { x, y: 14 }, unit === "tasks" ? i * step : lengthOf(i * step, unit)),
      ];
    }),
  );
}

const STEPS = {
  tasks: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  minutes: [1, 5, 10, 15, 30, 60, 120, 240, 480, 960, 1920, 4800, 9600],
} as const;

/** The smallest step of an axis that is at least as long as asked for. */
function tickStep(least: number, unit: Schedule["unit"]): number {
  return STEPS[unit].find((step) => step >= least) ?? Math.ceil(least);
}
