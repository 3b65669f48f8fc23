import type { PageData } from "./page-data.ts";
import { slotsByTask, type View } from "./view.ts";
import { scheduleSummary } from "./words.ts";

/** What the page's script needs beside the page itself. */
export function scriptData({ input, drawn, numberOf, tasks, schedule, slotOf }: View): PageData {
  const durations = tasks.map((_, task) => lengthOfSlot(slotOf.get(task)));
  const schedules = input.schedules.map((one) => {
    const slots = slotsByTask(one, numberOf);
    return {
      agents: one.agents,
      makespan: one.makespan,
      summary: scheduleSummary(one),
      lanes: tasks.map((_, task) => (slots.get(task)?.agent ?? 0) - 1),
      starts: tasks.map((_, task) => slots.get(task)?.start ?? 0),
    };
  });
  return {
    before: drawn.map((numbers) => [...numbers]),
    durations,
    schedules,
    shown: schedule ? input.schedules.indexOf(schedule) : 0,
  };
}

function lengthOfSlot(slot: { start: number; end: number } | undefined): number {
  return slot ? slot.end - slot.start : 0;
}
