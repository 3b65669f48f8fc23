import type { LineIndex } from "../../model/place.ts";
import { PathReader } from "../claims.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readAllows } from "../markdown/allow.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { markdownExcess } from "../markdown/limits.ts";
import { type Outline, outline } from "../markdown/outline.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import { summaryText, titleSection } from "../task-plan/sections.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { SharedSection } from "./document.ts";

const HEADINGS: readonly [SharedSection, RegExp][] = [
  ["files", /\bfiles?\b/i],
  ["tables", /\btables?\b|\bschema\b|\bdatabase\b/i],
  ["patterns", /\bpatterns?\b|\bconventions?\b/i],
  ["docs", /\bdoc(?:s|umentation|uments)?\b/i],
];

/** Reads a `shared.md`: what every task of a feature should know. It has no tasks. */
export function parseShared(index: LineIndex, options: ParseOptions): Parsed<"shared"> {
  const cut = outline(index);
  const at = titleSection(cut)?.at ?? index.place(0, 0);
  const title = titleSection(cut)?.heading ?? "";
  const summary = summaryText(cut);
  const excess = markdownExcess(cut, options.limits);
  const drafts = excess ? [] : [...pathDrafts(cut)];
  const paths = new PathReader(index, drafts, options);
  const sections = new Set<SharedSection>(summary === undefined ? [] : ["overview"]);
  for (const section of cut.sections) {
    if (section.level < 2) continue;
    for (const [name, pattern] of HEADINGS) if (pattern.test(section.heading)) sections.add(name);
  }
  return {
    format: "shared",
    plan: {
      format: "shared",
      title,
      ...(summary !== undefined && { summary }),
      phases: [],
      tasks: [],
      references: drafts.map((draft) => paths.mention(draft)),
      allows: readAllows(index),
    },
    document: { sections, at },
    findings: excess
      ? [
          {
            rule: "plan/unreadable",
            at: index.place(index.startOf(excess.line), index.startOf(excess.line)),
            message: excess.message,
            overLimit: true,
          },
        ]
      : [],
  };
}

/** Paths of the lists of files and documents: the first token of an item. */
function* pathDrafts(cut: Outline): Generator<Slice> {
  for (const section of cut.sections) {
    if (!/\bfiles?\b|\bdoc(?:s|umentation|uments)?\b/i.test(section.heading)) continue;
    for (const block of parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart,
    )) {
      if (block.kind === "list")
        for (const item of block.items)
          yield* readPathItem({ text: item.text, offset: item.start });
      if (block.kind === "text") yield* readPathItem({ text: block.text, offset: block.start });
    }
  }
}
