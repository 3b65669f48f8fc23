import type { Outline, Section } from "../markdown/outline.ts";
import type { TaskPlanSection } from "./document.ts";
import { withDigits } from "./number-words.ts";

const SECTION_HEADINGS: readonly [TaskPlanSection, RegExp][] = [
  [
    "relevant",
    /\b(?:relevant|key|important|critical|reference)\b.*\b(?:files?|docs?|documentation|paths?)\b|\bfiles? (?:and|&) documentation\b|\bfile reference\b|\bshared context\b|\bmust[- ]read\b/i,
  ],
  [
    "implementation",
    /\bimplementation\b|\bexecution batches\b|\btask (?:list|breakdown|specifications)\b|\bdetailed task\b/i,
  ],
  [
    "advice",
    /\badvice\b|\bgotchas?\b|\btips\b|\bguidance\b|\bguidelines\b|\b(?:implementation|developer|execution|integration|cross-cutting) (?:notes|rules|considerations)\b|\bnotes for\b|\blessons\b|\bpitfalls?\b/i,
  ],
  ["summary", /^(?:overview|summary|executive summary|plan overview|introduction|goal)\b/i],
];

/** A grouping of tasks by a heading: `Phase 1: Foundation`, `Batch 2 (parallel)`, `Wave 3`. */
export interface PhaseHeading {
  number: string;
  title: string;
}

/** Reads the heading of a phase, batch, wave, stage, milestone or sprint. */
export function readPhaseHeading(heading: string): PhaseHeading | undefined {
  const match =
    /^[*_\s]*(?:phase|batch|wave|stage|milestone|sprint|track)\s+([A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?|[IVX]{2,5}|[A-Z])\b\s*[:.)–—-]*\s*(.*)$/i.exec(
      withDigits(heading),
    );
  if (!match?.[1]) return undefined;
  const title = heading.slice(match[0].length - match[2]!.length);
  return { number: match[1], title: title.replace(/[*_\s]+$/, "") };
}

/** Which of the format's sections a document has; a phase with tasks below it is an implementation plan. */
export function presentSections(outline: Outline, hasPhase: boolean): Set<TaskPlanSection> {
  const found = new Set<TaskPlanSection>();
  const title = titleSection(outline);
  if (title) found.add("title");
  if (summaryText(outline) !== undefined) found.add("summary");
  if (hasPhase) found.add("implementation");
  for (const section of outline.sections) {
    if (section === title || section.level === 0) continue;
    for (const [name, pattern] of SECTION_HEADINGS)
      if (pattern.test(section.heading)) found.add(name);
  }
  return found;
}

/** The first heading of level 1. */
export function titleSection(outline: Outline): Section | undefined {
  return outline.sections.find((section) => section.level === 1 && section.heading !== "");
}

/** A title without marks of emphasis and code. */
export function plainTitle(heading: string): string {
  return heading.replace(/[*_`]/g, "").trim();
}

/** The text below the title, or the section that calls itself a summary. */
export function summaryText(outline: Outline): string | undefined {
  const title = titleSection(outline);
  const own = title && firstParagraph(outline, title);
  if (own) return own;
  const named = outline.sections.find((section) =>
    /^(?:plan )?(?:overview|(?:executive )?summary|introduction|goal)\b/i.test(section.heading),
  );
  return named && firstParagraph(outline, named);
}

/** The text below the heading "Advice"; nothing where it says that there is none. */
export function adviceText({ text, sections }: Outline): string | undefined {
  const section = sections.find(({ level, heading }) => level > 1 && /^advice\b/i.test(heading));
  if (!section) return undefined;
  const own = text
    .slice(section.bodyStart, section.bodyEnd)
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return /^(?:[-*]\s*)?(?:none\.?)?$/i.test(own) ? undefined : own;
}

function firstParagraph({ text }: Outline, section: Section): string | undefined {
  const paragraphs = text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n[ \t]*\r?\n/);
  const prose = paragraphs
    .map((part) => part.trim())
    .find((part) => /^[^\s#|`~-]/.test(part) && !/^(?:---|\*\*\*|>)/.test(part));
  const lines = prose?.split("\n").map((line) => line.trim());
  return lines?.filter((line) => line !== "").join(" ");
}
