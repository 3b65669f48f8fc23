import { isUnfilled } from "../../model/fill.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { summaryText } from "../task-plan/sections.ts";
import type { ExecutionPlanDocument, ExecutionPlanSection } from "./document.ts";

const GOAL =
  /^[ \t]*(?:>[ \t]?)?[*_]*(?:goals?|objective|target|target objective|purpose|mission)\b[^:\n]{0,20}:[*_]*[ \t]*(\S[^\n]*)$/im;

/** What the plan says it is for: its goal, or the text below its title. */
export function goalOf(cut: Outline): string | undefined {
  const goal = GOAL.exec(cut.text)?.[1]
    ?.replace(/[*_]+$/, "")
    .trim();
  if (goal === undefined) return summaryText(cut);
  return isUnfilled(goal) ? undefined : goal;
}

/** Which of the format's sections a document has. */
export function presentSections(
  cut: Outline,
  hasMatrix: boolean,
  mergesInOrder: boolean,
): Set<ExecutionPlanSection> {
  const found = new Set<ExecutionPlanSection>();
  if (goalOf(cut) !== undefined) found.add("goal");
  if (hasMatrix) found.add("ownership");
  const merges = /\b(?:orchestrat|merg(?:e|ing)\b|integration\b)/i;
  if (mergesInOrder || cut.sections.some(({ heading }) => merges.test(heading)))
    found.add("protocol");
  return found;
}

/** The phases that the orchestrator goes through: headings below one that speaks of it. */
export function readProtocol({
  sections,
}: {
  sections: readonly Pick<Section, "level" | "heading">[];
}): ExecutionPlanDocument["protocol"] {
  const from = sections.findIndex(({ heading }) =>
    /\borchestrat|\bexecution protocol\b/i.test(heading),
  );
  if (from === -1) return [];
  const phases: ExecutionPlanDocument["protocol"] = [];
  for (const { level, heading } of sections.slice(from + 1)) {
    if (level <= sections[from]!.level) break;
    const match = /^[*_\s]*(?:phase|step)\s+(\d{1,4})\s*[:.)–—-]*\s*(.*)$/i.exec(heading);
    if (match) phases.push({ number: Number(match[1]), name: match[2]!.replace(/[*_\s]+$/, "") });
  }
  return phases;
}
