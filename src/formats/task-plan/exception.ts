import { isBesides, partFollows, saysPart } from "./exception-words.ts";
import { hasExtension, looksLikePath } from "./path-shape.ts";
import { readToken, type Token } from "./path-token.ts";
import type { Slice } from "./slice.ts";

/** What an item takes out of its folder or glob: paths, or words that nobody can read. */
export interface Exception {
  paths: Slice[];
  /** The words, where they name no path, or say more than paths. */
  unread?: Slice;
  end: number;
}

const OPENED = String.raw`[\s*_]{0,9}(?:(?:files?|folder|directory)\b\s{0,9})?,?\s{0,9}(?:[([{:–—-]\s{0,9}(?:[^()\x60,;/]{1,40}[,;]\s{0,9})?)?(?:(?:all|(?:any|every)thing)\s{1,9})?`;
const WORDS =
  "(?:but\\s{1,9})?(?:except(?:ing|ions?)?(?:\\s{1,9}for)?|exclud(?:e[sd]?|ing)|exclusions?|excl\\.?|with\\s{1,9}(?:the\\s{1,9})?exception\\s{1,9}of|à l'exception de|sauf|hors|other than|apart from|aside from|minus|save for|without(?:\\s{1,9}(?:touching|changing|editing|modifying))?|ausgenommen|außer|ohne)\\b|(?:but\\s{1,9})?(?:not|never|no)(?:\\s{1,9}(?:in|including|touching|touch))?\\b|(?:but\\s{1,9})?(?:do not|don't|never|must not)\\s{1,9}(?:touch|modify|change|edit)\\b|(?:but\\s{1,9})?leav(?:e|ing)(?:\\s{1,9}(?:out|alone))?\\b|skip(?:ping)?\\b|but\\b";

const EXCEPT = new RegExp(
  `^${OPENED}(?:(?:${WORDS})\\s{0,9}:?\\s{1,9}(?:the\\s{1,9})?|!(?=[\\w.*/]))`,
  "iu",
);
/** Words that can say nothing else, also where no path follows. */
const PLAIN = new RegExp(
  `^${OPENED}(but not\\b[^()\\]}\\n]{1,200}|(?:but\\s{1,9})?(?:except|exclud|exclusions?\\b|with (?:the )?exception|excl\\b|not the\\b|other than|apart from|aside from|save for|ausgenommen|außer)[^()\\]}\\n]{1,200})`,
  "iu",
);
const BETWEEN =
  /^[\s*_]{0,9}(?:,\s*(?:and|or|nor)\b|[,&+]|and\b|or\b|nor\b)\s{0,9}(?:the\s{1,9})?/i;

