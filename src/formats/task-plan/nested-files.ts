import type { Block, ListItem } from "../markdown/block.ts";
import { isGroup, opensExceptions, takeException } from "./exception-item.ts";
import type { FileAccess } from "./label.ts";
import { isPathList } from "./lines.ts";
import { takeMember } from "./member.ts";
import { endOf, type NamedPath, readPathItem } from "./path-item.ts";
import { isSurePath } from "./path-shape.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";
import { takeWords } from "./words.ts";

/** True for an item such as `UI components` with nothing but paths below it. */
export function holdsPaths({ children }: ListItem): boolean {
  return children.length > 0 && children.every(isPathList);
}

/** A word before one more path, which says nothing of it. */
const ALSO = /^(?:\[[ xX]\]\s+)?(?:(?:also|and|plus|including)\b:?\s+)?/i;
/** What may follow it: a remark. */
const REMARK = /^[\s*_`]*(?:$|[(:;,.–—-])/;

/**
 * Takes the paths of the items in an item of a list of files. Most of what is nested there speaks of
 * the file above it, so only what is a path with at most a remark counts.
 */
export function takeNested(
  body: TaskBody,
  access: FileAccess,
  item: ListItem,
  action: NamedPath["action"],
): void {
  const base = readPathItem({ text: item.text, offset: item.start }).findLast(isGroup);
  const isOut = base !== undefined && opensExceptions(item.text);
  for (const { text, start } of item.children.flatMap(itemsOf)) {
    const said = isOut ? { text: `except ${text}`, offset: start - 7 } : { text, offset: start };
    if (base && mayWrite(access) && takeException(body, said, base)) {
      // The words that open them are read now.
      if (isOut)
        body.exceptions = body.exceptions.filter((one) => one.offset !== base.unreadExcept?.offset);
      continue;
    }
    const lead = ALSO.exec(text)![0].length;
    const own: Slice = { text: text.slice(lead), offset: start + lead };
    const [first, ...more] = readPathItem(own);
    if (first && isPlain(own, more.at(-1) ?? first))
      takeMember(body, { kind: "files", access }, own, action);
    else if (namesMore(text)) takeWords(body, { text, offset: start });
  }
}

function mayWrite(access: FileAccess): boolean {
  return access !== "read" && access !== "deny" && access !== "unclear";
}

function itemsOf(block: Block): ListItem[] {
  return block.kind === "list" ? block.items : [];
}

function isPlain({ text, offset }: Slice, path: NamedPath): boolean {
  const end = endOf(path) - offset;
  return /^[*_]*`?[\w./@*]/.test(text) && isSurePath(path.text) && REMARK.test(text.slice(end));
}

/** `helper in `src/a.ts``: one more file, in words. */
function namesMore(text: string): boolean {
  return [...text.matchAll(/\b(?:in|and|also|plus|including|files?)\s+`([^`\n]+)`/gi)].some(
    ([, path = ""]) => path.includes("/") && isSurePath(path),
  );
}
