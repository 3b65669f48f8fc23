import { closesFence, openedFence } from "../markdown/fence.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readSessionHeading, readSessionPhase } from "./heading.ts";
import { saidIn } from "./lost.ts";

/** A line that is bold from its start and names a session: `**Session A (branch: a)**`. */
const BOLD =
  /^(?:\*\*|__)(?=[^\w\n]{0,40}(?:session|sitzung)\b)([^\n]*?)(?:\*\*|__)(\s*\([^()\n]*\))?:?\s*$/i;

/**
 * The outline of a plan that names its sessions in bold lines instead of headings: each such line starts
 * a section. Beside headings of sessions a bold line is one, too, where it stands in a phase that has no
 * other session of its name, and a worktree or branch stands below it.
 */
export function withBoldSessions(cut: Outline): Outline {
  if (!/^(?:\*\*|__)[^\w\n]{0,40}(?:session|sitzung)\b/im.test(cut.text)) return cut;
  const named = new Set<string>();
  const phases: number[] = [];
  let phase = 0;
  for (const { level, heading, headingOffset: offset } of cut.sections) {
    if (level > 1 && readSessionPhase(heading)) phase = phases.length + 1;
    phases.push(phase);
    const read = level > 1 ? readSessionHeading({ text: heading, offset }) : undefined;
    if (read?.kind === "session") named.add(`${phase} ${read.name.toLowerCase()}`);
  }
  const sections = cut.sections.flatMap((section, i) => {
    const found = split(section, cut);
    if (named.size === 0 || found.length === 1) return found;
    const isOwn = (bold: Section): boolean => {
      const text = cut.text.slice(bold.bodyStart, bold.bodyEnd);
      const name = readSessionHeading({ text: bold.heading, offset: 0 })?.name.toLowerCase();
      const isKnown = named.has(`${phases[i]} ${name}`);
      // A line that is longer than any heading names nothing.
      if (name === undefined || isKnown || (phases[i] === 0 && phase > 0)) return false;
      return saidIn({ text, offset: 0 }).some(({ kind }) => /^(?:worktree|branch)$/.test(kind));
    };
    return joined(found, isOwn);
  });
  return { ...cut, sections };
}

/** Sections of which those that are none go on in the one before. */
function joined(sections: readonly Section[], isOwn: (section: Section) => boolean): Section[] {
  const found: Section[] = [];
  for (const section of sections) {
    if (found.length === 0 || isOwn(section)) found.push(section);
    else found.at(-1)!.bodyEnd = section.bodyEnd;
  }
  return found;
}

/** A section, cut at its bold lines. */
function split(section: Section, { text, index }: Outline): Section[] {
  const found: Section[] = [{ ...section }];
  let fence: string | undefined;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  for (const { 0: line, index: from } of body.matchAll(/[^\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line);
    const bold = fence ? undefined : BOLD.exec(line);
    const headingOffset = section.bodyStart + from + 2;
    const heading = bold ? line.slice(2, 2 + bold[1]!.length) : "";
    if (!bold || !readSessionHeading({ text: heading, offset: headingOffset })?.certain) continue;
    const start = section.bodyStart + from;
    found.at(-1)!.bodyEnd = start;
    found.push({
      level: Math.max(section.level, 1) + 1,
      heading: bold[2] === undefined ? heading : line.slice(2).trimEnd().replace(/:$/, ""),
      headingOffset,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: Math.min(start + line.length + 1, section.bodyEnd),
      bodyEnd: section.bodyEnd,
    });
  }
  return found;
}
