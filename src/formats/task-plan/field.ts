import type { Located } from "../../model/plan.ts";
import { minutesOf } from "../../model/working-time.ts";
import type { Slice } from "./slice.ts";

/** A value with the offset at which it stands. */
type Value<T> = { value: T; offset: number; length: number };

/** What the small fields of a task say. */
export interface FieldValues {
  estimate?: Value<number>;
  priority?: Value<number>;
  wave?: Value<number>;
  done?: boolean;
  branch?: Value<string>;
  worktree?: Value<string>;
  /** The worktree is said to be none. */
  inPlace?: true;
  locks?: Value<string>[];
  verification: Value<string>[];
}

/** The word alone, with a sign or a date: `✅ Done`, `Completed (2025-03-01)`; not `done when it builds`. */
const DONE =
  /^(?=[[✅☑✔a-z])(?:\[x\]\s*)?(?:[✅☑✔]\uFE0F?\s*)?(?:(?:completed?|done|merged|finished)\b[.!]?)?\s*[✅☑✔]?\uFE0F?\s*(?:[-–—,:(]?\s*(?:on\s+)?\d{4}-\d\d-\d\d\)?)?\s*$/i;

/** A worktree that is none: `none`, `main checkout`. */
const IN_PLACE =
  /^(?:none|n\/a|no worktree|(?:the )?(?:main|merged) (?:checkout|work(?:ing)? ?tree))(?![\w./-])/i;

/** Reads the value of a field into `values`; false when the field or its value is not one we keep. */
export function readField(values: FieldValues, name: string, slice: Slice): boolean {
  const text = slice.text.replaceAll(/[*_`]/g, "").trim();
  const at = { offset: slice.offset, length: slice.text.trimEnd().length };
  if (/^(?:estimate|duration|effort|time)/.test(name)) {
    const value = minutesOf(text.replace(/^\(|\)$/g, ""));
    if (value !== undefined) values.estimate ??= { value, ...at };
    return value !== undefined;
  }
  if (name === "priority") return keep(values, "priority", priorityOf(text), at);
  if (name === "wave" || name === "batch") return keep(values, "wave", leadingNumber(text), at);
  if (name === "status") {
    const [own = ""] = text.split(/\s\|/, 1);
    if (DONE.test(own)) values.done = true;
    return true;
  }
  if (name === "worktree" && IN_PLACE.test(text) && !slice.text.trim().startsWith("`")) {
    values.inPlace = true;
    return true;
  }
  if (name === "branch" || name === "worktree") {
    // A folder's name may hold spaces; then only a code span says where it ends.
    const span = /^[*_]*(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(slice.text.trim())?.[2];
    const word = span ?? unwrapped(slice.text.trim().split(/\s/, 1)[0] ?? "");
    return keepWord(values, name, word, slice);
  }
  if (/^locks?$/.test(name)) return readLocks(values, slice);
  if (isCommandField(name)) return readCommands(values, slice);
  return false;
}

function keep(
  values: FieldValues,
  key: "priority" | "wave",
  value: number | undefined,
  at: Omit<Value<number>, "value">,
): boolean {
  if (value !== undefined) values[key] ??= { value, ...at };
  return value !== undefined;
}

/** Keeps a branch or worktree, at the place where the word itself stands. */
function keepWord(
  values: FieldValues,
  key: "branch" | "worktree",
  value: string,
  { text, offset }: Slice,
): boolean {
  const from = Math.max(text.indexOf(value), 0);
  if (value !== "") values[key] ??= { value, offset: offset + from, length: value.length };
  return true;
}

/** A name without the marks around it; within a name stars and underscores are its own. */
function unwrapped(text: string): string {
  const inner = /^(\*{1,3}|_{1,3}|`+)(.+)\1$/.exec(text)?.[2];
  return inner === undefined ? text : unwrapped(inner.trim());
}

function leadingNumber(text: string): number | undefined {
  const digits = /^\d{1,6}/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const WORDS = ["critical", "high", "medium", "low"];

/** 0 is the most urgent: `P1`, `1`, or `critical`, `high`, `medium`, `low` as 0 to 3. */
function priorityOf(text: string): number | undefined {
  const word = WORDS.indexOf(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? "");
  return word >= 0 ? word : leadingNumber(text.replace(/^p(?=\d)/i, ""));
}

/** Keys between commas, in code spans or not, such as `db:schema:users` or `api:GET /users`. */
function readLocks(values: FieldValues, { text, offset }: Slice): boolean {
  const locks = [...text.matchAll(/`([^`\n]+)`|[^\s,;`][^,;`\n]*/g)].flatMap((match) => {
    const value = (match[1] ?? match[0]).trim().replace(/\.$/, "");
    const start = offset + match.index + match[0].indexOf(value);
    return /^[a-z][\w-]*:\s?\S/i.test(value)
      ? [{ value, offset: start, length: value.length }]
      : [];
  });
  values.locks = [...(values.locks ?? []), ...locks];
  return locks.length > 0;
}

/** True for a field that holds commands. */
export function isCommandField(name: string): boolean {
  return /^(?:verif|validat|test command)/.test(name);
}

/** The lines of a block of commands, continued ones as one; comments are none. */
export function readCommandLines(values: FieldValues, lines: readonly Slice[]): boolean {
  let held: Value<string> | undefined;
  for (const { text, offset } of lines) {
    const end = offset + text.trimEnd().length;
    const own = text.trim().replace(/^\$\s+/, "");
    if (!held && (own === "" || own.startsWith("#"))) continue;
    const start = held?.offset ?? offset + text.indexOf(own);
    const value = held ? `${held.value} ${own}` : own;
    const open = /(?<!\\)\\$/.test(own);
    const command = { value: open ? value.slice(0, -1).trimEnd() : value, offset: start };
    held = open ? { ...command, length: end - start } : undefined;
    if (!open) values.verification.push({ ...command, length: end - start });
  }
  if (held) values.verification.push(held);
  return values.verification.length > 0;
}

/** Commands in code spans. */
function readCommands(values: FieldValues, { text, offset }: Slice): boolean {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => ({
    value: match[1]!.trim(),
    offset: offset + match.index + 1,
    length: match[1]!.length,
  }));
  values.verification.push(...spans.filter(({ value }) => /\s|^[a-z./-]+$/.test(value)));
  return spans.length > 0;
}

/** A value with its place, for the plan. */
export function locate<T>(
  value: Value<T>,
  place: (start: number, end: number) => Located<T>["at"],
): Located<T> {
  return { value: value.value, at: place(value.offset, value.offset + value.length) };
}
