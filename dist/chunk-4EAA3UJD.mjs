import {
  painter
} from "./chunk-FNPUL2RY.mjs";
import {
  openOne,
  planOf
} from "./chunk-V6PZDRIR.mjs";
import {
  oneOf,
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  readPlan
} from "./chunk-KKDO6OVO.mjs";
import {
  jsonText
} from "./chunk-N2BJ5UMX.mjs";

// src/cli/schedule.ts
var FORMATS = ["json", "text", "pretty"];
async function schedule({ positionals, values }, io) {
  const { format, ...others } = values;
  const text = (oneOf("format", format, FORMATS) ?? "json") !== "json";
  const options = { ...readOptions(others, io), staged: false };
  const schedules = readSchedules(values["schedules"]);
  const { file, bytes, workspace } = await openOne("schedule", positionals, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const plan = planOf(document);
  const laidOut = await scheduleOf(plan, {
    agents: Number(values["agents"] ?? workspace.config.agents),
    ...schedules !== void 0 && { schedules }
  });
  if (text) {
    const { ganttText } = await import("./gantt-text-7YCPKPFC.mjs");
    io.stdout.write(ganttText(plan, laidOut, { columns: io.columns, paint: painter(options) }));
  } else io.stdout.write(`${jsonText({ version: 1, ...laidOut }, 2)}
`);
  return EXIT.clean;
}
async function scheduleOf(plan, options) {
  if (plan.tasks.length === 0)
    throw new Refusal("no-tasks", "the plan names no task; expected one at least", EXIT.errors);
  const { schedulePlan } = await import("./schedule-plan-TEPKDMEF.mjs");
  const scheduled = schedulePlan(plan, options);
  if ("schedule" in scheduled) return scheduled.schedule;
  const { cycle } = scheduled;
  throw new Refusal(
    "cycle",
    `task ${cycle[0]} waits for itself: ${[...cycle, cycle[0]].join(" \u2192 ")}; expected an order without circles`,
    EXIT.errors
  );
}
function readSchedules(value) {
  if (value === void 0) return void 0;
  if (/^[1-9]\d{0,6}$/.test(String(value))) return Number(value);
  throw new Refusal(
    "usage",
    `--schedules ${String(value)} is no count of schedules; expected a whole number from 1`
  );
}

export {
  schedule,
  scheduleOf
};
