import { encloses, type LineIndex } from "../../model/place.ts";
import type { FormatId, Plan } from "../../model/plan.ts";
import type { Parsed } from "../format.ts";
import { FORMAT_LIST } from "../list.ts";
import { outline } from "../markdown/outline.ts";
import { readPhaseHeading } from "../task-plan/sections.ts";

/** What a document says that no plan holds, so that it is carried over to no format; a sentence each. */
export function beyondPlan(parsed: Parsed, index: LineIndex): string[] {
  if (isOf(parsed, "work-packages")) return beyondPackages(parsed);
  if (FORMAT_LIST[parsed.format].medium !== "markdown") return [];
  const sections = otherSections(parsed.plan, index);
  return sections.length === 0
    ? []
    : [`not carried over: the text below ${sections.map((one) => `"${one}"`).join(", ")}`];
}

function isOf<F extends FormatId>(parsed: Parsed, format: F): parsed is Parsed & Parsed<F> {
  return parsed.format === format;
}

function beyondPackages({ document: { packages, contracts } }: Parsed<"work-packages">): string[] {
  const having = (is: (one: (typeof packages)[number]) => boolean): string =>
    packages
      .filter(is)
      .map(({ id }) => id)
      .join(", ");
  const told = [
    ["contracts:", contracts.map(({ value }) => value).join(", ")],
    [
      "the task type of",
      having(({ taskType }) => taskType !== undefined && taskType !== "implement"),
    ],
    ["time limits of", having(({ ttl, timeout }) => ttl !== undefined || timeout !== undefined)],
    ["steps that are no commands of", having(({ steps }) => steps.some((step) => !step.command))],
  ] as const;
  return told.filter(([, of]) => of !== "").map(([what, of]) => `not carried over: ${what} ${of}`);
}

/** What the writers make anew from the plan, or have read into it. */
const MADE =
  /\b(?:relevant|key|critical)\b.*\b(?:files?|documentation)\b|\bimplementation plan\b|\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b|\bmerge order\b|\bwhat exists\b|\bfile structure\b|^(?:goal|summary|overview|advice)\b/i;

/** Headings outside of tasks with a text of their own. */
function otherSections({ tasks }: Plan, index: LineIndex): string[] {
  return outline(index)
    .sections.filter(
      ({ level, heading, at, bodyStart, bodyEnd }, i, all) =>
        level > 0 &&
        i > all.findIndex((one) => one.level === 1) &&
        !MADE.test(heading) &&
        !readPhaseHeading(heading) &&
        !tasks.some(({ section }) => encloses(section, at)) &&
        index.text.slice(bodyStart, bodyEnd).trim() !== "",
    )
    .map(({ heading }) => heading);
}
