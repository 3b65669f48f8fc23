import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary:
    "A declared wave or batch contradicts the dependencies: a task stands in an earlier wave than what it waits for.",
  mend: "correct the wave, or the dependency",

  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { wave } = task;
      if (!wave) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent]!;
        if (!other.wave || other.wave.value <= wave.value) continue;
        yield {
          at: wave.at,
          message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
          tasks: [task.id, other.id],
          related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }],
        };
      }
    }
  },
});
