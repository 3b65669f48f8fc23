import type { Located } from "../../model/plan.ts";
import { minutesOf } from "../../model/working-time.ts";
import type { Fields } from "../yaml/fields.ts";

const CONTEXT = [
  "total_estimated_duration",
  "parallel_estimated_duration",
  "critical_path_duration",
] as const;

/** Durations of a plan, its waves and its phases that nobody can count with, as in "1 month". */
export function unreadDurations(top: Fields): Located<string>[] {
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  const phases = waves.flatMap((wave) => wave.mappings("phases"));
  const context = top.mapping("project_context");
  const all = [
    ...CONTEXT.map((key) => context.text(key)),
    ...waves.map((wave) => wave.text("duration")),
    ...phases.map((phase) => phase.text("estimated_duration")),
  ];
  return all.flatMap((text) =>
    text && minutesOf(text.value) === undefined && !/^0 days$/.test(text.value) ? text : [],
  );
}
