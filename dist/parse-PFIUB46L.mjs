import {
  PathReader,
  markdownExcess,
  parseBlocks,
  readAllows
} from "./chunk-SCKJLYT6.mjs";
import {
  outline,
  readPathItem,
  summaryText,
  titleSection
} from "./chunk-V4XTOYGT.mjs";

// src/formats/shared/parse.ts
var HEADINGS = [
  ["files", /\bfiles?\b/i],
  ["tables", /\btables?\b|\bschema\b|\bdatabase\b/i],
  ["patterns", /\bpatterns?\b|\bconventions?\b/i],
  ["docs", /\bdoc(?:s|umentation|uments)?\b/i]
];
function parseShared(index, options) {
  const cut = outline(index);
  const at = titleSection(cut)?.at ?? index.place(0, 0);
  const title = titleSection(cut)?.heading ?? "";
  const summary = summaryText(cut);
  const excess = markdownExcess(cut, options.limits);
  const drafts = excess ? [] : [...pathDrafts(cut)];
  const paths = new PathReader(index, drafts, options);
  const sections = new Set(summary === void 0 ? [] : ["overview"]);
  for (const section of cut.sections) {
    if (section.level < 2) continue;
    for (const [name, pattern] of HEADINGS) if (pattern.test(section.heading)) sections.add(name);
  }
  return {
    format: "shared",
    plan: {
      format: "shared",
      title,
      ...summary !== void 0 && { summary },
      phases: [],
      tasks: [],
      references: drafts.map((draft) => paths.mention(draft)),
      allows: readAllows(index)
    },
    document: { sections, at },
    findings: excess ? [
      {
        rule: "plan/unreadable",
        at: index.place(index.startOf(excess.line), index.startOf(excess.line)),
        message: excess.message,
        overLimit: true
      }
    ] : []
  };
}
function* pathDrafts(cut) {
  for (const section of cut.sections) {
    if (!/\bfiles?\b|\bdoc(?:s|umentation|uments)?\b/i.test(section.heading)) continue;
    for (const block of parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart
    )) {
      if (block.kind === "list")
        for (const item of block.items)
          yield* readPathItem({ text: item.text, offset: item.start });
      if (block.kind === "text") yield* readPathItem({ text: block.text, offset: block.start });
    }
  }
}
export {
  parseShared
};
