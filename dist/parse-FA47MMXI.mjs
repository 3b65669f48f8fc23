import {
  buildTasks,
  emptyPlan,
  openFence,
  overLimit,
  unreadTasks
} from "./chunk-34YIC3Q5.mjs";
import {
  PathReader
} from "./chunk-UZHUC65L.mjs";
import {
  markdownExcess,
  readAllows
} from "./chunk-EHICDWIP.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  findUnits
} from "./chunk-DYI53OZJ.mjs";
import "./chunk-GLLNC7XJ.mjs";
import {
  readBody
} from "./chunk-PKEDJWZI.mjs";
import "./chunk-WCMA2GUG.mjs";
import {
  parseBlocks
} from "./chunk-O3Z52UXN.mjs";
import {
  adviceText,
  plainTitle,
  presentSections,
  summaryText,
  titleSection
} from "./chunk-25RJJSC4.mjs";
import {
  outline
} from "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import {
  readPathItem
} from "./chunk-UXKI36OJ.mjs";
import "./chunk-C7WVLSJT.mjs";
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
