import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { DependencySlot } from "../../model/plan.ts";
import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import type { ReadPart } from "../task-plan/dependencies.ts";
import { struckOut } from "../task-plan/findings.ts";
import type { ReadDeclaration } from "../task-plan/slot.ts";
import type { Dialect, DraftTask } from "../task-plan/task.ts";
import type { Aliases } from "./aliases.ts";

/** How execution plans write dependencies: names of workers on a line of their own, or no line at all. */
export function dialectOf(aliases: Aliases): Dialect {
  return {
    named: (text, position) => aliases.ids(text, position),
    mentioned: (text) => aliases.idsWithin(text),
    problems,
    undeclared: () => [],
    firstSlot: (draft, index) =>
      draft.unit.sections[0]!.level > 0 ? firstSlot(draft, index) : undefined,
    nextSlot,
  };
}

/** Words that name no worker are told, and what was understood with them. */
function problems(
  id: string,
  value: DeclaredDependencies,
  parts: readonly ReadPart[],
  _gone: unknown,
  index: LineIndex,
): ParserFinding[] {
  const struck = struckOut(`worker ${id}`, id, parts, index);
  const unread = parts.filter(({ how }) => how === "unread");
  if (unread.length === 0) return struck;
  const said = unread.map(({ text }) => `"${text}"`).join(", ");
  const ids = parts.flatMap((part) => part.ids);
  const understood = ids.length === 0 ? "nothing" : ids.join(", ");
  return [
    {
      rule: "plan/partly-read",
      at: index.place(value.start, value.end),
      message: `worker ${id} depends on ${said}, which names no worker of the plan; ${understood} was understood, expected names such as W1, W2 or none`,
      tasks: [id],
    },
    ...struck,
  ];
}

const FIELD = /^[ \t]*(?:[-*+][ \t]+)?([*_]{0,2})(?:worktree|(?:git )?branch)\b[^\n]*$/gim;

/** A new line below the worker's branch or worktree, in the form of that line; else below its heading. */
function firstSlot({ unit }: DraftTask, index: LineIndex): DependencySlot {
  const [section] = unit.sections;
  const text = index.text.slice(section!.bodyStart, section!.bodyEnd);
  const last = [...text.matchAll(FIELD)].at(-1);
  const newLine = index.text.includes("\r\n") ? "\r\n" : "\n";
  if (!last) {
    const end = section!.headingOffset + section!.heading.length;
    const line = index.startOf(section!.at.start.line + 1);
    const at = line > end && line <= index.text.length ? section!.at.end : index.point(end);
    return {
      at: { start: at, end: at },
      before: `${newLine}${newLine}**Depends On:** `,
      after: "",
    };
  }
  const [line, bold = ""] = last;
  const end = section!.bodyStart + last.index + line.trimEnd().length;
  const bullet = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line)![0];
  // Two spaces at the end of a line break it where it stands in one paragraph with the next one.
  const tail = /[ ]{2,}(?=\r?$)/.exec(line)?.[0] ?? "";
  const at = index.point(end);
  return {
    at: { start: at, end: at },
    before: `${tail}${newLine}${bullet}${bold}Depends On:${bold} `,
    after: "",
  };
}

/** Behind what is declared; a `none` goes, and what could not be read stays behind the names. */
function nextSlot(
  declarations: readonly ReadDeclaration[],
  _unit: unknown,
  _ids: unknown,
  index: LineIndex,
): DependencySlot | undefined {
  const { value, parts } = declarations.at(-1)!;
  const text = index.text.slice(value.offset, value.offset + value.text.length);
  const rest = index.text.slice(value.offset + value.text.length, value.end);
  const lead = index.text.slice(value.start, value.offset);
  const at = index.place(value.start, value.end);
  const isNone = parts.every(({ ids, how }) => how === "plain" && ids.length === 0);
  if (isNone) return { at, before: "", after: "" };
  if (parts.some(({ how }) => how === "unread"))
    return { at, before: lead, after: `, ${text}${rest}` };
  return { at, before: `${lead}${text.trimEnd()}, `, after: rest };
}
