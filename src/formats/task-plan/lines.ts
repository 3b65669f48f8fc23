import type { Block, ListItem, TextBlock } from "../markdown/block.ts";
import { type Label, readLabel } from "./label.ts";
import { readPathItem } from "./path-item.ts";
import type { Slice } from "./slice.ts";

/** The lines of a paragraph; a dependency that ends in a comma goes on to the next line. */
export function* linesOf({ text, start }: TextBlock): Generator<Slice> {
  let held: Slice | undefined;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const end = match.index + match[0].length;
    const line: Slice = held
      ? { text: text.slice(held.offset - start, end), offset: held.offset }
      : { text: match[0], offset: start + match.index };
    held = undefined;
    if (
      /,\s*$/.test(line.text) &&
      readLabel(line.text.split(/[\r\n]/, 1)[0]!)?.is.kind === "dependencies"
    )
      held = line;
    else yield line;
  }
  if (held) yield held;
}

const SECOND =
  /[;|]\s*(?=[*_]{2}[A-Za-z][^*_:\n]{0,60}:?[*_]{2})|\s+(?=\*\*[A-Za-z][^*:\n]{0,60}(?::\*\*|\*\*:))/;

/** `**Files to Create:** none; **Files to Modify:** a.ts` is two labels on one line. */
export function cutAtNextLabel(label: Label): { label: Label; next?: Label } {
  const cut = SECOND.exec(label.rest);
  const next = cut && readLabel(label.rest.slice(cut.index + cut[0].length));
  if (!cut || !next) return { label };
  const before = label.restOffset + cut.index + cut[0].length;
  return {
    label: { ...label, rest: label.rest.slice(0, cut.index) },
    next: { ...next, restOffset: before + next.restOffset },
  };
}

/** The label of an item with all of its value, which may go on in the item's next lines. */
export function wrapped(label: Label, { text }: ListItem): Label {
  const unfinished = label.is.kind === "dependencies" && /,\s*$/.test(label.rest);
  const goesOn = label.rest.trim() === "" || unfinished || label.is.kind === "instructions";
  return goesOn && text.includes("\n") ? { ...label, rest: text.slice(label.restOffset) } : label;
}

/** True for a label of files whose list are the items beside it: `- **Never touch:**`, `- src/a.ts`. */
export function isHead({ is, rest }: Label, { children }: ListItem): boolean {
  return is.kind === "files" && children.length === 0 && rest.trim() === "";
}

/** A short line that names a group of files: `**Backend**` or `Backend:`. */
export function isGroupName(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= 60 &&
    (/^\*\*[^*]+\*\*:?$/.test(line) || /^[A-Z][\w&/-]*(?: [\w&/-]+){0,2}:$/.test(line))
  );
}

/** A list in which every item starts with a path. */
export function isPathList(block: Block): boolean {
  return (
    block.kind === "list" &&
    block.items.every((item) => readPathItem({ text: item.text, offset: item.start }).length > 0)
  );
}

/** `- Test: path` in a list of files is one more file. */
export function namesTest({ is, rest }: Label): boolean {
  if (is.kind !== "field" || !/^tests?$/.test(is.name)) return false;
  return readPathItem({ text: rest, offset: 0 }).length > 0;
}
