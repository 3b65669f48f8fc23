import type { Schedule } from "../../schedule/schedule.ts";
import { type Child, element, type Markup } from "../markup.ts";
import { ganttPicture } from "./gantt-picture.ts";
import type { View } from "./view.ts";
import { scheduleSummary } from "./words.ts";

/** The section of the schedule by agent, with a slider for their number. */
export function scheduleSection(view: View): Markup {
  return element(
    "section",
    { id: "schedule", "aria-labelledby": "schedule-title" },
    element("h2", { id: "schedule-title" }, "Schedule"),
    view.schedule
      ? withSchedule(view, view.schedule)
      : element(
          "p",
          { class: "note" },
          "Tasks wait for each other in a circle, so there is no schedule.",
        ),
  );
}

function withSchedule(view: View, schedule: Schedule): Child[] {
  const { schedules } = view.input;
  return [
    schedules.length > 1 && slider(schedules, schedule),
    element("p", { id: "schedule-summary", "aria-live": "polite" }, scheduleSummary(schedule)),
    schedule.slots.length > 0 &&
      element(
        "div",
        { class: "scroll", role: "region", "aria-label": "Schedule by agent", tabindex: 0 },
        ganttPicture(view, schedule),
      ),
  ];
}

function slider(schedules: readonly Schedule[], shown: Schedule): Markup {
  return element(
    "div",
    { class: "slider", hidden: true },
    element("label", { for: "agents" }, "Agents"),
    element("input", {
      type: "range",
      id: "agents",
      min: 0,
      max: schedules.length - 1,
      step: 1,
      value: schedules.indexOf(shown),
      "aria-valuetext": String(shown.agents),
    }),
    element("output", { for: "agents", id: "agents-shown" }, shown.agents),
  );
}
