import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import { type DeclaredDependencies, lineDependencies } from "./declaration.ts";
import { readDependencies, type ReadPart, type Scope } from "./dependencies.ts";
import { looksLikeId } from "./id.ts";
import type { Slice } from "./slice.ts";
import type { DraftWait, TaskBody } from "./task-body.ts";

/** What the waits of a task come to. */
export interface ReadWaits {
  declared: DeclaredDependencies[];
  /** Waits that may name a task, but in no form that leaves no doubt. */
  unclear: UnclearWait[];
}

/** A wait that is left out, and why; or one that is taken, of which only the label is `misspelt`. */
interface UnclearWait extends DraftWait {
  why: "vague" | "beside" | "misspelt";
}

/** Reads a value as the format does. */
type Reader = (value: DeclaredDependencies) => readonly ReadPart[];

/** Names of tasks that a running text holds, where the format knows more than ids. */
type Mentions = (text: string) => readonly string[];

/**
 * Takes for dependencies what plainly names tasks of the plan: `Requires: Lane A`, `Start: after 1.1`.
 * What names none is prose, such as `Requires: Node`. Beside declared dependencies nothing is taken, and
 * what they do not name is told.
 */
export function readWaits(
  { waits, dependencies }: Pick<TaskBody, "waits" | "dependencies">,
  scope: Scope,
  read: Reader = (value) => readDependencies(value, scope),
  mentions: Mentions = () => [],
): ReadWaits {
  const found: ReadWaits = { declared: [], unclear: [] };
  const said = dependencies.flatMap((value) => read(value).flatMap(({ ids }) => ids));
  for (const wait of waits) {
    const value = valueOf(wait);
    if (!value) continue;
    const before = found.declared.length;
    const all = read(value);
    const parts = all.filter((part) => !saysElse(part));
    const others = all.filter((part) => saysElse(part) && namesOther(part, scope, mentions));
    const known = parts.filter((part) => isKnown(part, scope));
    const isNew = known.some(({ ids }) => ids.some((id) => !said.includes(id)));
    if (dependencies.length > 0) {
      if (isNew) found.unclear.push({ ...wait, why: "beside" });
    } else if (known.length > 0 && known.length === all.length) found.declared.push(value);
    else if (known.length > 0) found.declared.push(...known.map(alone));
    else if (
      others.length === 0 &&
      (parts.some((part) => mayBeId(part, scope)) || mentions(value.text).some(isOther(scope)))
    )
      found.unclear.push({ ...wait, why: "vague" });
    if (dependencies.length === 0)
      for (const { text, offset } of others)
        found.unclear.push({ text, offset, how: wait.how, why: "vague" });
    const isTold = found.unclear.some(
      ({ why, misspelt }) => why === "misspelt" && misspelt?.offset === wait.misspelt?.offset,
    );
    if (wait.misspelt && found.declared.length > before && !isTold)
      found.unclear.push({ ...wait, why: "misspelt" });
  }
  return found;
}

const WHY = {
  vague: "in words that name no task plainly what has to be there first",
  beside: "more than the line about dependencies",
} satisfies Record<Exclude<UnclearWait["why"], "misspelt">, string>;

/** A finding for each wait that is left out, or whose label is misspelt. */
export function unclearWaits(
  id: string,
  unclear: ReadWaits["unclear"],
  index: LineIndex,
): ParserFinding[] {
  return unclear.map(({ text, offset, why, misspelt }): ParserFinding => {
    if (why === "misspelt") return misspeltLabel(id, misspelt!, index);
    const said = text.trim().split(/\r?\n/, 1)[0]!;
    const start = offset + Math.max(text.indexOf(said), 0);
    return {
      rule: "plan/partly-read",
      at: index.place(start, start + said.length),
      message: `"${said}" says ${WHY[why]}, so it is left out; expected "Depends on:" with all that ${id} waits for on a line of its own`,
      tasks: [id],
    };
  });
}

function misspeltLabel(id: string, { text, offset }: Slice, index: LineIndex): ParserFinding {
  const at = index.place(offset, offset + text.length);
  return {
    rule: "dependency/guessed",
    at,
    message: `"${text}" of ${id} is read as "Depends On", as it names what ${id} may wait for; expected "Depends On"`,
    tasks: [id],
    fixes: [{ title: 'write "Depends On"', edits: [{ ...at, text: "Depends On" }] }],
  };
}

const AFTER =
  /\b(?:after|once|when|until|waits? (?:for|on)|waiting (?:for|on)|blocked (?:by|on)|depends (?:up)?on|requires)\b[\s:]*/i;
const NOT =
  /\b(?:not|no longer|never|without|unblocked|nothing|independent(?:ly)?|any ?time)\b|n't\b/i;

/** The part of a wait that names what comes first; nothing where it says that it need not wait. */
function valueOf({ text, offset, how }: DraftWait): DeclaredDependencies | undefined {
  if (how === "names") return lineDependencies({ text, offset });
  const after = AFTER.exec(text);
  if (!after || NOT.test(text.slice(0, after.index))) return undefined;
  const start = after.index + after[0].length;
  const rest = text.slice(start);
  // `Sequential (after Lane A)`: the bracket closes the value.
  const opened = (text.slice(0, start).match(/\(/g) ?? []).length > 0;
  const inner = opened ? /^[^)]*/.exec(rest)![0] : rest;
  return lineDependencies({ text: inner, offset: offset + start });
}

/** True for a part that stands for other tasks of the plan; a number in prose is none. */
function isKnown({ text, ids, how }: ReadPart, scope: Scope): boolean {
  if (how === "unread" || !ids.some(isOther(scope))) return false;
  if (!ids.every((id) => scope.numberOf.has(id))) return false;
  return how === "plain" || ids.every((id) => !/^\d+$/.test(id)) || looksLikeId(text);
}

function isOther({ ids, numberOf, position }: Scope): (id: string) => boolean {
  return (id) => numberOf.has(id) && id !== ids[position];
}

/** Words before a name that make it somebody to talk to, or one that comes later: `report to W1`, `before W3`. */
const ELSE =
  /\b(?:(?:report|hand(?:s|ed|ing)?(?:[ -]?off|[ -]?over)?|goes|escalated?|talk|speak|assigned|send|sent)\s+(?:\S+\s+){0,2}to|(?:review|check|approv|confirm|sign|own|test|audit|inspect)\w*(?:[ -]off)?\s+(?:\S+\s+)?by|before|prior to|ahead of|ask|tell|notify|inform|contact|ping)\b|^(?:(?:it|this|that)\s+)?(?:un)?blocks\s/i;

function saysElse({ text, how }: ReadPart): boolean {
  return how !== "plain" && ELSE.test(text);
}

function namesOther({ text, ids }: ReadPart, scope: Scope, mentions: Mentions): boolean {
  const words = text.split(/[^\w.-]+/).filter((word) => !/^\d*$/.test(word));
  return [...ids, ...mentions(text), ...words].some(isOther(scope));
}

/** A name of nothing in the plan that is written as an id is: `T9`, `Lane Z`. */
function mayBeId({ text, ids, how }: ReadPart, scope: Scope): boolean {
  if (ids.length === 1 && ids[0] === scope.ids[scope.position]) return false;
  return ids.length > 0 && how === "plain" && !/^\d+$/.test(text);
}

/** One part as a declaration of its own. */
function alone({ text, offset }: ReadPart): DeclaredDependencies {
  return { text, offset, start: offset, end: offset + text.length };
}
