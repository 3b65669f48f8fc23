import { isUnfilled } from "../model/fill.ts";
import { hasInvisible } from "../model/invisible.ts";

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place that a person or an agent has to fill. */
export interface Slot {
  /** The file and the way to the value in it: `execution-plan.json#/waves/0/name`, `strategy.md#summary`. */
  id: string;
  /** The text that stands there, which says what belongs there. */
  asks: string;
  /** In a list several texts may stand in its place. */
  inList: boolean;
}

/** What somebody wants to put into slots, by id. */
export type Answers = ReadonlyMap<string, string | readonly string[]>;

/** The slots of a file that nobody has filled, in the order of the file. */
export function openSlots(file: string, value: Json): Slot[] {
  const found: Slot[] = [];
  walk(value, `${file}#`, false, (slot) => void found.push(slot));
  return found;
}

/** A copy of a file's value with answers in its open slots; everything else is the same. */
export function fillSlots(file: string, value: Json, answers: Answers): Json {
  return filled(value, `${file}#`, answers);
}

function walk(value: Json, id: string, inList: boolean, tell: (slot: Slot) => void): void {
  if (typeof value === "string") {
    if (isUnfilled(value)) tell({ id, asks: value, inList });
  } else
    for (const [key, inner] of entriesOf(value))
      walk(inner, `${id}/${key}`, Array.isArray(value), tell);
}

function filled(value: Json, id: string, answers: Answers): Json {
  if (typeof value === "string") {
    const answer = isUnfilled(value) ? answers.get(id) : undefined;
    return typeof answer === "string" ? answer : value;
  }
  if (Array.isArray(value))
    return value.flatMap((inner, i) => {
      const answer = answers.get(`${id}/${i}`);
      const isOpen = typeof inner === "string" && isUnfilled(inner);
      return isOpen && Array.isArray(answer) ? answer : [filled(inner, `${id}/${i}`, answers)];
    });
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      filled(inner, `${id}/${keyOf(key)}`, answers),
    ]),
  );
}

function entriesOf(value: Json): [string, Json][] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).map(([key, inner]) => [keyOf(key), inner]);
}

/** A key in a JSON pointer (RFC 6901). */
function keyOf(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Characters that an answer may have; the schemas of the files allow no more. */
const LONGEST = 4000;

/** Why an answer cannot stand in a slot; nothing where it can. */
export function answerProblem(slot: Slot, answer: string | readonly string[]): string | undefined {
  if (typeof answer !== "string" && !slot.inList) return "is one text; expected no list";
  for (const text of [answer].flat()) {
    if (text.trim() === "") return "is empty; expected a text";
    if (text.length > LONGEST) return `has ${text.length} characters; expected at most ${LONGEST}`;
    if (isUnfilled(text)) return "still has a slot in it; expected a text in its place";
    // Line breaks and tabs are fine, other controls reach terminals and hide text.
    if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(text) || hasInvisible(text))
      return "has a control character in it; expected plain text";
    if (/^<!-- (?:slot: .*|\/slot) -->$/m.test(text))
      return "has a mark of slots in it; expected plain text";
  }
  return [answer].flat().length === 0 ? "is an empty list; expected a text" : undefined;
}
