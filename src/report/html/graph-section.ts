import { element, type Markup } from "../markup.ts";
import { graphPicture } from "./graph-picture.ts";
import type { View } from "./view.ts";

/** A graph up to this width, in pixels, is shown as wide as the page at first: it can still be read. */
const FITS = 1150;

/** The section of the dependency graph. */
export function graphSection(view: View): Markup {
  return element(
    "section",
    { id: "graph", "aria-labelledby": "graph-title" },
    element("h2", { id: "graph-title" }, "Dependency graph"),
    view.tasks.length === 0
      ? element("p", { class: "note" }, "The plan has no task.")
      : withGraph(view),
  );
}

function withGraph(view: View): Markup[] {
  const { width, svg } = graphPicture(view);
  return [
    element(
      "div",
      { class: "filters" },
      element(
        "label",
        { for: "fit", class: "wide" },
        element("input", { type: "checkbox", id: "fit", checked: width <= FITS }),
        " fit to the page",
      ),
      legend(),
    ),
    element(
      "div",
      { class: "scroll", role: "region", "aria-label": "Dependency graph", tabindex: 0 },
      svg,
    ),
  ];
}

function legend(): Markup {
  const key = (name: string, words: string, scripted: boolean): Markup =>
    element(
      "li",
      scripted ? { class: "scripted", hidden: true } : {},
      element("span", { class: `key ${name}` }),
      ` ${words}`,
    );
  return element(
    "ul",
    { class: "legend" },
    key("critical", "critical path", false),
    key("upstream", "the chosen task waits for it", true),
    key("downstream", "it waits for the chosen task", true),
  );
}
