import { script, scriptHash, style, styleHash } from "../../generated/report-page.js";
import { dataElement, element, type Markup, rawElement } from "../markup.ts";
import { findingList } from "./finding-list.ts";
import { graphSection } from "./graph-section.ts";
import { header } from "./header.ts";
import type { HtmlInput } from "./input.ts";
import { ownership } from "./matrix.ts";
import { scheduleSection } from "./schedule-section.ts";
import { scriptData } from "./script-data.ts";
import { taskCards } from "./task-cards.ts";
import { type View, viewOf } from "./view.ts";

/**
 * Nothing may be loaded, sent or framed; of scripts and styles only our own two run, known by their hash.
 * Without the page's script everything is still there to read.
 */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A plan's report as one HTML page that needs nothing else. The same input gives the same text. */
export function htmlReport(input: HtmlInput): string {
  const view = viewOf(input);
  const page = element("html", { lang: "en" }, head(input), body(view));
  return `<!doctype html>\n${page.text}\n`;
}

function head({ plan, path }: HtmlInput): Markup {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "generator", content: "parallel-plan" }),
    element("title", {}, `${plan.title === "" ? path : plan.title} · parallel-plan`),
    rawElement("style", style),
  );
}

function body(view: View): Markup {
  return element(
    "body",
    { class: isLarge(view) && "large" },
    element("a", { class: "skip", href: "#graph" }, "To the graph"),
    navigation(),
    element(
      "div",
      { class: "page" },
      header(view),
      element(
        "main",
        {},
        graphSection(view),
        scheduleSection(view),
        ownership(view),
        findingList(view),
        taskCards(view),
      ),
      panel(),
    ),
    dataElement("data", scriptData(view)),
    rawElement("script", script),
  );
}

/** True for a page so long that a browser should lay out what is seen and no more. */
function isLarge({ tasks, findings }: View): boolean {
  return tasks.length + findings.length > 200;
}

const SECTIONS = [
  ["graph", "Graph"],
  ["schedule", "Schedule"],
  ["files", "Files"],
  ["findings", "Findings"],
  ["tasks", "Tasks"],
] as const;

function navigation(): Markup {
  return element(
    "nav",
    { "aria-label": "Sections" },
    SECTIONS.map(([id, name]) => element("a", { href: `#${id}` }, name)),
    element("button", { type: "button", id: "theme", hidden: true }, "Theme: system"),
  );
}

/** Where the script shows the chosen task; without a script the cards below say the same. */
function panel(): Markup {
  return element(
    "aside",
    { id: "panel", "aria-label": "Chosen task", hidden: true },
    element("button", { type: "button", id: "close", "aria-label": "Close", hidden: true }, "×"),
    element("div", { id: "chosen", "aria-live": "polite" }),
    element(
      "p",
      { class: "note", id: "hint" },
      "Choose a task to see its files, what it waits for and what waits for it. Arrow keys follow the arrows, Escape lets go.",
    ),
  );
}
