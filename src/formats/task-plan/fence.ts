import type { FenceBlock } from "../markdown/block.ts";
import { drawnIn, isDrawn } from "./drawing.ts";
import { isCommandField, readCommandLines, readField } from "./field.ts";
import type { FileAccess, LabelKind } from "./label.ts";
import { takeMember } from "./member.ts";
import { type NamedPath, readPathItem } from "./path-item.ts";
import { isSurePath } from "./path-shape.ts";
import type { TaskBody } from "./task-body.ts";

/** The list that is open: items count as its members until prose after a blank line ends it. */
export interface Open {
  is: LabelKind;
  members: number;
  /** Whether its items are numbered, once there are any. */
  ordered?: boolean;
}

/** Instructions go on after a line; a list that has no members yet may still be announced: `The following:`. */
export function staysOpen(open: Open | undefined, text: string): boolean {
  if (open?.is.kind === "instructions") return true;
  return open?.members === 0 && /:\s*$/.test(text);
}

/** Takes a block of code as what the open list holds: values of a field, or files. False when it is code. */
export function takeFence(
  body: TaskBody,
  open: Open,
  fence: FenceBlock,
  action: NamedPath["action"],
): boolean {
  const { is } = open;
  if (is.kind === "field" && fieldLines(body, is.name, fence)) return true;
  if (open.members > 0 || !/^(?:|te?xt|plaintext|tree)$/i.test(fence.language)) return false;
  const also = is.kind === "field" || is.kind === "instructions" ? is.also : undefined;
  if (is.kind === "files") return takeFiles(body, open, is.access, fence, action);
  if (is.kind === "reading") return takeFiles(body, open, "read", fence, action);
  const drawn = also && drawnIn(fence, also);
  if (!drawn?.every(({ text }) => isSurePath(text))) return false;
  body.asides.push(...drawn);
  return drawn.length > 0;
}

function takeFiles(
  body: TaskBody,
  open: Open,
  access: FileAccess,
  fence: FenceBlock,
  action: NamedPath["action"],
): boolean {
  const isList = fence.lines.every((line) => readPathItem(line).length > 0);
  const drawn = isList && !isDrawn(fence) ? undefined : drawnIn(fence, access);
  if (drawn && drawn.length > 0) {
    body.claims.push(...drawn);
    open.members += drawn.length;
    // A drawing says more than its paths, so it stays in the text as well.
    return !isDrawn(fence);
  }
  if (!isList) return false;
  for (const line of fence.lines) if (takeMember(body, open.is, line, action)) open.members++;
  return access !== "unclear";
}

/** Takes each line of a block as a value of the field, as if it stood in a code span. */
function fieldLines(body: TaskBody, name: string, { lines }: FenceBlock): boolean {
  if (isCommandField(name)) return readCommandLines(body, lines);
  const read = lines.map(({ text, offset }) =>
    readField(body, name, { text: `\`${text}\``, offset: offset - 1 }),
  );
  return read.includes(true);
}
