import { element, type Markup } from "../markup.ts";
import type { View } from "./view.ts";

/** The id of a task as a link to its card; with the page's script it selects the task. */
export function taskLink({ tasks }: Pick<View, "tasks">, number: number): Markup {
  const { id, title } = tasks[number]!;
  return element(
    "a",
    { class: "task", href: `#task-${number}`, "data-task": number, title: `${id} ${title}` },
    id,
  );
}
