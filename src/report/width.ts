import { expression } from "../model/expression.ts";

/** Characters that take two columns of a terminal: East Asian wide and full-width forms, and emoji. */
const WIDE = expression(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F`,
  "u",
);

/** Marks that stand on the character before them, joiners and selectors. */
const NO_WIDTH = expression(String.raw`^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$`, "u");

const PLAIN = /^[ -~]*$/;

/** True for a text of printable ASCII, each character of which takes one column. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for characters: an emoji of several parts is one, a letter with its accents too. */
export function charactersOf(text: string): string[] {
  if (isPlain(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}

function columnsOfCharacter(character: string): number {
  if (WIDE().test(character)) return 2;
  return NO_WIDTH().test(character) ? 0 : 1;
}