/** Reads `(except src/a.ts)`, `without `ui/`` behind the folder or glob that ends at `at`. */
export function readException(
  { text, offset }: Slice,
  at: number,
  base: string,
): Exception | undefined {
  if (hasExtension(base) && !/[*{]/.test(base)) return undefined;
  const lead = EXCEPT.exec(text.slice(at));
  if (!lead) return readBehind({ text, offset }, at, base);
  const paths: Slice[] = [];
  const isOpened = /[([{]/.test(lead[0]);
  let isPart = false;
  let next = at + lead[0].length;
  let end = next;
  let comma = false;
  for (let guard = 0; guard < 64; guard++) {
    const token = inBracket(readToken(text, next));
    if (!token || !isException(token.text, token.quoted)) break;
    // `src/** except src/a.ts, lib/b.ts` names one more file of the task.
    if (paths.length > 0 && !isOpened && mayBeApart(base, token.text, comma)) break;
    const place = { text: within(base, token.text), offset: offset + token.start };
    paths.push({ ...place, length: token.length });
    const remark = REMARK.exec(text.slice(token.end))?.[0];
    const isOwn = remark !== undefined && (isOpened || saysPart(remark));
    isPart ||= LINES.test(text.slice(token.start, token.end + 3));
    isPart ||= isOwn && !isBesides(remark.replace(/[()]/g, ""));
    end = token.end + (isOwn ? remark.length : 0);
    const rest = text.slice(end);
    const again = EXCEPT.exec(rest)?.[0];
    const between = again ?? BETWEEN.exec(rest)?.[0];
    if (between === undefined) break;
    comma = again === undefined && /^[\s*_]*,\s*$/.test(between);
    next = end + between.length;
  }
  const rest = text.slice(end);
  if (paths.length > 0) {
    const words = isOpened ? INSIDE.exec(rest)![0] : "";
    isPart ||= isOpened ? !isBesides(words) : partFollows(rest);
    const from = at + lead[0].search(/[\p{L}!]/u);
    end += isOpened ? words.length : 0;
    const unread = { text: text.slice(from, end).trim(), offset: offset + from };
    end += /^[\s*_]*[)\]}]?/.exec(text.slice(end))![0].length;
    return isPart ? { paths: [], unread, end } : { paths, end };
  }
  const plain = PLAIN.exec(text.slice(at));
  if (!plain) return undefined;
  const unread = { text: plain[1]!.trim(), offset: offset + at + plain[0].indexOf(plain[1]!) };
  return { paths, unread, end: at + plain[0].length };
}

/** What a bracket says behind its last path. */
const INSIDE = /^[^()[\]{}]*(?:\([^()]*\)[^()[\]{}]*)*/;
const REMARK = /^\s{0,9}\([^()]{1,200}\)/;
/** Lines of a path: not the whole of it. */
const LINES = /(?::L?\d|#L?\d)/;

/** A path without the bracket that ends it: `[except src/a.ts]`. */
function inBracket(token: Token | undefined): Token | undefined {
  const text =
    token && !token.quoted && !/[[{]/.test(token.text)
      ? token.text.replace(/[\]}]+$/, "")
      : undefined;
  if (!token || text === undefined || text === token.text) return token;
  const length = text.length;
  return { ...token, text, length, end: token.start + length };
}

/** Words behind paths in a bracket that take them out: `(src/a.ts excluded)`. */
const BEHIND =
  /^[\s*_]{0,9}[([]\s{0,9}(?=([^()[\]\n]{1,200}?)\s{1,9}(?:(?:is|are|stays?|remains?)\s{1,9})?(?:excluded|excepted|exempt|left out|left alone|not included|ausgenommen)\s{0,9}[)\]])/i;

function readBehind({ text, offset }: Slice, at: number, base: string): Exception | undefined {
  const lead = BEHIND.exec(text.slice(at));
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const until = start + lead[1]!.length;
  const paths: Slice[] = [];
  for (let next = start; next < until;) {
    const token = readToken(text, next);
    if (!token || !isException(token.text, token.quoted)) return undefined;
    paths.push({
      text: within(base, token.text),
      offset: offset + token.start,
      length: token.length,
    });
    const between = BETWEEN.exec(text.slice(token.end))?.[0];
    if (between === undefined && token.end < until) return undefined;
    next = token.end + (between?.length ?? 0);
  }
  return { paths, end: until + /^[^)\]]*[)\]]/.exec(text.slice(until))![0].length };
}

/** A path, or the bare name of a folder in a code span. */
function isException(text: string, quoted: boolean): boolean {
  return looksLikePath(text, quoted) || (quoted && /^[\w.-]+$/.test(text));
}

/** True for a path behind an exception that need not be one: it lies elsewhere, or only a comma stands before. */
function mayBeApart(base: string, path: string, comma: boolean): boolean {
  return /\/./.test(path) ? !startsAlike(base, path) : comma;
}

function startsAlike(base: string, path: string): boolean {
  const [first] = path.replace(/^\.?\/+/, "").split("/");
  return base.replace(/^\.?\/+/, "").split("/")[0] === first;
}

/** `ui/` taken out of `src/` is `src/ui/`; `*.test.ts` lies anywhere below. */
function within(base: string, path: string): string {
  const own = path.replace(/^\.?\/+/, "");
  const folder = base.replace(/^\.?\/+/, "").replace(/[^/]*[*?{[].*$/, "");
  const root = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  if (root === "" || startsAlike(base, path)) return path;
  return own.includes("*") && !own.includes("/") ? `${root}**/${own}` : root + own;
}
