import { LineIndex } from "../../model/place.ts";
import type { Allow, Plan } from "../../model/plan.ts";
import { allowText, homeOf } from "../allow-text.ts";
import { idsOf, newIds } from "../convert/ids.ts";
import type { Written } from "../format.ts";
import { outline } from "../markdown/outline.ts";
import { oneLine, quoted } from "../markdown/plain.ts";
import { isHeldId, isHeldUnknownId, writeHeading } from "./write-heading.ts";
import { pathItems } from "./write-path.ts";
import { plainTitle, readPhaseHeading, summaryText } from "./sections.ts";
import { writeBody } from "./write-body.ts";

/** Writes a plan as a task plan. */
export function writeTaskPlan(plan: Plan): Written {
  const ids = renamedIds(plan);
  const title = plainTitle(oneLine(plan.title)) || "Plan";
  const parts = [
    `# ${title}`,
    ...summaryOf(plan),
    "## Critically Relevant Files and Documentation",
    bullets(pathItems(plan.references.map(({ pattern }) => pattern))),
    "## Implementation Plan",
    ...taskParts(plan, ids),
    "## Advice",
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === undefined)),
    quoted(plan.advice ?? "") || "- None",
  ];
  return { text: `${parts.join("\n\n")}\n`, lost: [], ids };
}

/** The summary, where it is read as one below a title. */
export function summaryOf({ summary = "" }: Plan): string[] {
  const line = oneLine(summary);
  const read = summaryText(outline(new LineIndex(`# T\n\n${line}\n`)));
  return line !== "" && read === line ? [line] : [];
}

function renamedIds(plan: Plan): Map<string, string> {
  const { known, unknown } = idsOf(plan);
  const renamed = newIds(known, isHeldId, (_, nth) => String(nth));
  const taken = known.map((id) => renamed.get(id) ?? id);
  const phases = plan.phases.flatMap(({ id }, i) => [id, String(i + 1)]);
  const isHeld = (id: string): boolean => taken.includes(id) || isHeldUnknownId(id, taken, phases);
  for (const [id, other] of newIds([...taken, ...unknown], isHeld, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}

/** The tasks in their order, with a heading wherever the phase changes. */
function taskParts(plan: Plan, ids: ReadonlyMap<string, string>): string[] {
  const parts: string[] = [];
  let phase: string | undefined;
  for (const task of plan.tasks) {
    if (task.phase !== phase) parts.push(phaseHeading(plan, task.phase));
    phase = task.phase;
    const dependencies = [...new Set(task.dependsOn.map(({ id }) => ids.get(id) ?? id))];
    parts.push(writeHeading(task, ids.get(task.id) ?? task.id, dependencies));
    parts.push(...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task)));
    parts.push(writeBody(task));
  }
  return parts;
}

/** A heading that groups the tasks below it; below one of level 2 they stand in no phase. */
function phaseHeading({ phases }: Plan, id: string | undefined): string {
  if (id === undefined) return "## Further Tasks";
  const position = phases.findIndex((phase) => phase.id === id);
  const number = oneLine(id);
  const title = oneLine(phases[position]?.title ?? id).replace(/[*_#\s]+$/, "");
  if (number === title && !readPhaseHeading(title)) return `### ${title}`;
  const named = (as: string): string => `Phase ${as}${title === "" ? "" : `: ${title}`}`;
  const isRead = readPhaseHeading(named(number))?.number === number;
  return `### ${named(isRead ? number : String(position + 1))}`;
}

/** Accepted findings as comments. */
export function allowComments(allows: readonly Allow[]): string[] {
  return allows.map((allow) => `<!-- ${allowText(allow)} -->`);
}

function bullets(items: readonly string[]): string {
  return (items.length === 0 ? ["None"] : items).map((item) => `- ${item}`).join("\n");
}
