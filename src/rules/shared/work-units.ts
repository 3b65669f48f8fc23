import type { Task } from "../../model/plan.ts";
import { isFormat, type RuleInput } from "../define-rule.ts";

/** The tasks of a task plan, the workers of an execution plan, or the sessions of a session plan without its steps, that are still to do. */
export function workUnits({ parsed }: RuleInput): Task[] {
  const open = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open.filter(({ id }) => !steps.has(id));
}
