import type { DeclaredDependencies } from "./declaration.ts";
import { isTaskName, type ReadPart } from "./dependencies.ts";

/** A stretch of the document, as offsets; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * What to take out of a document so that one part of a list of dependencies is gone and the list is as
 * tidy as before: the part with its remark, and one separator. Parts are in the map where all others
 * name one task each, so that what is left reads as now, and where no mark would lose its partner.
 */
export function removals(
  value: DeclaredDependencies,
  parts: readonly ReadPart[],
): Map<ReadPart, Stretch> {
  const found = new Map<ReadPart, Stretch>();
  const others = parts.filter((part) => !isTaskName(part));
  if (parts.length < 2 || others.length > 1) return found;
  for (const [i, part] of parts.entries()) {
    const [other] = others;
    if (other && other !== part) continue;
    const stretch =
      i === parts.length - 1 ? lastOf(value, parts) : before(value, part, parts[i + 1]!);
    if (stretch) found.set(part, stretch);
  }
  return found;
}

/** What stands between two parts: remarks, closing marks, a separator, opening marks. */
const GAP =
  /^((?:[ \t]*\([^()\n]*\))*)([`"*_\]]*)((?:[ \t]*\([^()\n]*\))*)[ \t]*(?:,(?:[ \t]*(?:and|plus)\b)?|[;&+/]|and\b|plus\b)[ \t]*([`"*_[]*)$/i;

function gapBetween(value: DeclaredDependencies, a: ReadPart, b: ReadPart): string[] | undefined {
  const gap = GAP.exec(textOf(value, endOf(a), b.offset));
  if (!gap) return undefined;
  const [, inner = "", close = "", outer = "", open = ""] = gap;
  return mirrored(close) === open ? [inner, close, outer] : undefined;
}

/** A part goes with all up to the next one: its opening marks then open that one. */
function before(value: DeclaredDependencies, part: ReadPart, next: ReadPart): Stretch | undefined {
  return gapBetween(value, part, next) && { start: part.offset, end: next.offset };
}

/** The last part goes with the separator before it; what closed it then closes the one before. */
function lastOf(value: DeclaredDependencies, parts: readonly ReadPart[]): Stretch | undefined {
  const [one, last] = [parts.at(-2)!, parts.at(-1)!];
  const [inner = "", close = "", outer = ""] = gapBetween(value, one, last) ?? [];
  if (!gapBetween(value, one, last) || (close !== "" && outer !== "")) return undefined;
  const rest = textOf(value, endOf(last), value.offset + value.text.length);
  const remark = /^(?:[ \t]*\([^()\n]*\))*/.exec(rest)![0];
  return { start: endOf(one) + inner.length + outer.length, end: endOf(last) + remark.length };
}

function endOf({ offset, text }: ReadPart): number {
  return offset + text.length;
}

function textOf({ text, offset }: DeclaredDependencies, start: number, end: number): string {
  return text.slice(start - offset, end - offset);
}

function mirrored(marks: string): string {
  return marks.replaceAll("]", "[").split("").toReversed().join("");
}
