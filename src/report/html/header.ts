import type { Schedule } from "../../schedule/schedule.ts";
import { element, fragment, type Markup } from "../markup.ts";
import { summarise } from "../report-json.ts";
import { verdictOf } from "./verdict.ts";
import type { View } from "./view.ts";
import { counted, factor, grouped, lengthOf } from "./words.ts";

/** The top of the page: what plan this is, whether it can be trusted, and its figures. */
export function header(view: View): Markup {
  const { path, format, plan } = view.input;
  const { kind, title, text } = verdictOf(view.input);
  return element(
    "header",
    { class: "top" },
    element("p", { class: "origin" }, element("code", {}, path), format !== null && ` · ${format}`),
    element("h1", { dir: "auto" }, plan.title === "" ? "Plan without a title" : plan.title),
    plan.summary !== undefined && element("p", { class: "summary", dir: "auto" }, plan.summary),
    element(
      "p",
      { class: `verdict ${kind}` },
      element("strong", {}, title),
      element("span", {}, text),
    ),
    element("dl", { class: "figures" }, figures(view)),
  );
}

function figures({ input, tasks, schedule }: View): Markup {
  const { errors, warnings, infos } = summarise([input]);
  const done = tasks.filter((task) => task.done).length;
  return fragment(
    figure(
      "Tasks",
      grouped(tasks.length),
      [
        input.plan.phases.length > 0 && counted(input.plan.phases.length, "phase"),
        done > 0 && `${grouped(done)} done`,
      ]
        .filter(Boolean)
        .join(", "),
    ),
    schedule && scheduleFigures(schedule),
    figure(
      "Findings",
      element("a", { href: "#findings" }, errors === 0 ? "no error" : counted(errors, "error")),
      `${counted(warnings, "warning")}, ${counted(infos, "info")}`,
    ),
  );
}

function scheduleFigures(schedule: Schedule): Markup[] {
  const { unit, agents, makespan, optimal, serial, speedup, advice, criticalPath } = schedule;
  return [
    figure("Critical path", counted(criticalPath.length, "task"), "no schedule can cut this chain"),
    figure(
      `With ${counted(agents, "agent")}`,
      lengthOf(makespan, unit),
      optimal ? "proved to be the shortest" : "the shortest found",
    ),
    figure(
      "Speed-up",
      factor(speedup),
      advice === "serial" ? "one agent is as good" : `one agent takes ${lengthOf(serial, unit)}`,
    ),
  ];
}

function figure(name: string, value: Markup | string | number, remark: string): Markup {
  return element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", { class: "value" }, value),
    remark !== "" && element("dd", { class: "remark" }, remark),
  );
}
