import { hasExtension, isSurePath } from "./path-shape.ts";
import { readToken, type Token } from "./path-token.ts";

const THINGS = "files?|code|contents?|sources?|modules?|components?|things?|stuff";

/** `all files in `, `everything under `, `all `.ts` files in `, `the rest of ` before a folder. */
const WHOLE = new RegExp(
  String.raw`^[\s*_]{0,20}(?:(?:all|every|each|any|the (?:whole|entire|rest)|whole|entire)\b|(?:every|any)thing\b|(?:the )?contents?\b)(?:\s{1,9}(?:of|the|other|remaining|existing|else))*(?:\s{1,9}[*_\x60]{0,3}(\*?\.\w{1,9})[*_\x60]{0,3})?(?:\s{1,9}(?:${THINGS}))?(?:\s{1,9}(?:that (?:is|are|lies?)))?\s{1,9}(?:(?:in|under|below|inside|within|beneath|of|from)\s{1,9})?(?:the\s{1,9})?(?:(?:folder|directory)\s{1,9})?(?=\S)`,
  "i",
);

/** A folder with all, or all of one kind, that lies in it; nothing where the words say something else. */
export function readWhole(text: string, from: number): Token | undefined {
  if (!/[aecwt]/i.test(/^[\s*_]*(.?)/.exec(text.slice(from, from + 40))![1]!)) return undefined;
  const match = WHOLE.exec(text.slice(from));
  const token = match && readToken(text, from + match[0].length);
  if (!token || !isSurePath(token.text) || !/[/*]/.test(token.text)) return undefined;
  if (hasExtension(token.text) || token.text.includes("*")) return token;
  const folder = token.text.replace(/\/?$/, "/");
  const ending = match[1]?.replace(/^\*/, "");
  return { ...token, text: ending === undefined ? folder : `${folder}**/*${ending}` };
}
