import { readLink } from "./link.ts";
import { asMeant } from "./spelling.ts";

/** A stretch of an item that may be a path. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Length of its source, escapes included. */
  length: number;
  quoted: boolean;
  /** Nothing but a remark follows. */
  alone: boolean;
  /** It is the target of a link, which starts at the plan's folder. */
  isTarget?: true;
}

/** The next path-like token: a code span, a link's target, or text up to a space, comma or remark. */
export function readToken(text: string, from: number): Token | undefined {
  const marks = leadingMarks(text.slice(from));
  const skipped = from + marks.length;
  const rest = text.slice(skipped);
  // What is struck out is no longer meant.
  if (rest.startsWith("~~")) return undefined;
  const code = /^(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(rest) ?? QUOTED.exec(rest) ?? TAGGED.exec(rest);
  if (code) {
    const start = skipped + code[0].indexOf(code[2]!);
    return finish(code[2]!, start, skipped + code[0].length, true, text);
  }
  const link = readLink(rest);
  if (link) {
    const token = finish(link.text, skipped + link.at, skipped + link.length, true, text);
    return link.isTarget ? { ...token, isTarget: true } : token;
  }
  const word =
    /^(?:\{[^{}\s`]*\}|[^\s,;`（）：、，；])+/.exec(rest.replace(/<br\s*\/?>.*/is, ""))?.[0] ?? "";
  const unmarked = /[*_]/.test(marks) ? word.replace(/[*_]+(?=[.:]|$).*$/, "") : word;
  const plain = /^[A-Za-z]:[\\/]/.test(word)
    ? unmarked
    : unmarked.replace(/(?:(?<![./])\.|:.*)$/, "");
  // `(and src/a.ts)`: the bracket belongs to the item.
  const inner = plain.replace(/^([^()]*)\)+[.,]?$/, "$1");
  if (inner === "") return undefined;
  return finish(inner, skipped, skipped + inner.length, false, text);
}

/** A path in the tags of a code span: `<code>src/a.ts</code>`. */
const TAGGED = /^<(code|kbd|b|strong|em|i)>([^<>\n]+)<\/\1>/i;

/** A path in quotation marks, angle brackets, or in square brackets as a whole. */
const QUOTED =
  /^(["'“‘<]|\[(?=[^\]\s]*[/.][^\]\s]*\](?:[\s,;]|$)))([^"'”’>\n`]+?)["'”’>\]](?=[\s,;:.)]|$)/;

/**
 * Space and the marks of emphasis before a token. Marks count when a code span follows them, or when
 * they are closed at the end of a word: `**src/a.ts**`, but not the glob in `**` + `/a.ts` or `__init__.py`.
 */
function leadingMarks(text: string): string {
  let marks = /^\s*/.exec(text)![0];
  for (let guard = 0; guard < 3; guard++) {
    const rest = text.slice(marks.length);
    const run = /^(?:\*+|_+)/.exec(rest)?.[0];
    if (run === undefined) break;
    const inner = rest.slice(run.length);
    const closed = run.startsWith("*") ? closesStars(inner, run) : closesUnderscores(inner, run);
    if (!/^[*_]*[`[]/.test(inner) && !closed) break;
    marks += run;
  }
  return marks;
}

const WORD_END = String.raw`[*_]*[.:]?(?:[\s,;:)(]|$)`;

/** `**path**`, `**path - remark**`; a star may be closed anywhere, but not right after a slash. */
function closesStars(inner: string, run: string): boolean {
  return new RegExp(`[^\\s*/]_*\\*{${run.length}}${WORD_END}`).test(inner);
}

/** `_path_`; underscores are common in names, so the same word must close them. */
function closesUnderscores(inner: string, run: string): boolean {
  return new RegExp(`^\\S*[^\\s_/]_{${run.length}}${WORD_END}`).test(inner);
}

/** Drops line numbers (`:42`, `:10-50`, `#L7`) and, outside code spans, Markdown's escapes. */
function finish(raw: string, start: number, end: number, quoted: boolean, all: string): Token {
  const bare = raw.replace(/(?::\d+(?:[-–,:]\s*\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/, "");
  const text = asMeant(quoted ? bare : bare.replace(/\\([_*[\]()#+~`-])/g, "$1"));
  const after = all.slice(end).trim();
  const alone = after === "" || /^(?:[([{:,;→]|->|=>|-{1,2}\s|–|—|\*\*)/.test(after);
  return { text, start, end, length: bare.length, quoted, alone };
}
