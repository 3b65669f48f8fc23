import {
  inCircle
} from "./chunk-Z34QRTRN.mjs";
import {
  openOne,
  planOf,
  readOne,
  tellUnread
} from "./chunk-YU66Q3LL.mjs";
import {
  EXIT,
  Refusal,
  oneOf,
  painter,
  printJson,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/schedule.ts
var FORMATS = ["json", "text", "pretty"];
async function schedule({ positionals, values }, io) {
  const { format, ...others } = values;
  const text = (oneOf("format", format, FORMATS) ?? "json") !== "json";
  const options = readOptions(others, io);
  const schedules = readSchedules(values["schedules"]);
  const source = await openOne("schedule", positionals, options, io);
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  const laidOut = await scheduleOf(plan, {
    agents: Number(values["agents"] ?? source.workspace.config.agents),
    ...schedules !== void 0 && { schedules }
  });
  if (text) {
    const { ganttText } = await import("./gantt-text-G2NM5Y6T.mjs");
    io.stdout.write(ganttText(plan, laidOut, { columns: io.columns, paint: painter(options) }));
  } else printJson({ version: 1, ...laidOut }, io);
  return EXIT.clean;
}
async function scheduleOf(plan, options) {
  if (plan.tasks.length === 0)
    throw new Refusal("no-tasks", "the plan names no task; expected one at least", EXIT.errors);
  const { schedulePlan } = await import("./chunk-ORIUKY2X.mjs");
  const scheduled = schedulePlan(plan, options);
  if ("schedule" in scheduled) return scheduled.schedule;
  throw inCircle(scheduled.cycle);
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
