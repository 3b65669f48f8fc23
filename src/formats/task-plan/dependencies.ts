import type { DeclaredDependencies } from "./declaration.ts";
import { looksLikeId, plainId, TASK_ID } from "./id.ts";
import type { Slice } from "./slice.ts";

/** What dependency values may refer to. */
export interface Scope {
  /** Ids of all tasks in document order. */
  ids: readonly string[];
  /** Number of the first task with an id. */
  numberOf: ReadonlyMap<string, number>;
  /** Number of the task whose value is read. */
  position: number;
  /** Ids of the tasks of each phase, batch or wave, by the number in its heading. */
  phases: ReadonlyMap<string, readonly string[]>;
  /** Ids that the format's own names stand for; `undefined` for a text that is no such name. */
  named?(text: string): readonly string[] | undefined;
}

/** One part of a value and the ids it stands for. */
export interface ReadPart extends Slice {
  ids: string[];
  /** `plain`: said in a form that leaves no doubt; `unread`: nothing could be understood. */
  how: "plain" | "guessed" | "unread";
  /** It is struck out (`~~1.1~~`), so it stands for nothing. */
  isStruck?: true;
}

const NONE =
  /^(?:none|nothing|keine?|no|nil|null|n\/?a|-+|–|—|no (?:dependencies|prerequisites|blockers|tasks?)|start immediately)$/i;
/** The branch that everything starts from, which no task makes. */
const TRUNK =
  /^(?:the\s+)?(?:(?:origin|upstream)\/)?(?:main|master|trunk|develop)(?:\s+(?:branch|only))?$/i;
/** A sign before a value: `✅ none`. */
const SIGN = /^[\p{Extended_Pictographic}\uFE0F\s]+(?=\p{L})/u;
const ALL =
  /^(?:all|everything)(?:\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|preceding|earlier|other|above|foregoing))*(?:\s+(?:tasks?|steps?|of the above))?$/i;
/** What is left out cannot be told from what is meant, so nothing after such a word is read. */
const EXCEPT =
  /\b(?:not|no longer|never|except(?:ing)?|excluding|but|without|unless|minus|(?:other|rather) than|apart from|instead of)\b/i;
const GROUP =
  /^(?:all\s+(?:of\s+)?)?(?:tasks?\s+(?:of|in|from)\s+)?(?:phases?|batch(?:es)?|waves?|stages?|milestones?)\s+(.*)$/i;
/** Words after which a number is the id of a task. */
const BEFORE_ID =
  /^(?:tasks?|ids?|after|of|from|in|on|by|for|with|to|until|once|when|and|or|plus|also|see|the|either|both|partly|mainly|only|requires?|needs?|upon|finish(?:ing)?|complet(?:e|ing|ion))$/i;
const TRAILER =
  /\s+(?:(?:is|are|being)\s+)?(?:complete[ds]?|completion|done|finished|tasks?|merged)$/i;

/** True for a part that says there is no dependency: `none`, `n/a`, `-`. */
export function saysNoDependency(text: string): boolean {
  return NONE.test(text.replace(SIGN, ""));
}

/** True for a part with a word that leaves something out: `all but 1.2`, `not 1.3`. */
export function saysException(text: string): boolean {
  return EXCEPT.test(text);
}

/** True for a part that names one task and nothing else: `1.1`, `Task 1.1`, whatever stands beside it. */
export function isTaskName({ text, ids: [id = "", ...more], how }: ReadPart): boolean {
  return (
    how === "plain" && more.length === 0 && id !== "" && text.endsWith(id) && !GROUP.test(text)
  );
}

