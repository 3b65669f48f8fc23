import { encloses } from "../../model/place.ts";
import type { OwnPart, Task } from "../../model/plan.ts";
import { isUnfilled } from "../../model/fill.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { titleSection } from "../task-plan/sections.ts";
import { readAnyHeading } from "./names.ts";

const PRINCIPLE =
  /^[ \t]*(?:>[ \t]?)?[*_]*(?:philosophy|(?:core |guiding )?principles?)\b[^:\n]{0,20}:[*_]*[ \t]*(\S[^\n]*)$/im;

/** The principle that decides where two ways are open, as the text below the title says it. */
export function readPrinciple(cut: Outline): string | undefined {
  const title = titleSection(cut);
  const found = title && PRINCIPLE.exec(cut.text.slice(title.bodyStart, title.bodyEnd))?.[1];
  const principle = found?.replace(/[*_\s]+$/, "");
  return principle === undefined || isUnfilled(principle) ? undefined : principle;
}

/** Groups that are written anew from the plan. */
const COMPUTED = /\bownership\b|\bmatrix\b|^(?:goal|summary|overview|advice)\b/i;

/**
 * The parts of a document that hold no worker and no matrix, in its own words: what exists, the
 * orchestrator's protocol, patterns to avoid, and whatever else its author put there.
 */
export function readOwnParts(cut: Outline, tasks: readonly Task[]): OwnPart[] {
  const groups = groupsOf(cut);
  const holdsPlan = groups.map((group) => group.some((section) => isOfPlan(section, tasks)));
  const first = holdsPlan.indexOf(true);
  return groups.flatMap((group, i) => {
    const isComputed = group.some(({ heading }) => COMPUTED.test(heading));
    if (holdsPlan[i] || isComputed) return [];
    const { level } = group[0]!;
    const sections = group.map((section) => ({
      level: Math.min(6, section.level - level + 2),
      heading: section.heading,
      text: textOf(cut, section),
    }));
    return sections.every(({ text }) => text === "") ? [] : [{ isBefore: i < first, sections }];
  });
}

/** The sections below the title, each of level 1 or 2 with all below it. */
function groupsOf(cut: Outline): Section[][] {
  const title = titleSection(cut);
  const groups: Section[][] = [];
  for (const section of cut.sections.slice(title ? cut.sections.indexOf(title) + 1 : 1)) {
    if (section.level <= 2 || groups.length === 0) groups.push([section]);
    else groups.at(-1)!.push(section);
  }
  return groups;
}

function isOfPlan({ heading, headingOffset, at }: Section, tasks: readonly Task[]): boolean {
  return (
    readAnyHeading({ text: heading, offset: headingOffset }) !== undefined ||
    tasks.some((task) => encloses(task.section, at) || encloses(at, task.section))
  );
}

function textOf({ text }: Outline, { bodyStart, bodyEnd }: Section): string {
  return text
    .slice(bodyStart, bodyEnd)
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/(?:\s*\n)?-{3,}\s*$/, "")
    .trim();
}
