import { charactersOf } from "../width.ts";
import { escapeControls } from "../escape.ts";
import type { GraphPicture, PictureTask } from "./picture.ts";

/** What Mermaid draws at most unless it is told otherwise, and GitHub in any case. */
const LIMITS = { characters: 50_000, edges: 500 } as const;

/** Characters of a label. */
const LONGEST = 80;

/**
 * Only outlines have colours: they can be seen on a light and on a dark page, and texts keep the colours
 * of the theme.
 */
const CLASSES = {
  critical: "stroke:#d97706,stroke-width:3px",
  done: "stroke-dasharray:4 3",
  circular: "stroke:#dc2626,stroke-width:3px",
} as const;
const RED = "stroke:#dc2626,stroke-width:2px";
const AMBER = "stroke:#d97706,stroke-width:3px";

/** The graph as a Mermaid flowchart, as GitHub shows it in a fence of the language `mermaid`. */
export function graphMermaid(picture: GraphPicture): string {
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
      AMBER,
    ),
    ...linkStyle(
      numbered.filter(({ circular }) => circular),
      RED,
    ),
    ...linkStyle(
      races.map((_, i) => ({ i: edges.length + i })),
      RED,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** A sentence about a flowchart that GitHub will refuse to draw; undefined for others. */
export function tooLargeNote({ edges, races }: GraphPicture, text: string): string | undefined {
  const links = edges.length + races.length;
  if (text.length <= LIMITS.characters && links <= LIMITS.edges) return undefined;
  return `GitHub draws Mermaid of at most ${LIMITS.characters} characters and ${LIMITS.edges} edges; this has ${text.length} and ${links}, so take --format svg`;
}

function labelOf({ id, title, done }: PictureTask): string {
  return `${id} ${title}${done ? " ✓" : ""}`;
}

function classLines(tasks: readonly PictureTask[], name: string, style: string): string[] {
  const members = tasks.flatMap((task, i) => (classOf(task) === name ? [`t${i}`] : []));
  if (members.length === 0) return [];
  return [`  classDef ${name} ${style}`, `  class ${members.join(",")} ${name}`];
}

function classOf({ circular, critical, done }: PictureTask): keyof typeof CLASSES | undefined {
  if (circular) return "circular";
  if (done) return "done";
  return critical ? "critical" : undefined;
}

function linkStyle(links: readonly { i: number }[], style: string): string[] {
  return links.length === 0 ? [] : [`  linkStyle ${links.map(({ i }) => i).join(",")} ${style}`];
}

/**
 * Plan text as a label in quotes. Letters, digits, single spaces, commas, and points and hyphens within
 * words stand as they are; everything else is written as its number (`#58;`), so that it means nothing to
 * Mermaid, to Markdown in labels or to HTML.
 */
export function mermaidLabel(text: string): string {
  const characters = charactersOf(escapeControls(text, "").replace(/\s+/g, " ").trim());
  const shown =
    characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), "…"] : characters;
  return shown.join("").replace(SPECIAL, (char) => `#${char.codePointAt(0)};`);
}

/** `ﬂ` and `¶` stand for numbers inside Mermaid. */
const SPECIAL = /[^\p{L}\p{N}\p{M} ,.-]|ﬂ|(?<!\d)\.|\.(?!\d)|(?<!\p{L})-|-(?!\p{L})/gu;
