import { element, fragment, type Markup } from "../markup.ts";
import type { View } from "./view.ts";
import { grouped } from "./words.ts";

/** Tasks that are named one by one: a thousand tasks that all wait for each other would be a million links. */
const MOST_NAMED = 24;

/** The id of a task as a link to its card; with the page's script it selects the task. */
export function taskLink({ tasks }: Pick<View, "tasks">, number: number): Markup {
  const { id, title } = tasks[number]!;
  return element(
    "a",
    { class: "task", href: `#task-${number}`, "data-task": number, title: `${id} ${title}` },
    id,
  );
}

/** Links to tasks; beyond some a count says the same. */
export function taskLinks(view: Pick<View, "tasks">, numbers: readonly number[]): Markup {
  const more = numbers.length - MOST_NAMED;
  return fragment(
    numbers.slice(0, MOST_NAMED).map((number) => [taskLink(view, number), " "]),
    more > 0 && `and ${grouped(more)} more`,
  );
}
