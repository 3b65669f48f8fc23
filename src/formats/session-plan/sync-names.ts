import { bareName } from "../execution-plan/aliases.ts";
import type { Slice } from "../task-plan/slice.ts";
import { readQualified } from "./qualified.ts";

/** A session or step as a sync point may name it. */
export interface Nameable {
  id: string;
  /** Without its phase. */
  name: string;
  title: string;
  branch?: string;
  /** Position of its phase. */
  phase: number;
}

/** Something that a text names: sessions, or a phase. */
export interface Mention extends Slice {
  end: number;
  /** Ids of the sessions; `undefined` for a name that no session has. */
  ids?: string[];
  /** Position of the phase that is named as a whole; -1 for one that the plan does not have. */
  phase?: number;
}

/** Finds what a stretch of a sync point's text names, seen from the phase at a position, in its order. */
export type MentionReader = (said: Slice, own: number) => Mention[];

const PHASE = String.raw`[A-Za-z]?\d+[A-Za-z]?\b|[IVX]{2,5}\b|[A-Z]\b`;
const PHASES = new RegExp(
  String.raw`\b(?:phase|wave|batch|stage)s?\s+((?:${PHASE})(?:\s*(?:,|&|\+|and\b)\s*(?:(?:phase|wave|batch|stage)\s+)?(?:${PHASE}))*)`,
  "gi",
);
const NAME = String.raw`(?:[A-Za-z](?![\w'’])|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*(?!\w)|[A-Z][\w-]+)`;
const ITEM = String.raw`${NAME}(?:\s*(?:[–—-]|\bto\b|\bthrough\b)\s*${NAME})?`;
const AND = String.raw`\s*(?:,\s*and\b|,|&|\+|/|\band\b|\bor\b)\s*`;
/** `Session A`, `Sessions A, B and C`, `Agents 1 + 2`. */
const LIST = new RegExp(
  String.raw`\b(?:[Ss]essions?|SESSIONS?|[Ss]itzung(?:en)?|[Aa]gents?|[Tt]erminals?|[Tt]racks?|[Ss]treams?|[Ll]anes?|[Ww]orkers?|[Ww]orktrees?)\s+(${ITEM}(?:${AND}(?:[Ss]essions?\s+)?${ITEM}){0,40})`,
  "g",
);
/** Words behind "Session" that name none. */
const NO_NAME =
  /^(?:all|both|branch(?:es)?|each|every|files?|changes?|merges?|outputs?|plans?|points?|results?|reviews?|tests?|works?|phase)$/i;
/** A name that stands for itself: `A`, `1A`, `1.2`; `A` only where it is no article. */
const BARE =
  /(?<![\w./'’-])(?:A(?=\s*(?:$|[,&+/;:.)–→-]|(?:and|or|is|are|has|must|merge[sd]?|before|into|to|goes|on|done|finish\w*|complete\w*|then|first|only|lands?|branch(?:es)?|sessions?|worktree)\b))|[B-HJ-Z](?![\w'’.-]\w|\w)|[A-Z]\d+(?:\.\d+)*(?![\w/]|-\w)|\d+(?:[A-Z]|[.-]\d+)(?![\w.]\w|\w))/g;
const BRANCH = /(?<![\w/.-])\w[\w./-]*\w(?![\w/])/g;
/** What a title stands beside in a list of what is merged. */
const AROUND =
  /^.*\b(?:merged?|when|once|after|until|for|the)\s+|\s+(?:branch(?:es)?|sessions?|is|are|has|have|must|merged|done|finish\w*|complete\w*|first|into|to)\b.*$/gi;

