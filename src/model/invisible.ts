import { expression } from "./expression.ts";

/** Selectors and joiners where they change what a reader sees: in an emoji, behind a letter that has variants. */
const SEEN = [
  String.raw`(?<=[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Script=Myanmar}\p{Script=Phags_Pa}])\uFE00`,
  String.raw`(?<=(?!\u180E)\p{Script=Mongolian})[\u180B-\u180F]`,
].join("|");

/**
 * Pattern (flag `u`) of a character that nobody sees: what Unicode lists as Default_Ignorable_Code_Point
 * (DerivedCoreProperties.txt: soft hyphens, fillers, characters of no width, bidirectional controls,
 * selectors, tags), and its two separators of lines.
 */
export const INVISIBLE = String.raw`(?!${SEEN})[\p{Default_Ignorable_Code_Point}\u2028\u2029]`;

const ASCII = /^[\u0000-\u007F]*$/;

/** True for a text in which none of them can be. It spares a start the millisecond of making their tables. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Finds every character that nobody sees. */
export const invisibles = expression(INVISIBLE, "gu");

/** True for a text with a character that nobody sees. */
export function hasInvisible(text: string): boolean {
  return !isAscii(text) && text.search(invisibles()) !== -1;
}
