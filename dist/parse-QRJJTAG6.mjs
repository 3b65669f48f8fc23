import {
  buildTasks,
  emptyPlan,
  openFence,
  overLimit,
  unreadTasks
} from "./chunk-ZOUG6ZCJ.mjs";
import {
  PathReader
} from "./chunk-DJPLZF5A.mjs";
import {
  markdownExcess,
  readAllows
} from "./chunk-6MLQ2TAG.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  findUnits
} from "./chunk-ESQRRBGD.mjs";
import {
  readBody
} from "./chunk-ZHVRTU23.mjs";
import {
  parseBlocks
} from "./chunk-A2MJEVJ7.mjs";
import {
  adviceText,
  outline,
  plainTitle,
  presentSections,
  readPathItem,
  summaryText,
  titleSection
} from "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/formats/task-plan/parse.ts
function parseTaskPlan(index, options) {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  if (excess) return overLimit(emptyPlan(), excess, index);
  const units = findUnits(cut);
  if (units.tasks.length > options.limits.tasks) {
    const message = `the plan has ${units.tasks.length} tasks, over the limit of ${options.limits.tasks}; split it`;
    return overLimit(emptyPlan(), { message, line: 1 }, index);
  }
  const drafts = units.tasks.map((unit) => ({ unit, body: readBody(unit.parts(cut)) }));
  const references = referenceDrafts(cut, units);
  const paths = new PathReader(
    index,
    [...references, ...drafts.flatMap((draft) => draft.body.claims)],
    options.root
  );
  const findings = [...openFence(cut, units), ...unreadTasks(units)];
  const tasks = buildTasks(drafts, units, paths, index, findings);
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const advice = adviceText(cut);
  const plan = {
    format: "task-plan",
    title: plainTitle(title?.heading ?? ""),
    ...summary !== void 0 && { summary },
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    ...advice !== void 0 && { advice },
    allows: readAllows(index)
  };
  const sections = presentSections(cut, units.phases.length > 0 && tasks.length > 0);
  return { format: "task-plan", plan, document: documentOf(index, cut, sections), findings };
}
function documentOf(index, cut, sections) {
  const at = titleSection(cut)?.at ?? index.place(0, 0);
  const found = /(?<![\w-])tasks\.md\b/.exec(cut.text);
  if (!found) return { sections, at, mentioned: /* @__PURE__ */ new Set() };
  const tasksFile = index.place(found.index, found.index + found[0].length);
  return { sections, at, tasksFile, mentioned: new Set(cut.text.match(/\b\d+(?:\.\d+)+\b/g)) };
}
function referenceDrafts(cut, units) {
  const drafts = [];
  for (const section of units.referenceSections) {
    for (const block of parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart
    )) {
      if (block.kind !== "list") continue;
      for (const item of block.items)
        drafts.push(...readPathItem({ text: item.text, offset: item.start }));
    }
  }
  return drafts;
}
export {
  parseTaskPlan
};
