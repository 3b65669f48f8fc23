import { mayBeSerial } from "../../schedule/may-be-serial.ts";
import { defineRule } from "../define-rule.ts";

const AGENTS = 4;

export default defineRule({
  name: "schedule/serial",
  severity: "info",
  summary: "Four agents are hardly faster than one: the tasks wait for each other.",
  mend: "let one agent carry the plan out, or cut the tasks so that fewer wait",

  async *check({ analysis: { plan, order } }) {
    if (!mayBeSerial(plan, order, AGENTS)) return;
    const { serialSchedule } = await import("../../schedule/serial.ts");
    const schedule = serialSchedule(plan, order, AGENTS);
    const first = plan.tasks.find(({ done }) => !done);
    if (!schedule || !first) return;
    const { makespan, serial, unit, speedup } = schedule;
    const what = unit === "minutes" ? "minutes" : "steps";
    yield {
      at: first.at,
      message: `${AGENTS} agents need ${makespan} ${what} where one needs ${serial} (${speedup} times as fast); expected 1.2 times or more, or one agent`,
    };
  },
});
