import type { Plan } from "../model/plan.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { ScheduleOptions } from "../schedule/schedule-plan.ts";
import { inCircle } from "./circle.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, readOne, tellUnread } from "./one-source.ts";
import { oneOf, readOptions } from "./options.ts";
import { painter } from "./print.ts";
import { printJson } from "./tell.ts";

/** `pretty` is what other commands call text for people. */
const FORMATS = ["json", "text", "pretty"] as const;

/** `parallel-plan schedule PATH`: who does what when, and the figures of the plan. */
export async function schedule({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
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
    ...(schedules !== undefined && { schedules }),
  });
  if (text) {
    const { ganttText } = await import("../report/gantt-text.ts");
    io.stdout.write(ganttText(plan, laidOut, { columns: io.columns, paint: painter(options) }));
  } else printJson({ version: 1, ...laidOut }, io);
  return EXIT.clean;
}

/** The schedule of a plan; a plan that cannot be laid out is refused with a sentence. */
export async function scheduleOf(plan: Plan, options: ScheduleOptions): Promise<Schedule> {
  if (plan.tasks.length === 0)
    throw new Refusal("no-tasks", "the plan names no task; expected one at least", EXIT.errors);
  const { schedulePlan } = await import("../schedule/schedule-plan.ts");
  const scheduled = schedulePlan(plan, options);
  if ("schedule" in scheduled) return scheduled.schedule;
  throw inCircle(scheduled.cycle);
}

/** How many schedules to try; each takes some microseconds a task. */
function readSchedules(value: OptionValues[string]): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(String(value))) return Number(value);
  throw new Refusal(
    "usage",
    `--schedules ${String(value)} is no count of schedules; expected a whole number from 1`,
  );
}
