import { hasExtension, isSurePath } from "./path-shape.ts";
import { readToken } from "./path-token.ts";

/** What may stand between two paths of one item: a remark, then a comma, a word, or a space before a file. */
const NEXT =
  /^[\s*_]*(?:\([^()]*\)\s*)?(?:(?:,|;|&|\+|\s\/\s|<br\s*\/?>|\band\b|\bor\b|\bplus\b)\s*(?:and\b\s*|or\b\s*)?(?=[*_]*["'`/.\w@]|!\w)|(?=(?:[^\s(]|\([\w.-]+\)(?=\/))\S*\/\S*\.\w+(?:\s|$))|[\p{Extended_Pictographic}\uFE0F]+\s*(?=[*_]*["'`/.\w@]))/iu;

/** Words that say what else an item names: `and its test`, `(with a new helper`. */
export const THING =
  "its|their|the|an?|own|new|matching|corresponding|related|unit|integration|tests?|specs?|files?|helpers?|types?|styles?|stylesheet|snapshots?|docs?|fixtures?|mocks?";

/** Such words before one more path, also in brackets; or nothing between two code spans. */
const COMPANION = new RegExp(
  String.raw`^[*_]*(?:\s{0,20}\([^()\x60]{0,200}\))?(?:\s{0,20}\))?(?:\s{0,20}[,;])?\s{0,20}(?:(?:\(\s{0,20})?(?:(?:and|plus|also|including|as well as|&|\+)\s{1,20}(?:(?:also|with|${THING})(?:\s{1,20}|:\s{0,20})){0,5}|with\s{1,20}(?:(?:${THING})(?:\s{1,20}|:\s{0,20})){1,5})(?=[*_]*[\x60\w./@])|/?\s{0,20}(?=\x60))`,
  "i",
);

/** What stands between the path that ends here and the next path of an item; nothing where none follows. */
export function nextPath(text: string, at: number): string | undefined {
  const rest = text.slice(at);
  const between = COMPANION.exec(rest)?.[0];
  if (between !== undefined && namesFile(text, at + between.length)) return between;
  return NEXT.exec(rest)?.[0];
}

/** True where a file or folder stands that can be nothing else. */
function namesFile(text: string, at: number): boolean {
  const token = readToken(text, at);
  if (!token || !token.text.includes("/") || !isSurePath(token.text)) return false;
  return token.quoted || hasExtension(token.text);
}
