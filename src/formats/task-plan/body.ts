import type { Block } from "../markdown/block.ts";
import { addAsides } from "./aside.ts";
import { BodyReader } from "./body-reader.ts";
import type { Slice } from "./slice.ts";
import { emptyBody, type TaskBody } from "./task-body.ts";

/** A stretch of a task's text: the blocks below its heading or below a heading within it. */
export interface BodyPart {
  heading?: Slice;
  blocks: Block[];
}

/** Reads the text of one task; a format that reads drawings of files itself leaves them out. */
export function readBody(
  parts: readonly BodyPart[],
  { drawings = true }: { drawings?: boolean } = {},
): TaskBody {
  const body = emptyBody();
  const reader = new BodyReader(body, drawings);
  for (const part of parts) {
    if (part.heading) reader.heading(part.heading);
    for (const block of part.blocks) reader.block(block);
  }
  addAsides(body);
  return body;
}
