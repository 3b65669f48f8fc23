import type { Difference } from "./differences.ts";

/** Longer values are only named. */
const LONGEST = 80;

/** Differences as sentences, one for each field and kind, which names every task and value. */
export function lostSentences(
  format: string,
  found: readonly Difference[],
  ids: ReadonlyMap<string, string>,
): string[] {
  const renamed = [...ids].map(([id, other]) => `${shown(id)} is now ${shown(other)}`);
  const told = new Map<string, string[]>();
  for (const difference of found) {
    const key = opening(format, difference);
    told.set(key, [...(told.get(key) ?? []), entry(difference)]);
  }
  const sentences = [...told].map(([key, entries]) => `${key} ${entries.join("; ")}`);
  return renamed.length === 0
    ? sentences
    : [`${format} cannot hold these ids: ${renamed.join(", ")}`, ...sentences];
}

function opening(format: string, { field, task, gone, added }: Difference): string {
  const verb = added.length === 0 ? "does not hold" : gone.length === 0 ? "adds" : "changes";
  return `${format} ${verb} the ${field}${task === undefined ? "" : " of"}`;
}

/** `1.1 (create a.ts to write a.ts)`. */
function entry({ task, gone, added }: Difference): string {
  const sides = [gone, added].filter((some) => some.length > 0);
  const [from, to] = sides.map((some) => some.map(shown).join(", "));
  // What looks the same differs in its spaces or where it is cut: then it is shown as it is.
  const exact =
    from === to
      ? sides.map((some) => some.map((one) => JSON.stringify(one)).join(", "))
      : [from, to];
  const values = exact.filter((side) => side !== undefined).join(" to ");
  return task === undefined ? `(${values})` : `${shown(task)} (${values})`;
}

/** A value on one line, with a mark where a line of it ends; a long one is cut. */
function shown(value: string): string {
  const line = value
    .trim()
    .replace(/\s*[\r\n]\s*/g, " ⏎ ")
    .replace(/\s+/g, " ");
  if (line === "") return '""';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
