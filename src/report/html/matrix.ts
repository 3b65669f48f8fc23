import type { Access } from "../../model/plan.ts";
import { element, fragment, type Child, type Markup } from "../markup.ts";
import { ACCESSES, type FileRow, type Use } from "./file-rows.ts";
import { letters, pathCell, rowClass } from "./file-cells.ts";
import { ownerList } from "./owner-list.ts";
import { taskLink } from "./task-link.ts";
import type { View } from "./view.ts";
import { ACCESS_WORDS, counted } from "./words.ts";

/** A table of more tasks than this is no longer read; then each file lists its tasks. */
const MOST_COLUMNS = 60;
/** Cells that a table may have. */
const MOST_CELLS = 20_000;

/** Which task does what to which file. */
export function ownership(view: View): Markup {
  const { rows, tasks } = view;
  const asTable = tasks.length <= MOST_COLUMNS && tasks.length * rows.length <= MOST_CELLS;
  const racing = rows.filter(({ races }) => races).length;
  const shared = rows.filter((row) => row.shared).length;
  const some = shared > 0 || racing > 0;
  const counts = [
    counted(rows.length, "path"),
    `${shared} of several tasks`,
    racing > 0 && `${racing} with a race`,
  ].filter(Boolean);
  return element(
    "section",
    { id: "files", "aria-labelledby": "files-title" },
    element("h2", { id: "files-title" }, "Files and their tasks"),
    rows.length === 0
      ? element("p", { class: "note" }, "The plan names no files.")
      : fragment(
          element("p", {}, `${counts.join(", ")}.`),
          controls(some || !asTable, !asTable),
          legend(rows),
          element(
            "div",
            { class: "scroll", role: "region", "aria-label": "Files and tasks", tabindex: 0 },
            asTable ? table(view) : ownerList(view),
          ),
          element("p", { class: "note", id: "no-file", hidden: true }, "No file fits."),
          !some &&
            !asTable &&
            element(
              "p",
              { class: "note none-shared" },
              "No two tasks share a file that one of them writes.",
            ),
        ),
  );
}

/** A box for those files only that several tasks claim, and one for a part of the path. */
function controls(some: boolean, onlyShared: boolean): Markup {
  return element(
    "div",
    { class: "filters" },
    some &&
      element(
        "label",
        { for: "only-shared" },
        element("input", { type: "checkbox", id: "only-shared", checked: onlyShared }),
        " only files of several tasks",
      ),
    element(
      "label",
      { for: "file-filter", class: "scripted", hidden: true },
      "Path contains ",
      element("input", {
        type: "search",
        id: "file-filter",
        autocomplete: "off",
        spellcheck: "false",
      }),
    ),
  );
}

function legend(rows: readonly FileRow[]): Markup {
  const used = new Set(rows.flatMap(({ uses }) => uses.flatMap(({ accesses }) => accesses)));
  const entry = (access: Access): Markup =>
    element("li", {}, letters([access], false), ` ${ACCESS_WORDS[access].word}`);
  return element(
    "ul",
    { class: "legend" },
    ACCESSES.filter((access) => used.has(access)).map(entry),
    rows.some(({ races }) => races) &&
      element("li", {}, element("span", { class: "access races" }, "W!"), " races"),
  );
}

function table(view: View): Markup {
  const long = view.tasks.some(({ id }) => id.length > 5);
  const head = element(
    "tr",
    {},
    element("th", { scope: "col", class: "corner" }, "Path"),
    view.tasks.map((_, task) =>
      element("th", { scope: "col", "data-column": task }, taskLink(view, task)),
    ),
  );
  return element(
    "table",
    { class: long ? "matrix long" : "matrix", id: "matrix" },
    element("thead", {}, head),
    element(
      "tbody",
      {},
      view.rows.map((row) => tableRow(view, row)),
    ),
  );
}

function tableRow({ tasks }: View, row: FileRow): Markup {
  const cells: Child[] = tasks.map(() => EMPTY);
  for (const use of row.uses) cells[use.task] = cell(tasks[use.task]!.id, row.pattern, use);
  return element("tr", rowClass(row), pathCell(row, true), cells);
}

const EMPTY = element("td", {});

function cell(id: string, pattern: string, { task, accesses, races }: Use): Markup {
  const words = accesses.map((access) => ACCESS_WORDS[access].word).join(" and ");
  const title = `${id} ${words} ${pattern}${races ? ", a race" : ""}`;
  return element("td", { "data-column": task, title }, letters(accesses, races));
}
