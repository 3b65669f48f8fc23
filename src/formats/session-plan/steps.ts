import type { Block, ListItem } from "../markdown/block.ts";
import type { BodyPart } from "../task-plan/body.ts";
import { withoutMarks } from "../task-plan/marks.ts";
import type { Slice } from "../task-plan/slice.ts";

/** One step of a phase without sessions. */
export interface Step extends Slice {
  title: string;
  done: boolean;
  /** Everything it says, as Markdown. */
  text: string;
  end: number;
}

/** The steps of a phase: headings that call themselves so, the items of its lists, or its text as a whole. */
export function readSteps(parts: readonly BodyPart[]): Step[] {
  const steps = parts.flatMap(ofHeading);
  if (steps.length > 0) return steps;
  const blocks = parts.flatMap((part) => part.blocks);
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  if (items.length > 0) return items.flatMap(ofItem);
  const text = blocks.find((block) => block.kind === "text");
  if (!text) return [];
  const title = /^(?:[^.\n]|\.(?=\S))*/.exec(text.text)![0];
  return [step(title, text.text, text.start, text.start + text.text.length)];
}

/** `Step 2: Merge the branches`, `2. Merge the branches`, with what stands below it. */
function ofHeading({ heading, blocks }: BodyPart): Step[] {
  const lead = /^\W*(?:step\s+)?\d{1,3}(?:\.\d{1,3})?(?:\s*[.:)–—-]\s*|\s+|$)/i.exec(
    heading?.text ?? "",
  )?.[0];
  if (!heading || lead === undefined) return [];
  const title = heading.text.slice(lead.length).trim() || heading.text.trim();
  const text = [title, ...blocks.flatMap(textsOf)].join("\n");
  const end = Math.max(heading.offset + heading.text.length, ...blocks.map(endOf));
  return [step(title, text, heading.offset, end)];
}

function endOf(block: Block): number {
  if (block.kind === "text") return block.start + block.text.length;
  return block.kind === "code"
    ? block.end
    : Math.max(block.start, ...block.items.map(({ end }) => end));
}

function ofItem(item: ListItem): Step[] {
  const first = item.text.split(/\r?\n/, 1)[0] ?? "";
  if (first.trim() === "") return [];
  const texts = [item.text, ...item.children.flatMap(textsOf)];
  return [step(first, texts.join("\n"), item.start, item.end)];
}

function textsOf(block: Block): string[] {
  if (block.kind === "text") return [block.text];
  if (block.kind === "code") return [block.code];
  return block.items.flatMap((item) => [`- ${item.text}`, ...item.children.flatMap(textsOf)]);
}

function step(line: string, text: string, offset: number, end: number): Step {
  const box = /^\[([ xX])\]\s+/.exec(line);
  const { text: title, done } = withoutMarks(line.slice(box?.[0].length ?? 0));
  return {
    title: title.replaceAll("**", "").trim(),
    done: done || /x/i.test(box?.[1] ?? ""),
    text: text.slice(box?.[0].length ?? 0).trim(),
    offset,
    end,
  };
}
