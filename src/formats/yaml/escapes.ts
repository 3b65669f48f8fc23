import { yamlLibrary } from "../../model/libraries.ts";

/** A part of what a text in quotes stands for, and where it is written. */
interface Part {
  value: string;
  start: number;
  end: number;
}

/** A text in quotes as what it stands for. */
export interface Quoted {
  value: string;
  /** Where the character at a position of `value` is written as an escape; nothing where it is not. */
  escapeAt(position: number): { start: number; end: number } | undefined;
}

/** Escapes by number, a pair of surrogates as one; of the short ones those for characters that nobody sees. */
const ESCAPE =
  /\\(?:u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([^]))/g;
const SHORT: Readonly<Record<string, string>> = { L: "\u2028", P: "\u2029" };

/** The texts in double quotes of a YAML or JSON text that have escapes. */
export function* quotedTexts(text: string): Generator<Quoted> {
  const { Lexer } = yamlLibrary();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer puts marks between tokens; they stand nowhere in the text.
    if (!text.startsWith(token, offset)) continue;
    if (token.startsWith('"') && token.includes("\\")) yield quoted(token, offset);
    offset += token.length;
  }
}

function quoted(token: string, offset: number): Quoted {
  const escapes = new Map<number, Part>();
  let value = "";
  let last = 0;
  for (const match of token.matchAll(ESCAPE)) {
    value += token.slice(last, match.index);
    last = match.index + match[0].length;
    const part = { value: meant(match), start: offset + match.index, end: offset + last };
    escapes.set(value.length, part);
    value += part.value;
  }
  value += token.slice(last);
  return { value, escapeAt: (position) => escapes.get(position) };
}

/** What an escape stands for; itself where it hides nothing. */
function meant([whole, high, low, four, eight, two, short = ""]: RegExpExecArray): string {
  if (high !== undefined) return String.fromCharCode(parseInt(high, 16), parseInt(low!, 16));
  const code = parseInt(four ?? eight ?? two ?? "", 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return SHORT[short] ?? whole;
}
