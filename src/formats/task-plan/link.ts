import { isSurePath } from "./path-shape.ts";

/** What a Markdown link at the start of a text names. */
export interface LinkedPath {
  text: string;
  /** Where it stands in the text. */
  at: number;
  /** Length of the link. */
  length: number;
  /** It is the link's target, which starts at the plan's folder. */
  isTarget: boolean;
}

const INLINE = /^\[([^\]\n]{0,1024})\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/;
const BY_NAME = /^\[([^\]\n]{0,1024})\]\[[^\]\n]{0,200}\]/;

/**
 * Reads `[src/a.ts](../src/a.ts)`, and `[src/a.ts][1]`. Where the text is a path that the target ends
 * with, or the target is an address, the text counts: it is what people read.
 */
export function readLink(text: string): LinkedPath | undefined {
  if (text[0] !== "[") return undefined;
  const inline = INLINE.exec(text);
  const match = inline ?? BY_NAME.exec(text);
  if (!match) return undefined;
  const [whole, label = "", target] = match;
  const shown = label.replace(/^[\s*_`]+|[\s*_`]+$/g, "");
  const isPath = shown.includes("/") && isSurePath(shown) && !/\s/.test(shown);
  if (isPath && (target === undefined || isAddress(target) || endsWith(target, shown)))
    return { text: shown, at: text.indexOf(shown), length: whole.length, isTarget: false };
  if (target === undefined) return undefined;
  return { text: target, at: whole.lastIndexOf(target), length: whole.length, isTarget: true };
}

function isAddress(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target);
}

function endsWith(target: string, shown: string): boolean {
  const [path = ""] = target.split("#", 1);
  const own = shown.replace(/^\.?\/+/, "");
  return path === own || path.endsWith(`/${own}`);
}