/** Reads a dependency value part by part. */
export function readDependencies(value: DeclaredDependencies, scope: Scope): ReadPart[] {
  const parts = splitParts(value);
  const saysNone = parts.some(({ text }) => saysNoDependency(text));
  let inGroup = false;
  let excepted = false;
  const read = parts.map((part): ReadPart => {
    if (part.isStruck) return { ...part, ...plain([]) };
    excepted ||=
      EXCEPT.test(part.text) && !saysNoDependency(part.text) && !scope.numberOf.has(part.text);
    if (excepted) return { ...part, ...UNREAD };
    const read = readPart(part.text, scope, inGroup);
    inGroup = GROUP.test(part.text) || (inGroup && /^\d/.test(part.text) && read.how === "plain");
    return { ...part, ...read };
  });
  const whole = read.some(({ how }) => how === "unread") ? wholeName(value, scope) : undefined;
  if (whole) return [whole];
  if (!saysNone || read.every(({ ids, how }) => ids.length === 0 && how === "plain")) return read;
  return read.map((part) => (contradictsNone(part) ? { ...part, ...UNREAD } : part));
}

/** A name in which a comma or an `and` stands, such as `Worker 1: Types and API`, names one. */
function wholeName({ text, offset }: Slice, { named }: Scope): ReadPart | undefined {
  const bare = text.trim().replace(/^[[*`"_]+|[\]*`"_.]+$/g, "");
  const ids = bare.includes(":") ? named?.(bare) : undefined;
  if (ids?.length !== 1) return undefined;
  return { text: bare, offset: offset + text.indexOf(bare), ...plain(ids) };
}

/** Beside `none`, only an id that is plainly said counts, and then the `none` is what is wrong. */
function contradictsNone(part: ReadPart): boolean {
  return part.how !== "plain" || saysNoDependency(part.text);
}

type Part = Slice & Pick<ReadPart, "isStruck">;

/** What is struck out, on one line. */
const STRUCK = /~~(?=\S)([^~\n]*)~~/g;

/** Cuts a value at commas, semicolons, `&`, `+` and `and`, outside of round brackets, which are remarks. */
function splitParts({ text, offset }: Slice): Part[] {
  const struck = [...text.matchAll(STRUCK)];
  const isStruck = (at: number): boolean =>
    struck.some(({ 0: { length }, index }) => index <= at && at < index + length);
  const bare = text
    .replace(STRUCK, (_, inner: string) => `,,${inner},,`)
    .replace(/\([^()]*\)/g, (remark) => " ".repeat(remark.length))
    .replace(/\](?=\s*\[)/g, ",")
    .replace(/[[\]*`"]/g, " ")
    .replace(/(?<![\w.])_|_(?![\w.])/g, " ");
  const parts: Part[] = [];
  for (const match of bare.matchAll(
    /(?:(?!,|;|&|\+|\s(?:and|plus)\s|\s\/\s).)+(?:\s(?=and|plus))?/gis,
  )) {
    const cut = match[0].replace(/^\s*(?:and|plus)\s+/i, (word) => " ".repeat(word.length));
    const trimmed = cut.trim().replace(/(?<=[\w)])\.$/, "");
    if (trimmed === "") continue;
    const at = match.index + cut.search(/\S/);
    parts.push({ text: trimmed, offset: offset + at, ...(isStruck(at) && { isStruck: true }) });
  }
  return parts;
}

type Reading = Pick<ReadPart, "ids" | "how">;
const UNREAD: Reading = { ids: [], how: "unread" };
const plain = (ids: readonly string[]): Reading => ({ ids: [...new Set(ids)], how: "plain" });
const guess = (ids: readonly string[]): Reading => ({ ids: [...new Set(ids)], how: "guessed" });

function readPart(written: string, scope: Scope, inGroup: boolean): Reading {
  if (saysNoDependency(written)) return plain([]);
  const text = written.replace(SIGN, "");
  const name = text
    .replace(/^(?:and\s+)?tasks?[\s:#-]*(?=[A-Z]?\.?\d|\s\S)/i, "")
    .trim()
    .replace(/^#(?=\d)/, "");
  if (scope.numberOf.has(text)) return plain([text]);
  if (scope.numberOf.has(name)) return plain([name]);
  const named = scope.named?.(text);
  if (named) return plain(named);
  if (TRUNK.test(text)) return plain([]);
  const range = readRange(name, scope);
  if (range) return plain(range);
  if (ALL.test(text)) return plain(scope.ids.slice(0, scope.position));
  const group = readGroup(text, scope, inGroup);
  if (group) return group;
  return readLoosely(name, scope);
}

/** `T1-T8`, `1.1–1.4`, `1.1 through 1.4`: both ends known, the first one first. */
function readRange(text: string, { ids, numberOf }: Scope): string[] | undefined {
  const match = /^(\S+?)\s*(?:-|–|—|\.\.+|\s(?:through|thru|to)\s)\s*(?:tasks?\s+)?(\S+)$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [from, to] = [numberOf.get(match[1]!), numberOf.get(match[2]!)];
  return from !== undefined && to !== undefined && to > from ? ids.slice(from, to + 1) : undefined;
}

/** `Phase 1`, `Phase 1-4 complete`, `All Phase 2-3 tasks`, and the `2` of `Phase 1 & 2`. */
function readGroup(text: string, scope: Scope, inGroup: boolean): Reading | undefined {
  const stripped = text.replace(TRAILER, "").replace(TRAILER, "");
  const numbers = GROUP.exec(stripped)?.[1] ?? (inGroup ? stripped : undefined);
  if (numbers === undefined) return undefined;
  const match = /^([A-Za-z]?\d*[A-Za-z]?|[IVXivx]{3,5})(?:\s*(?:-|–|—|to|through)\s*(\d+))?$/.exec(
    numbers.trim(),
  );
  if (!match?.[1]) return inGroup ? undefined : UNREAD;
  const names = match[2] ? between(Number(match[1]), Number(match[2])) : [match[1]];
  const found = names.map((name) => scope.phases.get(name.toLowerCase()));
  if (found.some((ids) => ids === undefined)) return inGroup ? undefined : UNREAD;
  const own = scope.ids[scope.position];
  return plain(found.flatMap((ids) => ids ?? []).filter((id) => id !== own));
}

/** Whole numbers from `from` to `to`, as text; a hostile `1-999999999` gives none. */
function between(from: number, to: number): string[] {
  if (!(to >= from) || to - from > 1000) return [`${from}-${to}`];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** Forms that need a guess: `4.1 completion`, `t1` for `T1`, `1.2` for `1.2a` and `1.2b`, an id in prose. */
function readLoosely(text: string, scope: Scope): Reading {
  const id = text.replace(TRAILER, "").trim();
  if (scope.numberOf.has(id)) return guess([id]);
  const alike = scope.ids.filter((known) => plainId(known) === plainId(id));
  if (alike.length === 1) return guess(alike);
  if (/^\S+$/.test(id)) {
    const split = scope.ids.filter(
      (known) => known.startsWith(id) && /^[a-z]$/i.test(known.slice(id.length)),
    );
    if (split.length > 0 && /\d$/.test(id)) return guess(split);
    const phase = scope.phases.get(id.toLowerCase());
    if (phase && /^\d+$/.test(id))
      return guess(phase.filter((known) => known !== scope.ids[scope.position]));
    const series = /^(\d+\.)x$/i.exec(id)?.[1];
    const members = scope.ids.filter((known) => series !== undefined && known.startsWith(series));
    if (members.length > 0)
      return guess(members.filter((known) => known !== scope.ids[scope.position]));
    if (/^v\d+(?:\.\d+)+$/i.test(id)) return UNREAD;
    if (looksLikeId(id)) return plain([id]);
  }
  if (/^(?:all|every)\b/i.test(id) && /\b(?:tasks?|above|previous|prior)\b/i.test(text)) {
    return guess(scope.ids.slice(0, scope.position));
  }
  const named = inProse(id).filter((token) => scope.numberOf.has(token));
  return named.length > 0 ? guess(named) : UNREAD;
}

/** Ids in a sentence; in `Node 1.1` the number is that of another thing, so it is none. */
function inProse(text: string): string[] {
  const tokens = text.matchAll(new RegExp(`(?<![\\w.-])${TASK_ID}(?![\\w-])`, "g"));
  const ids = [...tokens].filter(({ index }) => {
    const word = /([\w.+#/-]+)[\s:#]*$/.exec(text.slice(Math.max(0, index - 40), index))?.[1];
    return word === undefined || BEFORE_ID.test(word) || looksLikeId(word);
  });
  return [...new Set(ids.map(([id]) => id))];
}
