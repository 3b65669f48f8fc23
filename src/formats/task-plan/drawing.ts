import type { FenceBlock } from "../markdown/block.ts";
import type { FileAccess } from "./label.ts";
import { looksLikePath } from "./path-shape.ts";
import type { DraftClaim } from "./task-body.ts";

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
 * what is done behind each name. `undefined` where a line is no path. A folder that is `opened` is not
 * claimed where its contents are drawn.
 */
export function readDrawing(
  { lines }: FenceBlock,
  folders: "claimed" | "opened" = "claimed",
): DraftClaim[] | undefined {
  const claims: DraftClaim[] = [];
  const above: { depth: number; path: string; claim: DraftClaim }[] = [];
  for (const { text, offset } of lines) {
    if (/^[\s│|]*$/.test(text)) continue;
    const match = LINE.exec(text);
    const name = match?.[2];
    if (!match || name === undefined) return undefined;
    const depth = match[1]!.length;
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const path = `${depth === 0 ? "" : (above.at(-1)?.path ?? "")}${name}`;
    if (!looksLikePath(path, true)) return undefined;
    if (folders === "opened" && above.length > 0 && claims.at(-1) === above.at(-1)!.claim)
      claims.pop();
    const claim = {
      text: path,
      offset: offset + match[1]!.length,
      length: name.length,
      access: REMARKS.find(([pattern]) => pattern.test(match[3] ?? ""))?.[1] ?? "write",
    } satisfies DraftClaim;
    claims.push(claim);
    if (name.endsWith("/")) above.push({ depth, path, claim });
  }
  return claims;
}

/** True for a block whose lines are drawn as a tree, or set in below their folder. */
export function isDrawn({ lines }: FenceBlock): boolean {
  return lines.some(({ text }) => /^(?:[ \t]+\S|[ \t]*[│├└])/.test(text));
}

/** The claims of a drawing in a list of files with this access; a remark in it may say more. */
export function drawnIn(fence: FenceBlock, access: FileAccess): DraftClaim[] | undefined {
  if (access === "unclear") return undefined;
  return readDrawing(fence, "opened")?.map((claim) => {
    if (access === "read" || access === "deny") return { ...claim, access };
    if (claim.access !== "write") return claim;
    return { ...claim, access: access === "by-action" || access === "rename" ? "write" : access };
  });
}
