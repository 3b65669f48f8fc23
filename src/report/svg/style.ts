/** Colours by role, on a light page and on a dark one. */
const COLOURS = {
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
  edge: ["#7fa9de", "#4379bd"],
} as const;

type Role = keyof typeof COLOURS;

/** What classes look like: properties that hold the name of a colour. */
const PAINTED: readonly (readonly [selector: string, property: "fill" | "stroke", role: Role])[] = [
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
  [".head.circular", "fill", "race"],
];

const FORMS = `text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
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

/** The style of drawings, light by default and dark where the reader asks for it. */
export const STYLE = `
${FORMS}
${rules(0)}
@media (prefers-color-scheme:dark){
${rules(1)}
}
`;

function rules(scheme: 0 | 1): string {
  return PAINTED.map(
    ([selector, property, role]) => `${selector}{${property}:${COLOURS[role][scheme]}}`,
  ).join("\n");
}
