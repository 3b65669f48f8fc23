import type { FenceBlock } from "../markdown/block.ts";
import type { BodyPart } from "../task-plan/body.ts";
import { looksLikePath } from "../task-plan/path-item.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";

/** One line of a drawing: the branches of the tree, a name, and a remark behind it. */
const LINE =
  /^((?:[ \t]|[│|├└─`+-](?=[ \t│|├└─`+-]|\S))*?)([^\s│├└─#←][^\s#←]*)(?:[ \t]+(?:←|<-|#|\/\/|—|–|-)?[ \t]*(.*))?$/;

const REMARKS: readonly [RegExp, DraftClaim["access"]][] = [
  [/^\W*(?:create|new)\b/i, "create"],
  [/^\W*(?:modif\w*|update|edit|exists|enhance|extend)\b/i, "modify"],
  [/^\W*(?:delete|remove)\b/i, "delete"],
];

/**
 * The claims of files that a code block draws: one path a line, folders with their contents below them,
 * what is done behind each name. `undefined` where a line is no path.
 */
function readDrawing({ lines }: FenceBlock): DraftClaim[] | undefined {
  const claims: DraftClaim[] = [];
  const above: { depth: number; path: string }[] = [];
  for (const { text, offset } of lines) {
    if (/^[\s│|]*$/.test(text)) continue;
    const match = LINE.exec(text);
    const name = match?.[2];
    if (!match || name === undefined) return undefined;
    const depth = match[1]!.length;
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const path = `${depth === 0 ? "" : (above.at(-1)?.path ?? "")}${name}`;
    if (!looksLikePath(path, true)) return undefined;
    if (name.endsWith("/")) above.push({ depth, path });
    claims.push({
      text: path,
      offset: offset + match[1]!.length,
      length: name.length,
      access: REMARKS.find(([pattern]) => pattern.test(match[3] ?? ""))?.[1] ?? "write",
    });
  }
  return claims;
}

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
