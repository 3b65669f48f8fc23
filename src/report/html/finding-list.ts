import type { Severity } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import { cutLine } from "../excerpt.ts";
import { element, fragment, type Markup } from "../markup.ts";
import { taskLinks } from "./task-link.ts";
import type { NumberedFinding, View } from "./view.ts";
import { counted } from "./words.ts";

/** Findings that the page shows; beyond them a sentence counts the others. */
export const MOST_FINDINGS = 500;

/** Columns of a line that an excerpt shows. */
const ROOM = 160;

/** The findings with the plan's lines, and a box for each severity that hides or shows them. */
export function findingList(view: View): Markup {
  const { findings } = view;
  const count = (severity: Severity): number =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return element(
    "section",
    { id: "findings", "aria-labelledby": "findings-title" },
    element("h2", { id: "findings-title" }, "Findings"),
    findings.length === 0
      ? element("p", { class: "note" }, "Nothing was found.")
      : element(
          "fieldset",
          { class: "filters" },
          element("legend", {}, "Show"),
          severityBox("error", "errors", count("error")),
          severityBox("warning", "warnings", count("warning")),
          severityBox("info", "infos", count("info")),
        ),
    element(
      "ol",
      { class: "list" },
      findings.slice(0, MOST_FINDINGS).map((finding) => item(view, finding)),
    ),
    findings.length > MOST_FINDINGS &&
      element(
        "p",
        { class: "note" },
        `${counted(findings.length - MOST_FINDINGS, "more finding")} not shown here; `,
        element("code", {}, "parallel-plan validate"),
        " tells them all.",
      ),
  );
}

function severityBox(severity: Severity, words: string, count: number): Markup | undefined {
  if (count === 0) return undefined;
  const id = `show-${severity}`;
  return element(
    "label",
    { for: id },
    element("input", { type: "checkbox", id, checked: true }),
    ` ${count} ${count === 1 ? severity : words}`,
  );
}

function item(view: View, { number, diagnostic, tasks }: NumberedFinding): Markup {
  const { severity, rule, message, location, related, mend, fixes, accepted } = diagnostic;
  const { path, index } = view.input;
  const { line, column } = location.start;
  const [fix] = fixes;
  return element(
    "li",
    { class: `finding ${severity}`, id: `finding-${number}` },
    element(
      "p",
      { class: "head" },
      element("span", { class: "severity" }, severity),
      element("code", { class: "rule" }, rule),
      element("span", { class: "where" }, `${path}:${line}:${column}`),
    ),
    element("p", { class: "message", dir: "auto" }, message),
    accepted !== undefined &&
      element("p", { class: "accepted", dir: "auto" }, `Accepted in the plan: ${accepted}`),
    excerpt(index, location),
    related
      .slice(0, MOST_RELATED)
      .map(({ at, message: said }) => [
        element("p", { class: "related", dir: "auto" }, said),
        excerpt(index, at),
      ]),
    related.length > MOST_RELATED &&
      element("p", { class: "related" }, `and ${related.length - MOST_RELATED} more places`),
    element(
      "p",
      { class: "mend" },
      element("strong", {}, "Mend: "),
      mend,
      fix && fragment("; ", element("code", {}, "parallel-plan fix"), ` does: ${fix.title}`),
      ".",
    ),
    element(
      "p",
      { class: "more" },
      tasks.length > 0 && fragment("Tasks ", taskLinks(view, tasks), " "),
      element("span", { class: "docs" }, "Rule: ", element("code", {}, `docs/rules/${rule}.md`)),
    ),
  );
}

/** Other places that a finding shows. */
const MOST_RELATED = 5;

/** The line on which a place starts, with the place marked. */
function excerpt(index: LineIndex, { start, end }: Place): Markup | undefined {
  const source = index.line(start.line);
  if (source.trim() === "") return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : source.length;
  const { before, marked, after } = cutLine(source, from, to, ROOM);
  return element(
    "pre",
    { class: "excerpt" },
    element("span", { class: "line-number" }, `${start.line} `),
    element("code", {}, before, element("mark", {}, marked === "" ? " " : marked), after),
  );
}
