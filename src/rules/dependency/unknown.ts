import { nearest } from "../../model/nearest.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,

  *check({ analysis: { plan, order } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        const near = nearest(id, order.numberOf.keys()).filter((known) => known !== task.id);
        const hint = near[0] === undefined ? "" : `; the nearest id is ${near[0]}`;
        const finding: Finding = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id],
        };
        const [only] = near;
        if (
          near.length === 1 &&
          only !== undefined &&
          !task.dependsOn.some((other) => other.id === only)
        ) {
          finding.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding;
      }
    }
  },
});
