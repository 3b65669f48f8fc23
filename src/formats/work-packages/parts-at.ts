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
  const names = parts.map(({ path }) => path.join("\n"));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const read = new Map<string, number>();
  return parts.map(({ text, path }, i) => {
    const name = names[i]!;
    const whole = placeOf(path);
    if (counts.get(name) === 1) return whole;
    const from = index.offset(whole.start);
    const written = index.text.slice(from, index.offset(whole.end));
    const start = written.indexOf(text, read.get(name) ?? 0);
    read.set(name, start === -1 ? Infinity : start + text.length);
    return start === -1 ? whole : index.place(from + start, from + start + text.length);
  });
}
