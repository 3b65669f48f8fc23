import { encloses } from "../model/place.ts";
import type { Allow, Plan, Task } from "../model/plan.ts";
import { oneLine } from "./markdown/plain.ts";

/** What an `allow` comment says, without the marks of a comment. */
export function allowText({ rule, subject, reason }: Allow): string {
  const about = subject === "" ? rule : `${rule} ${subject}`;
  return `parallel-plan: allow ${oneLine(about)}: ${oneLine(reason)}`;
}

/** The task that a comment stands in. */
export function homeOf({ tasks }: Plan, at: Allow["at"]): Task | undefined {
  return tasks.find(({ section }) => encloses(section, at));
}