/** Makes the reader for the sessions of a plan; `phases` are positions by number in lower case. */
export function mentionReader(
  sessions: readonly Nameable[],
  phases: ReadonlyMap<string, number>,
): MentionReader {
  const tables = {
    id: tableOf(sessions, ({ id }) => id),
    name: tableOf(sessions, ({ name }) => name),
    title: tableOf(sessions, ({ title }) => title),
    branch: tableOf(sessions, ({ branch }) => branch ?? ""),
  };
  const named = new Set(sessions.flatMap(({ branch, phase }) => (branch ? [phase] : [])));
  const unnamed = new Set(sessions.flatMap(({ branch, phase }) => (branch ? [] : [phase])));
  const find = (text: string, keys: (keyof typeof tables)[], phase: number): string[] => {
    for (const key of keys) {
      const found = tables[key].get(bareName(text).toLowerCase()) ?? [];
      const own = found.filter((one) => one.phase === phase);
      const some = own.length > 0 ? own : found;
      if (some.length === 1) return [some[0]!.id];
    }
    return [];
  };

  /** `A-C`, `1 to 3`: those between the two in the order of the document. */
  const range = (text: string, phase: number): string[] => {
    const [, from = "", to = ""] = /^(\w+)\s*(?:[–—-]|to|through)\s*(\w+)$/.exec(text) ?? [];
    const [first, last] = [from, to].map((name) =>
      sessions.findIndex(({ id }) => find(name, ["name", "id"], phase).includes(id)),
    ) as [number, number];
    if (first === -1 || last < first) return [];
    return sessions.slice(first, last + 1).map(({ id }) => id);
  };

  return (said, own) => {
    const { value, spans } = readQualified({ ...said, start: said.offset, end: said.offset });
    let text = value.text;
    const found: Mention[] = [];
    const take = (start: number, word: string, more: Pick<Mention, "ids" | "phase">): void => {
      const offset = said.offset + start;
      found.push({ text: word, offset, end: offset + word.length, ...more });
      text = text.slice(0, start) + " ".repeat(word.length) + text.slice(start + word.length);
    };
    const phaseAt = (start: number): number => {
      const at = said.offset + start;
      const span = spans.find((one) => one.start <= at && at < one.end);
      return span ? (phases.get(span.phase.toLowerCase()) ?? -1) : own;
    };
    for (const { 1: list = "", 0: whole, index } of text.matchAll(PHASES)) {
      const from = index + whole.length - list.length;
      for (const { 0: number, index: at } of list.matchAll(new RegExp(`\\b(?:${PHASE})`, "gi"))) {
        const phase = phases.get(number.toLowerCase());
        if (phase !== undefined || /\d/.test(number))
          take(from + at, number, { phase: phase ?? -1 });
      }
    }
    for (const { 1: list = "", 0: whole, index } of text.matchAll(LIST)) {
      const from = index + whole.length - list.length;
      for (const { 0: name, index: at } of list.matchAll(
        new RegExp(String.raw`(?<!\w)${ITEM}`, "g"),
      )) {
        if (/^sessions?$/i.test(name)) continue;
        if (NO_NAME.test(name)) break;
        const phase = phaseAt(from + at);
        const one = find(name, ["name", "id", "title"], phase);
        const ids = one.length > 0 ? one : range(name, phase);
        if (ids.length === 0 && /^[a-z]$/.test(name)) break;
        take(from + at, name, ids.length > 0 ? { ids } : {});
      }
    }
    for (const { 0: word, index } of text.matchAll(BRANCH)) {
      if (!/[/-]/.test(word)) continue;
      const ids = find(word, ["branch", "id"], own);
      if (ids.length > 0) take(index, word, { ids });
      else if (named.has(own) && !unnamed.has(own) && isBranch(text, index, word))
        take(index, word, {});
    }
    for (const { 1: word = "", index } of text.matchAll(/`([^`\n]+)`/g)) {
      const ids = find(word, ["branch", "id", "name", "title"], own);
      if (ids.length > 0) take(index + 1, word, { ids });
    }
    for (const { 0: word, index } of text.matchAll(BARE)) {
      const ids = find(word, ["name", "id"], phaseAt(index));
      if (ids.length > 0) take(index, word, { ids });
      else if (/\bmerges?\s+$/i.test(text.slice(0, index)) || isListed(text, index))
        take(index, word, {});
    }
    let index = 0;
    for (const piece of text.split(/(,|&|\+|\/|→|[(){}]|\band\b)/i)) {
      const start = index;
      index += piece.length;
      const word = piece.replace(AROUND, "").replace(/^[\s*_`]+|[\s*_`.:]+$/g, "");
      const ids = word.length < 3 ? [] : find(word, ["title", "name"], own);
      if (ids.length > 0) take(start + piece.indexOf(word), word, { ids });
    }
    return found.toSorted((a, b) => a.offset - b.offset);
  };
}

/** True for a name that stands in a list with one that was read: that is white space by now. */
function isListed(text: string, index: number): boolean {
  return /\s{2,}(?:,|&|\+|\/|\band\b)\s*$/.test(text.slice(0, index));
}

/** True for what looks like a branch and is not what is merged into. */
function isBranch(text: string, index: number, word: string): boolean {
  return (
    /^(?:feat(?:ure)?s?|fix|work|task|session|agent|wip|dev)\//.test(word) &&
    !/\.\w{1,5}$/.test(word) &&
    !/\b(?:into|to|onto|with|on|from|against|of)\s+`?$/i.test(text.slice(0, index))
  );
}

function tableOf(
  sessions: readonly Nameable[],
  keyOf: (one: Nameable) => string,
): Map<string, Nameable[]> {
  const table = new Map<string, Nameable[]>();
  for (const one of sessions) {
    const key = bareName(keyOf(one)).toLowerCase();
    if (key === "") continue;
    const known = table.get(key);
    if (known) known.push(one);
    else table.set(key, [one]);
  }
  return table;
}
