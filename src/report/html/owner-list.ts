import { element, type Markup } from "../markup.ts";
import { letters, pathCell, rowClass } from "./file-cells.ts";
import type { FileRow, Use } from "./file-rows.ts";
import type { View } from "./view.ts";

/** Tasks that the row of a file names; a file that hundreds read would hide all others. */
const MOST_NAMED = 60;

/** A row for each file with its tasks one after the other, for plans whose table would be too wide. */
export function ownerList(view: View): Markup {
  const head = ["Path", "Tasks"].map((name) => element("th", { scope: "col" }, name));
  return element(
    "table",
    { class: "owners", id: "matrix" },
    element("thead", {}, element("tr", {}, head)),
    element(
      "tbody",
      {},
      view.rows.map((row) => element("tr", rowClass(row), pathCell(row, false), owners(view, row))),
    ),
  );
}

/** The tasks of a file, those with a race first where not all are named. */
function owners(view: View, { uses }: FileRow): Markup {
  const isLong = uses.length > MOST_NAMED;
  const order = isLong ? uses.toSorted((a, b) => rank(a) - rank(b)) : uses;
  return element(
    "td",
    {},
    order.slice(0, MOST_NAMED).map((use) => [owner(view, use), " "]),
    isLong && `and ${uses.length - MOST_NAMED} more`,
  );
}

function rank({ races, accesses }: Use): number {
  if (races) return 0;
  return accesses[0] === "read" ? 2 : 1;
}

function owner({ tasks }: View, { task, accesses, races }: Use): Markup {
  const { id, title } = tasks[task]!;
  return element(
    "a",
    { class: "task", href: `#task-${task}`, "data-task": task, title: `${id} ${title}` },
    letters(accesses, races),
    ` ${id}`,
  );
}
