import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { PathMention, Plan } from "../../model/plan.ts";
import { PathReader } from "../claims.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readAllows } from "../markdown/allow.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { markdownExcess } from "../markdown/limits.ts";
import { type Outline, outline } from "../markdown/outline.ts";
import { readBody } from "./body.ts";
import { emptyPlan, openFence, overLimit, unreadTasks } from "./findings.ts";
import { readPathItem } from "./path-item.ts";
import { adviceText, plainTitle, presentSections, summaryText, titleSection } from "./sections.ts";
import { buildTasks, type DraftTask } from "./task.ts";
import { findUnits, type Units } from "./units.ts";

/** Reads a task plan. Never throws: what cannot be read is a finding, the rest is the plan. */
export function parseTaskPlan(index: LineIndex, options: ParseOptions): Parsed<"task-plan"> {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  if (excess) return overLimit(emptyPlan(), excess, index);
  const units = findUnits(cut);
  if (units.tasks.length > options.limits.tasks) {
    const message = `the plan has ${units.tasks.length} tasks, over the limit of ${options.limits.tasks}; split it`;
    return overLimit(emptyPlan(), { message, line: 1 }, index);
  }
  const drafts = units.tasks.map((unit): DraftTask => ({ unit, body: readBody(unit.parts(cut)) }));
  const references = referenceDrafts(cut, units);
  const paths = new PathReader(
    index,
    [...references, ...drafts.flatMap((draft) => draft.body.claims)],
    options,
  );
  const findings: ParserFinding[] = [...openFence(cut, units), ...unreadTasks(units)];
  const tasks = buildTasks(drafts, units, paths, index, findings);
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const advice = adviceText(cut);
  const plan: Plan = {
    format: "task-plan",
    title: plainTitle(title?.heading ?? ""),
    ...(summary !== undefined && { summary }),
    phases: units.phases,
    tasks,
    references: references.map((draft): PathMention => paths.mention(draft)),
    ...(advice !== undefined && { advice }),
    allows: readAllows(index),
  };
  const sections = presentSections(cut, units.phases.length > 0 && tasks.length > 0);
  return { format: "task-plan", plan, document: documentOf(index, cut, sections), findings };
}

function documentOf(
  index: LineIndex,
  cut: Outline,
  sections: ReturnType<typeof presentSections>,
): Parsed<"task-plan">["document"] {
  const at = titleSection(cut)?.at ?? index.place(0, 0);
  const found = /(?<![\w-])tasks\.md\b/.exec(cut.text);
  if (!found) return { sections, at, mentioned: new Set() };
  const tasksFile = index.place(found.index, found.index + found[0].length);
  return { sections, at, tasksFile, mentioned: new Set(cut.text.match(/\b\d+(?:\.\d+)+\b/g)) };
}

/** Paths of the lists in the section of relevant files. */
function referenceDrafts(cut: Outline, units: Units): { text: string; offset: number }[] {
  const drafts: { text: string; offset: number }[] = [];
  for (const section of units.referenceSections) {
    for (const block of parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart,
    )) {
      if (block.kind !== "list") continue;
      for (const item of block.items)
        drafts.push(...readPathItem({ text: item.text, offset: item.start }));
    }
  }
  return drafts;
}
