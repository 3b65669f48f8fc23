import { closesFence, openedFence } from "../markdown/fence.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readSessionHeading } from "./heading.ts";

/** A line that is bold from its start and names a session: `**Session A (branch: a)**`. */
const BOLD =
  /^(?:\*\*|__)(?=\W*(?:session|sitzung)\b)([^\n]*?)(?:\*\*|__)(\s*\([^()\n]*\))?:?\s*$/i;

/**
 * The outline of a plan that names its sessions in bold lines instead of headings: each such line starts
 * a section. A plan with headings of sessions is left as it is.
 */
export function withBoldSessions(cut: Outline): Outline {
  const isNamed = cut.sections.some(
    ({ level, heading, headingOffset: offset }) =>
      level > 1 && readSessionHeading({ text: heading, offset })?.kind === "session",
  );
  if (isNamed || !/^(?:\*\*|__)\W*(?:session|sitzung)\b/im.test(cut.text)) return cut;
  return { ...cut, sections: cut.sections.flatMap((section) => split(section, cut)) };
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
