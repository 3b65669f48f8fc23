import {
  charactersOf
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/graph/mermaid.ts
var LIMITS = { characters: 5e4, edges: 500 };
var LONGEST = 80;
var CLASSES = {
  critical: "stroke:#d97706,stroke-width:3px",
  done: "stroke-dasharray:4 3",
  circular: "stroke:#dc2626,stroke-width:3px"
};
var RED = "stroke:#dc2626,stroke-width:2px";
var AMBER = "stroke:#d97706,stroke-width:3px";
function graphMermaid(picture) {
  const { tasks, edges, races } = picture;
  const numbered = edges.map((edge, i) => ({ ...edge, i }));
  const lines = [
    "flowchart LR",
    ...tasks.map((task, i) => `  t${i}["${mermaidLabel(labelOf(task))}"]`),
    ...edges.map(({ from, to }) => `  t${from} --> t${to}`),
    ...races.map(({ a, b }) => `  t${a} -. race .- t${b}`),
    ...Object.entries(CLASSES).flatMap(([name, style]) => classLines(tasks, name, style)),
    ...linkStyle(
      numbered.filter(({ critical, circular }) => critical && !circular),
      AMBER
    ),
    ...linkStyle(
      numbered.filter(({ circular }) => circular),
      RED
    ),
    ...linkStyle(
      races.map((_, i) => ({ i: edges.length + i })),
      RED
    )
  ];
  return `${lines.join("\n")}
`;
}
function tooLargeNote({ edges, races }, text) {
  const links = edges.length + races.length;
  if (text.length <= LIMITS.characters && links <= LIMITS.edges) return void 0;
  return `GitHub draws Mermaid of at most ${LIMITS.characters} characters and ${LIMITS.edges} edges; this has ${text.length} and ${links}, so take --format svg`;
}
function labelOf({ id, title, done }) {
  return `${id} ${title}${done ? " \u2713" : ""}`;
}
function classLines(tasks, name, style) {
  const members = tasks.flatMap((task, i) => classOf(task) === name ? [`t${i}`] : []);
  if (members.length === 0) return [];
  return [`  classDef ${name} ${style}`, `  class ${members.join(",")} ${name}`];
}
function classOf({ circular, critical, done }) {
  if (circular) return "circular";
  if (done) return "done";
  return critical ? "critical" : void 0;
}
function linkStyle(links, style) {
  return links.length === 0 ? [] : [`  linkStyle ${links.map(({ i }) => i).join(",")} ${style}`];
}
function mermaidLabel(text) {
  const characters = charactersOf(escapeControls(text, "").replace(/\s+/g, " ").trim());
  const shown = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), "\u2026"] : characters;
  return shown.join("").replace(SPECIAL, (char) => `#${char.codePointAt(0)};`);
}
var SPECIAL = new RegExp("[^\\p{L}\\p{N}\\p{M} ,.-]|\uFB02|(?<!\\d)\\.|\\.(?!\\d)|(?<!\\p{L})-|-(?!\\p{L})", "gu");
export {
  graphMermaid,
  mermaidLabel,
  tooLargeNote
};
