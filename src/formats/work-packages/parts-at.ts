import type { LineIndex, Place } from "../../model/place.ts";

type Path = readonly (string | number)[];

/**
 * Where each part of a text stands; parts of one text follow each other in their order. A part that is
 * written with escapes has the place of its whole text.
 */
export function partsAt(
  parts: readonly { text: string; path: Path }[],
  placeOf: (path: Path) => Place,
  index: LineIndex,
): Place[] {
  const texts = new Map<string, { whole: Place; written: string; from: number; parts: number }>();
  const names = parts.map(({ path }) => {
    const name = path.join("\n");
    const known = texts.get(name);
    if (known) known.parts++;
    else {
      const whole = placeOf(path);
      const from = index.offset(whole.start);
      const written = index.text.slice(from, index.offset(whole.end));
      texts.set(name, { whole, written, from, parts: 1 });
    }
    return name;
  });
  const read = new Map<string, number>();
  return parts.map(({ text }, i) => {
    const { whole, written, from, parts: count } = texts.get(names[i]!)!;
    if (count === 1) return whole;
    const start = written.indexOf(text, read.get(names[i]!) ?? 0);
    read.set(names[i]!, start === -1 ? Infinity : start + text.length);
    return start === -1 ? whole : index.place(from + start, from + start + text.length);
  });
}
