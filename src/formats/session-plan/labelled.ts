import type { Block, ListBlock, ListItem } from "../markdown/block.ts";
import type { BodyPart } from "../task-plan/body.ts";
import { isOthers } from "../task-plan/group.ts";
import { readLabel } from "../task-plan/label.ts";
import { endOf, readPathItem } from "../task-plan/path-item.ts";
import { isSurePath } from "../task-plan/path-shape.ts";
import type { Slice } from "../task-plan/slice.ts";

/** Words of a label that speaks of files, or of what is done to them. */
const FILES =
  /\b(?:files?|paths?|folders?|director(?:y|ies)|modules?|components?|pages?|migrations?|scripts?|schemas?|routes?|styles?|templates?|hooks?|services?|models?|views?|endpoints?|helpers?|fixtures?|tests? to|code|area|territory|boundar(?:y|ies)|dateien)\b|^(?:(?:you |we |it )?(?:may|can|will|should|must)|to|works? (?:on|in)|working (?:on|in)|edit|touch|writ|chang|updat|modif|creat|add|implement|build|own)/i;
/** What is written about them, and read. */
const WORDS =
  /\b(?:docs?|documentation|specs?|specifications?|designs?|guides?|run|verify|check)\b/i;
const LABEL =
  /^[\s*_`]*([A-Za-z][\w /&'’-]{2,40}?)(?:\s?\([^()\n]{0,60}\))?[\s*_`]*(?::[*_\s]*([^\n]*))?$/;

/** A label in words of its own that speaks of files, and the value behind it. */
function fileLabel(line: Slice): Slice | undefined {
  const match = LABEL.exec(line.text);
  const name = match?.[1]?.trim() ?? "";
  if (!match || !FILES.test(name) || WORDS.test(name) || isOthers(name)) return undefined;
  if (readLabel(line.text)) return undefined;
  const value = match[2] ?? "";
  return { text: value, offset: line.offset + line.text.length - value.length };
}

/**
 * The paths below or behind a label such as `Source files` or `Works on`, which does not say what is done
 * to them. A label that the reader of tasks knows is left to it.
 */
export function labelledPaths(parts: readonly BodyPart[]): Slice[] {
  const found: Slice[] = [];
  for (const { heading, blocks } of parts) takeBlocks(found, blocks, heading && fileLabel(heading));
  return found;
}

function takeBlocks(found: Slice[], blocks: readonly Block[], label?: Slice): void {
  let open = label !== undefined && label.text.trim() === "";
  for (const block of blocks) {
    if (block.kind === "list") {
      for (const item of block.items) {
        open &&= isPath(item);
        if (open) add(found, { text: item.text, offset: item.start });
        else takeItem(found, item);
      }
      open = false;
      continue;
    }
    open = false;
    if (block.kind === "code") continue;
    for (const { 0: line, index } of block.text.matchAll(/[^\r\n]+/g)) {
      const value = line.includes(":")
        ? fileLabel({ text: line, offset: block.start + index })
        : undefined;
      open = value?.text.trim() === "";
      if (value) takeValue(found, value);
    }
  }
}

/** An item that is such a label, with its value or the list below it. */
function takeItem(found: Slice[], item: ListItem): void {
  const text = item.text.split(/\r?\n/, 1)[0] ?? "";
  const value = fileLabel({ text, offset: item.start });
  if (!value) return;
  if (value.text.trim() !== "") takeValue(found, value);
  else for (const child of item.children) if (isPathList(child)) takeItems(found, child);
}

function isPathList(block: Block): block is ListBlock {
  return block.kind === "list" && block.items.every(isPath);
}

function isPath({ text, start }: ListItem): boolean {
  const [path] = readPathItem({ text, offset: start });
  return path !== undefined && isSurePath(path.text);
}

function takeItems(found: Slice[], { items }: ListBlock): void {
  for (const { text, start } of items) add(found, { text, offset: start });
}

/** A value of nothing but paths. */
function takeValue(found: Slice[], value: Slice): void {
  const paths = readPathItem(value);
  const last = paths.at(-1);
  if (!last || !paths.every(({ text }) => isSurePath(text))) return;
  if (/^[\s`*_.)]*(?:$|[(–—-])/.test(value.text.slice(endOf(last) - value.offset)))
    add(found, value);
}

/** Those that it only looks at are none. */
function add(found: Slice[], item: Slice): void {
  found.push(...readPathItem(item).filter(({ action }) => action !== "read"));
}
