import type { FenceBlock } from "../markdown/block.ts";
import type { BodyPart } from "../task-plan/body.ts";
import { readDrawing } from "../task-plan/drawing.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";

/** The code block below a heading about files, where no list stands beside it. */
export function drawnBlock({ heading, blocks }: BodyPart): FenceBlock | undefined {
  if (!heading || !/\bfiles?\b/i.test(heading.text)) return undefined;
  if (blocks.some((block) => block.kind === "list")) return undefined;
  return blocks.find((block) => block.kind === "code");
}

/** What it claims; nothing where it cannot be read. */
export function drawnClaims(part: BodyPart): DraftClaim[] | undefined {
  const block = drawnBlock(part);
  return block && readDrawing(block);
}
