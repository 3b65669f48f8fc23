import type { LineIndex } from "../../model/place.ts";
import type { DependencySlot } from "../../model/plan.ts";
import { type DeclaredDependencies, withoutKeyword } from "./declaration.ts";
import type { ReadPart } from "./dependencies.ts";
import { looksLikeId } from "./id.ts";
import type { TaskUnit } from "./units.ts";

/** A dependency declaration that was read. */
export interface ReadDeclaration {
  value: DeclaredDependencies;
  parts: readonly ReadPart[];
}

/** The place for a task's first dependencies: a bracket at the end of its heading. */
export function slotInHeading({ sections: [section] }: TaskUnit, index: LineIndex): DependencySlot {
  const end = section!.headingOffset + section!.heading.length;
  return { at: index.place(end, end), before: " Depends on [", after: "]" };
}

/**
 * The place for further dependencies in declarations that stand one after another, in the form in which
 * they are written; `undefined` where an id of the plan would not be understood there.
 */
export function slotIn(
  declarations: readonly ReadDeclaration[],
  { sections: [section] }: TaskUnit,
  ids: readonly string[],
  index: LineIndex,
): DependencySlot | undefined {
  const { value, parts } = declarations.at(-1)!;
  const { start, offset, end } = value;
  const lead = index.text.slice(start, offset);
  const heading = index.text.slice(section!.headingOffset, start);
  // Without brackets, or without a word before them, only what looks like an id is taken for one.
  const isSure = lead.includes("[") && (/\w/.test(lead) || withoutKeyword(heading) !== heading);
  if (!isSure && isIn(section!.at, value, index) && !ids.every(looksLikeId)) return undefined;
  const text = index.text.slice(offset, offset + value.text.length);
  const rest = index.text.slice(offset + value.text.length, end);
  const at = index.place(start, end);
  const isNone = declarations.every((one) => one.parts.every(saysNone));
  if (isNone) {
    return /[[({]/.test(lead) ? { at, before: lead, after: rest } : { at, before: "[", after: "]" };
  }
  // What follows an exception is not read, and beside other prose an id is sure of itself in front only.
  if (value.open || parts.some(({ how }) => how === "unread"))
    return { at, before: lead, after: `, ${text}${rest}` };
  const kept = text.trimEnd();
  const comma = kept.endsWith(",") ? " " : ", ";
  return { at, before: `${lead}${kept}${comma}`, after: `${text.slice(kept.length)}${rest}` };
}

function saysNone({ ids, how }: ReadPart): boolean {
  return how === "plain" && ids.length === 0;
}

function isIn(
  at: TaskUnit["sections"][0]["at"],
  { start }: DeclaredDependencies,
  index: LineIndex,
): boolean {
  return index.point(start).line === at.start.line;
}
