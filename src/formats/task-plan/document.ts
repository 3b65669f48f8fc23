import type { Place } from "../../model/place.ts";

/** The sections that the task plan format asks for. */
export const TASK_PLAN_SECTIONS = [
  "title",
  "summary",
  "relevant",
  "implementation",
  "advice",
] as const;
export type TaskPlanSection = (typeof TASK_PLAN_SECTIONS)[number];

/** What rules may want to know of a task plan beyond the plan itself. */
export interface TaskPlanDocument {
  /** Sections that were found. */
  sections: ReadonlySet<TaskPlanSection>;
  /** Where a finding about the document as a whole points. */
  at: Place;
  /** Where the plan speaks of a `tasks.md`. */
  tasksFile?: Place;
  /** Numbers such as `2.3` that stand in the text below task headings. */
  mentioned: ReadonlySet<string>;
}
