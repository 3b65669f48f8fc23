import type { Schedule, Slot } from "../../schedule/schedule.ts";
import { fitLines } from "../fit-lines.ts";
import { element, fragment, type Markup } from "../markup.ts";
import { textWidth } from "../svg/text-size.ts";
import { stepOf } from "../time-axis.ts";
import { barOf, GANTT, ganttSize } from "./gantt-geometry.ts";
import type { View } from "./view.ts";
import { lengthOf } from "./words.ts";

/** Pixels that the shown schedule takes, where its shortest bars can be read so; and at most. */
const USUAL = 900;
const WIDEST = 12_000;
/** Of the shortest bar, if there is room. */
const READABLE = 34;
/** Of one unit, so that a handful of tasks does not fill the page. */
const MOST = 190;

/** Pixels of one unit of time. It is the same for every number of agents, so that bars keep their width. */
function scaleOf(slots: ReadonlyMap<number, Slot>, { makespan }: Schedule): number {
  const lengths = [...slots.values()].map(({ start, end }) => end - start);
  const shortest = lengths.reduce((least, length) => Math.min(least, length || least), makespan);
  const [usual, widest] = [USUAL / makespan, WIDEST / makespan];
  return Math.min(Math.max(usual, Math.min(READABLE / shortest, widest)), MOST);
}

/** The shown schedule, a lane an agent. It has lanes and time for every other schedule of the page, too. */
export function ganttPicture(view: View, schedule: Schedule): Markup {
  const { slotOf } = view;
  const scale = scaleOf(slotOf, schedule);
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
      barText(id, title, width),
    ),
  );
}

const INSET = 7;
const SIZE = 11.5;

/** The id, and as much of the title as there is room for; nothing where not even the id fits. */
function barText(id: string, title: string, width: number): Markup | undefined {
  const room = width - 2 * INSET;
  const name = textWidth(id, SIZE, "bold");
  if (name > room && room < 40) return undefined;
  const [shown] = fitLines(id, room, 1, (text) => textWidth(text, SIZE, "bold"));
  const left = room - name - INSET;
  const [words] = left < 40 ? [] : fitLines(title, left, 1, (text) => textWidth(text, SIZE));
  return element(
    "text",
    { x: INSET, y: 19 },
    shown,
    words !== undefined && element("tspan", { dx: INSET }, words),
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
  const step = stepOf(70 / scale, unit);
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
