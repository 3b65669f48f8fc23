import { charactersOf, columnsOf } from "../width.ts";

/**
 * Widths of characters in thousandths of the size of the font: those of DejaVu Sans and Verdana, the widest
 * of the usual fonts.
 */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl' ]/, 360],
  [/[Ifrt|.,:;!()[\]/\\"-]/, 460],
  [/[mwMW@…]/, 1000],
  [/%/, 1080],
  [/[A-Z]/, 790],
  [/[<>=+~#&^]/, 840],
  [/[ -~]/, 640],
];

/** Letters of other alphabets; ideographs and emoji take two columns and one size. */
const OTHER = 760;
const WIDE = 1050;
const BOLD = 1.15;

/**
 * How wide a text may become in the fonts that browsers use for `sans-serif`, at most, in pixels. It is a
 * bound, not the exact width: whoever looks at the picture has other fonts than whoever made it.
 */
export function textWidth(
  text: string,
  size: number,
  weight: "normal" | "bold" = "normal",
): number {
  const sum = charactersOf(text).reduce((total, character) => total + widthOf(character), 0);
  return (sum / 1000) * size * (weight === "bold" ? BOLD : 1);
}

function widthOf(character: string): number {
  const found = character.length === 1 && WIDTHS.find(([characters]) => characters.test(character));
  if (found) return found[1];
  const columns = columnsOf(character);
  if (columns === 2) return WIDE;
  return columns * OTHER;
}
