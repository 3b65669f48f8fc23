import { barOf, ganttSize } from "../gantt-geometry.ts";
import type { PageData, PageSchedule } from "../page-data.ts";
import { byId, taskOf } from "./page.ts";

/** Draws the schedule for as many agents as the slider says. */
export function startSlider({ schedules, durations, shown }: PageData): void {
  const slider = byId("agents") as HTMLInputElement | null;
  if (!slider) return;
  // A browser that comes back to the page may remember another value.
  slider.value = String(shown);
  slider.addEventListener("input", () => {
    const schedule = schedules[Number(slider.value)];
    if (!schedule) return;
    slider.setAttribute("aria-valuetext", String(schedule.agents));
    setText("agents-shown", String(schedule.agents));
    setText("schedule-summary", schedule.summary);
    draw(schedule, durations);
  });
}

function draw(
  { agents, makespan, lanes, starts }: PageSchedule,
  durations: readonly number[],
): void {
  const chart = byId("gantt");
  if (!chart) return;
  const scale = Number(chart.getAttribute("data-scale"));
  const { width, height } = ganttSize(agents, makespan, scale);
  setAll(chart, { width, height, viewBox: `0 0 ${width} ${height}` });
  for (const bar of chart.querySelectorAll("a.bar")) {
    const task = taskOf(bar);
    const [lane = -1, start = 0, duration = 0] = [lanes[task], starts[task], durations[task]];
    bar.toggleAttribute("hidden", lane < 0);
    const box = bar.querySelector("svg");
    if (box) setAll(box, { ...barOf(lane, start, duration, scale) });
    const title = bar.querySelector("title");
    const name = title?.textContent?.replace(/\d+$/, String(lane + 1)) ?? "";
    if (title) title.textContent = name;
  }
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function setText(id: string, text: string): void {
  const element = byId(id);
  if (element) element.textContent = text;
}
