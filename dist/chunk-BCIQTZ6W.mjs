import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  charactersOf,
  columnsOf
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/markup.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var VOID = /* @__PURE__ */ new Set(["br", "input", "link", "meta", "wbr"]);
function element(name, attributes, ...children) {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === void 0 || value === false) continue;
    open += value === true ? ` ${key}=""` : ` ${key}="${escapeMarkup(String(value))}"`;
  }
  if (VOID.has(name)) return new Markup(`${open}>`);
  return new Markup(`${open}>${markupOf(children)}</${name}>`);
}
function fragment(...children) {
  return new Markup(markupOf(children));
}
function markupOf(children) {
  let text = "";
  for (const child of children) {
    if (child === void 0 || child === false) continue;
    if (child instanceof Markup) text += child.text;
    else if (Array.isArray(child)) text += markupOf(child);
    else text += escapeMarkup(String(child));
  }
  return text;
}
var SPECIAL = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeMarkup(text) {
  return escapeControls(text).replace(/[&<>"']/g, (char) => SPECIAL[char]);
}
function dataElement(id, value) {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => unicodeEscape(char));
  return new Markup(`<script type="application/json" id="${id}">${json}</script>`);
}
function unicodeEscape(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function rawElement(name, content) {
  return new Markup(`<${name}>${content}</${name}>`);
}

// src/report/svg/text-size.ts
var WIDTHS = [
  [/[ijl' ]/, 360],
  [/[Ifrt|.,:;!()[\]/\\"-]/, 460],
  [/[mwMW@\u2026]/, 1e3],
  [/%/, 1080],
  [/[A-Z]/, 790],
  [/[<>=+~#&^]/, 840],
  [/[ -~]/, 640]
];
var OTHER = 760;
var WIDE = 1050;
var BOLD = 1.15;
function textWidth(text, size, weight = "normal") {
  const sum = charactersOf(text).reduce((total, character) => total + widthOf(character), 0);
  return sum / 1e3 * size * (weight === "bold" ? BOLD : 1);
}
function widthOf(character) {
  const found = character.length === 1 && WIDTHS.find(([characters]) => characters.test(character));
  if (found) return found[1];
  const columns = columnsOf(character);
  if (columns === 2) return WIDE;
  return columns * OTHER;
}

// src/report/svg/style.ts
var COLOURS = {
  page: ["#ffffff", "#0d1117"],
  stripe: ["#f6f8fa", "#121820"],
  box: ["#ffffff", "#1a212b"],
  quiet: ["#f0f2f5", "#12171e"],
  border: ["#c5ccd5", "#3d4653"],
  text: ["#1c2330", "#e6edf3"],
  muted: ["#5b6675", "#96a0ad"],
  line: ["#98a2b0", "#6b7684"],
  critical: ["#c2620a", "#f0a13a"],
  warm: ["#fff6e9", "#2b2114"],
  race: ["#d1242f", "#ff7b72"],
  bar: ["#dbe9fb", "#1d3350"],
  edge: ["#7fa9de", "#4379bd"]
};
var PAINTED = [
  [".page", "fill", "page"],
  [".stripe", "fill", "stripe"],
  [".box rect", "fill", "box"],
  [".box rect", "stroke", "border"],
  [".critical rect", "stroke", "critical"],
  [".critical rect", "fill", "warm"],
  [".done rect", "fill", "quiet"],
  [".circular rect", "stroke", "race"],
  [".bar rect", "fill", "bar"],
  [".bar rect", "stroke", "edge"],
  [".bar.critical rect", "fill", "warm"],
  [".bar.critical rect", "stroke", "critical"],
  ["text", "fill", "text"],
  [".muted", "fill", "muted"],
  [".done text", "fill", "muted"],
  [".badge", "fill", "race"],
  [".line", "stroke", "line"],
  [".line.critical", "stroke", "critical"],
  [".line.circular", "stroke", "race"],
  [".line.race", "stroke", "race"],
  [".grid", "stroke", "border"],
  [".head", "fill", "line"],
  [".head.critical", "fill", "critical"],
  [".head.circular", "fill", "race"]
];
var FORMS = `text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
.title{font-size:18px;font-weight:600}
.id{font-size:12px;font-weight:600}
.badge{font-size:11px;font-weight:600}
.muted,.small{font-size:12px}
.line{fill:none;stroke-width:1.5}
.line.critical{stroke-width:2.5}
.line.circular{stroke-width:2}
.line.race{stroke-width:2;stroke-dasharray:5 4}
.line.done{stroke-width:1.5;stroke-dasharray:2 3}
.box rect,.bar rect{stroke-width:1}
.critical rect{stroke-width:2}
.done rect{stroke-dasharray:2 3}
.grid{stroke-width:1;stroke-dasharray:2 4}`;
var STYLE = `
${FORMS}
${rules(0)}
@media (prefers-color-scheme:dark){
${rules(1)}
}
`;
function rules(scheme) {
  return PAINTED.map(
    ([selector, property, role]) => `${selector}{${property}:${COLOURS[role][scheme]}}`
  ).join("\n");
}

// src/report/svg/drawing.ts
var MARGIN = 24;
var HEAD = 68;
var NARROWEST = 480;
var TITLE_SIZE = 18;
function svgDocument(drawing) {
  const legend = legendOf(drawing);
  const inner = Math.max(NARROWEST, drawing.width, legend.width);
  const subtitle = fitLines(drawing.subtitle, inner, 2, (text) => textWidth(text, LEGEND.size));
  const [width, height] = [
    Math.ceil(inner + 2 * MARGIN),
    Math.ceil(HEAD + drawing.height + legend.height + 2 * MARGIN)
  ];
  const [title = ""] = fitLines(
    drawing.title,
    inner,
    1,
    (text) => textWidth(text, TITLE_SIZE, "bold")
  );
  const markup = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "picture-title picture-description"
    },
    element("title", { id: "picture-title" }, drawing.title),
    element("desc", { id: "picture-description" }, drawing.description),
    rawElement("style", STYLE),
    element("rect", { class: "page", width: "100%", height: "100%" }),
    element("text", { class: "title", x: MARGIN, y: MARGIN + 16 }, title),
    subtitle.map(
      (line, i) => element("text", { class: "muted", x: MARGIN, y: MARGIN + 38 + i * 16 }, line)
    ),
    element("g", { transform: `translate(${MARGIN} ${MARGIN + HEAD})` }, drawing.content),
    element(
      "g",
      { transform: `translate(${MARGIN} ${MARGIN + HEAD + drawing.height})` },
      legend.content
    )
  );
  return `${markup.text.replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD")}
`;
}
var LEGEND = { height: 44, mark: 20, gap: 24, size: 12 };
function legendOf({ legend }) {
  let x = 0;
  const content = legend.flatMap(({ className, text }) => {
    const at = x;
    x += LEGEND.mark + 8 + textWidth(text, LEGEND.size) + LEGEND.gap;
    return [
      element("path", { class: className, d: `M${at} 34h${LEGEND.mark}` }),
      element("text", { class: "muted", x: at + LEGEND.mark + 8, y: 38 }, text)
    ];
  });
  return {
    width: Math.max(0, x - LEGEND.gap),
    height: legend.length > 0 ? LEGEND.height : 0,
    content
  };
}
function short(value) {
  return Math.round(value * 10) / 10;
}

export {
  element,
  fragment,
  dataElement,
  rawElement,
  textWidth,
  MARGIN,
  svgDocument,
  short
};
