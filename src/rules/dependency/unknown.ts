import { nearest } from "../../model/nearest.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule } from "../define-rule.ts";

/** A plan has so many only when something is wrong with it as a whole: the others are counted. */
const MOST_FINDINGS = 200;

/** Comparing every unknown id with every known one is what takes time in a hostile plan. */
const MOST_HINTS = 100;

export default defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,

  *check({ analysis: { plan, order } }) {
    const hints = new Map<string, string[]>();
    const nearestTo = (id: string): string[] => {
      const known =
        hints.get(id) ?? (hints.size < MOST_HINTS ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS) hints.set(id, known);
      return known;
    };
    let told = 0;
    let rest: Finding | undefined;
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        if (told++ >= MOST_FINDINGS) {
          rest ??= { at, message: "" };
          continue;
        }
        const near = nearestTo(id).filter((known) => known !== task.id);
        const hint = nearHint(near);
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
    if (!rest) return;
    const count = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count} more dependencies from here on name no task of the plan; expected ids of its tasks`,
    };
  },
});

function nearHint(near: readonly string[]): string {
  if (near.length === 0) return "";
  return near.length === 1
    ? `; the nearest id is ${near[0]}`
    : `; the nearest ids are ${near.slice(0, 3).join(", ")}`;
}
