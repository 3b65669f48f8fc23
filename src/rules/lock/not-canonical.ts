import type { Finding } from "../../model/diagnostic.ts";
import { keyFault } from "../../model/lock/grammar.ts";
import type { Located, Task } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "lock/not-canonical",
  severity: "error",
  summary: "The key of a lock is not in the form in which keys of its kind are compared.",
  mend: "write the key in its canonical form",
  fixable: true,

  *check({ analysis: { plan } }) {
    const isPackages = plan.format === "work-packages";
    for (const task of plan.tasks)
      if (!task.done) for (const key of task.locks) yield* judge(task, key, isPackages);
  },
});

/** In other formats locks are an addition of ours, and nobody promised a grammar: nothing there is an error. */
function* judge(
  task: Task,
  { value, at }: Located<string>,
  isPackages: boolean,
): Generator<Finding> {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain } = fault;
  yield {
    at,
    ...((isPlain || !isPackages) && { severity: "warning" as const }),
    message: `the lock "${value}" of task ${task.id} is not in its canonical form; ${expected}`,
    tasks: [task.id],
    ...(canonical !== undefined &&
      isPackages && {
        fixes: [
          { title: `write ${canonical}`, edits: [{ ...at, text: JSON.stringify(canonical) }] },
        ],
      }),
  };
}
