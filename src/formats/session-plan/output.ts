import type { Block, ListItem, TextBlock } from "../markdown/block.ts";
import type { BodyPart } from "../task-plan/body.ts";
import type { Slice } from "../task-plan/slice.ts";

/** The label of what a session hands over, on a line or in an item. */
export const OUTPUT =
  /^[\s*_`]{0,9}(?:outputs?|deliverables?|produces|ausgaben?|ergebnisse?|ergebnis)[*_`]{0,3}\s{0,3}:[*_\s]{0,9}/i;

/** A session's text without what it says of its output, and that. */
export interface WithOutput {
  parts: BodyPart[];
  outputs: Slice[];
}

/** Takes the output out of a session's text: a line, an item, or a list below its label. */
export function takeOutput(parts: readonly BodyPart[]): WithOutput {
  const outputs: Slice[] = [];
  let open = false;
  const left = parts.map((part): BodyPart => {
    if (part.heading) open = isLabel(part.heading.text);
    const blocks = part.blocks.flatMap((block): Block[] => {
      if (block.kind === "code") return [block];
      if (block.kind === "text") {
        const { kept, found, last } = ofText(block);
        outputs.push(...found);
        open = last || (open && kept.length === 0);
        return kept;
      }
      if (open && block.items.every(({ text }) => !LABELLED.test(text))) {
        open = false;
        outputs.push(...block.items.map(({ text, start }) => ({ text, offset: start })));
        return [];
      }
      open = false;
      const items = block.items.filter((item) => !ofItem(item, outputs));
      return items.length === 0 ? [] : [{ ...block, items }];
    });
    return { ...part, blocks };
  });
  return { parts: left, outputs };
}

/** `Deliverables` as a heading needs no colon. */
function isLabel(text: string): boolean {
  return OUTPUT.test(`${text.replace(/[\s:*_]+$/, "")}:`);
}

const LABELLED = /^[*_`]{0,3}[A-Z][\w ]{0,30}[*_`]{0,3}:[*_`]{0,3}\s/;

/** The lines of a paragraph that say the output, and the paragraphs that are left around them. */
function ofText({ text, start }: TextBlock): { kept: Block[]; found: Slice[]; last: boolean } {
  const found: Slice[] = [];
  const kept: Block[] = [];
  let last = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const label = OUTPUT.exec(line)?.[0];
    last = label !== undefined && line.slice(label.length).trim() === "";
    if (label === undefined) kept.push({ kind: "text", text: line, start: start + index });
    else if (!last)
      found.push({ text: line.slice(label.length), offset: start + index + label.length });
  }
  return found.length === 0 && !last
    ? { kept: [{ kind: "text", text, start }], found, last }
    : { kept, found, last };
}

/** Takes an item that says the output, with the items in it. */
function ofItem(item: ListItem, outputs: Slice[]): boolean {
  const label = OUTPUT.exec(item.text)?.[0];
  if (label === undefined) return false;
  const text = item.text.slice(label.length);
  if (text.trim() !== "") outputs.push({ text, offset: item.start + label.length });
  for (const child of item.children) {
    if (child.kind !== "list") continue;
    outputs.push(...child.items.map((one) => ({ text: one.text, offset: one.start })));
  }
  return true;
}
