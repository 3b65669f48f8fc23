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

/** The steps of a phase: the items of its lists, or without any its text as a whole. */
export function readSteps(parts: readonly BodyPart[]): Step[] {
  const blocks = parts.flatMap((part) => part.blocks);
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  if (items.length > 0) return items.flatMap(ofItem);
  const text = blocks.find((block) => block.kind === "text");
  if (!text) return [];
  const title = /^(?:[^.\n]|\.(?=\S))*/.exec(text.text)![0];
  return [step(title, text.text, text.start, text.start + text.text.length)];
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
