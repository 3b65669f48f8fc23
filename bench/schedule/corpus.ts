import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { schedulePlan } from "../../src/schedule/schedule-plan.ts";

const AGENTS = 4;

/** The schedules of the public task plans that have one, for four agents. */
export async function corpusSchedules(shared: string): Promise<Schedule[]> {
  const folder = join(shared, "corpus", "task-plan");
  const schedules: Schedule[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const bytes = readFileSync(join(folder, name));
    const { parsed } = await readPlan(bytes, name, { limits: DEFAULT_LIMITS });
    if (parsed?.format !== "task-plan" || parsed.plan.tasks.length === 0) continue;
    const result = schedulePlan(parsed.plan, { agents: AGENTS });
    if ("schedule" in result && result.schedule.slots.length > 0) schedules.push(result.schedule);
  }
  return schedules;
}

/** How the speed-ups are spread, as lines of text. */
export function speedUpLines(schedules: readonly Schedule[]): string[] {
  const speedups = schedules.map(({ speedup }) => speedup).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (speedups[Math.floor(share * (speedups.length - 1))] ?? 1).toFixed(2);
  const serial = schedules.filter(({ advice }) => advice === "serial").length;
  const steps = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4];
  const bars = steps.map((from, i) => {
    const to = steps[i + 1] ?? Infinity;
    const count = speedups.filter((speedup) => speedup >= from && speedup < to).length;
    return `  ${from.toFixed(1)}${to === Infinity ? "    " : `–${to.toFixed(1)}`} ${"█".repeat(count)} ${count}`;
  });
  return [
    `speed-up of ${schedules.length} public task plans with ${AGENTS} agents: least ${at(0)}, quartiles ${at(0.25)}, ${at(0.5)}, ${at(0.75)}, most ${at(1)}`,
    ...bars,
    `one agent is as good for ${serial} of ${schedules.length} (${((100 * serial) / schedules.length).toFixed(0)} %)`,
  ];
}
