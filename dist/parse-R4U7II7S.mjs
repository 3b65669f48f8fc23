import {
  buildTasks,
  emptyPlan,
  openFence,
  overLimit,
  unreadTasks
} from "./chunk-EHBLGGI4.mjs";
import {
  PathReader
} from "./chunk-6YDKKSHF.mjs";
import {
  markdownExcess,
  readAllows
} from "./chunk-WMDDGLF2.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  findUnits
} from "./chunk-JOACSHWW.mjs";
import {
  readBody
} from "./chunk-T34QXNQJ.mjs";
import "./chunk-AJ7HXCCN.mjs";
import "./chunk-DKWMM3KO.mjs";
import {
  parseBlocks
} from "./chunk-CFI5F2W5.mjs";
import {
  adviceText,
  plainTitle,
  presentSections,
  summaryText,
  titleSection
} from "./chunk-E2Z5UEL6.mjs";
import {
  readPathItem
} from "./chunk-DK3EG7ER.mjs";
import {
  outline
} from "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
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
