import { fitLines } from "../fit-lines.ts";
import { element, type Markup, rawElement } from "../markup.ts";
import { STYLE } from "./style.ts";
import { textWidth } from "./text-size.ts";

/** Space around a drawing, in pixels. */
export const MARGIN = 24;

/** Height of the head: a title and a line below it. */
const HEAD = 68;

/** Narrower drawings would cut their titles. */
const NARROWEST = 480;
const TITLE_SIZE = 18;

/** A drawing with its words. */
export interface Drawing {
  title: string;
  /** One line below the title. */
  subtitle: string;
  /** What somebody who does not see the drawing should know. */
  description: string;
  /** Of what is drawn, without margins and head. */
  width: number;
  height: number;
  /** Drawn with its origin below the head. */
  content: Markup[];
  /** What the marks mean, at the lower end. */
  legend: { className: string; text: string }[];
}

/**
 * A complete SVG document. It has no script, no link and no reference to anything outside; its colours
 * follow the reader's choice of light or dark.
 */
export function svgDocument(drawing: Drawing): string {
  const legend = legendOf(drawing);
  const inner = Math.max(NARROWEST, drawing.width, legend.width);
  const subtitle = fitLines(drawing.subtitle, inner, 2, (text) => textWidth(text, LEGEND.size));
  const [width, height] = [
    Math.ceil(inner + 2 * MARGIN),
    Math.ceil(HEAD + drawing.height + legend.height + 2 * MARGIN),
  ];
  const [title = ""] = fitLines(drawing.title, inner, 1, (text) =>
    textWidth(text, TITLE_SIZE, "bold"),
  );
  const markup = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "picture-title picture-description",
    },
    element("title", { id: "picture-title" }, drawing.title),
    element("desc", { id: "picture-description" }, drawing.description),
    rawElement("style", STYLE),
    element("rect", { class: "page", width: "100%", height: "100%" }),
    element("text", { class: "title", x: MARGIN, y: MARGIN + 16 }, title),
    subtitle.map((line, i) =>
      element("text", { class: "muted", x: MARGIN, y: MARGIN + 38 + i * 16 }, line),
    ),
    element("g", { transform: `translate(${MARGIN} ${MARGIN + HEAD})` }, drawing.content),
    element(
      "g",
      { transform: `translate(${MARGIN} ${MARGIN + HEAD + drawing.height})` },
      legend.content,
    ),
  );
  // XML has no way to write these.
  return `${markup.text.replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD")}\n`;
}

const LEGEND = { height: 44, mark: 20, gap: 24, size: 12 } as const;

function legendOf({ legend }: Drawing): { width: number; height: number; content: Markup[] } {
  let x = 0;
  const content = legend.flatMap(({ className, text }) => {
    const at = x;
    x += LEGEND.mark + 8 + textWidth(text, LEGEND.size) + LEGEND.gap;
    return [
      element("path", { class: className, d: `M${at} 34h${LEGEND.mark}` }),
      element("text", { class: "muted", x: at + LEGEND.mark + 8, y: 38 }, text),
    ];
  });
  return {
    width: Math.max(0, x - LEGEND.gap),
    height: legend.length > 0 ? LEGEND.height : 0,
    content,
  };
}

/** A coordinate with at most one digit after the point. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}
