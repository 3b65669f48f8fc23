import { parseBlocks } from "../markdown/blocks.ts";
import type { Block } from "../markdown/block.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import type { BodyPart } from "../task-plan/body.ts";

/** The blocks of sections; the first one without its heading. */
export function partsOf(sections: readonly Section[], cut: Outline): BodyPart[] {
  return sections.map((section, i): BodyPart => {
    const blocks: Block[] = parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart,
    );
    if (i === 0) return { blocks };
    return { heading: { text: section.heading, offset: section.headingOffset }, blocks };
  });
}
