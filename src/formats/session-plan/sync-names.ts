import type { Slice } from "../task-plan/slice.ts";
import { type InPhase, readQualified } from "./qualified.ts";
import { type Nameable, SessionLookup } from "./sync-lookup.ts";
import { KINDS } from "./sync-words.ts";

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
const ONE_PHASE = new RegExp(String.raw`\b(?:${PHASE})`, "gi");
const NAME = String.raw`(?:[A-Za-z](?![\w'’])|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*(?!\w)|[A-Z][\w-]+)`;
const ITEM = String.raw`${NAME}(?:\s*(?:[–—-]|\bto\b|\bthrough\b)\s*${NAME})?`;
const ONE_ITEM = new RegExp(String.raw`(?<!\w)${ITEM}`, "g");
const AND = String.raw`\s*(?:,\s*and\b|,|&|\+|/|\band\b|\bor\b)\s*`;
/** `Session A`, `Sessions A, B and C`, `Agents 1 + 2`. */
const LIST = new RegExp(
  String.raw`\b(?:${KINDS})\s+(${ITEM}(?:${AND}(?:(?:${KINDS})\s+)?${ITEM}){0,40})`,
  "g",
);
const IS_KIND = new RegExp(`^(?:${KINDS})$`, "i");
/** Words behind "Session" that name none. */
const NO_NAME =
  /^(?:all|both|branch(?:es)?|each|every|files?|changes?|merges?|outputs?|plans?|points?|results?|reviews?|tests?|works?|phase)$/i;
/** A name that stands for itself: `A`, `1A`, `1.2`; `A` only where it is no article, `B` not in `plan B`. */
const BARE =
  /(?<![\w.'’-]|(?<!\b[A-Z])\/)(?<!\b(?:[Pp]lan|[Oo]ption|[Vv]ariant|[Aa]ppendix|[Ss]ection|[Gg]rade|[Vv]itamin)\s)(?:A(?=\s*(?:$|[,&+/;:.)\]*_`|–→-]|\p{Extended_Pictographic}|(?:and|or|is|are|has|must|merge[sd]|merge(?=\s*(?:$|[,;.)&+/]))|before|into|to|goes|on|done|finish\w*|complete\w*|then|first|only|lands?|branch(?:es)?|sessions?|worktree)\b))|[B-HJ-Z](?![\w'’.-]\w|\w)|[A-Z]\d+(?:\.\d+)*(?![\w/]|-\w)|\d+(?:[A-Z]|[.-]\d+)(?![\w.]\w|\w))/gu;
/** Behind a name: it is only said what happens should it go wrong. */
const FAILS = /^[\s`*_]*(?:fails?|failed|breaks?|goes\s+wrong)\b/i;
/** Underscores around a word; within one they belong to it. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu;
const BRANCH = /(?<![\w/.-])\w[\w./-]*\w(?![\w/])/g;
/** What a title stands beside in a list of what is merged. */
const AROUND =
  /^.*\b(?:merged?|when|once|after|until|for|the)\s+|\s+(?:branch(?:es)?|sessions?|is|are|has|have|must|merged|done|finish\w*|complete\w*|first|into|to)\b.*$/gi;

/** Makes the reader for the sessions of a plan; `phases` are positions by number in lower case. */
export function mentionReader(
  sessions: readonly Nameable[],
  phases: ReadonlyMap<string, number>,
): MentionReader {
  const lookup = new SessionLookup(sessions);
  return (said, own) => new MentionReading(said, own, lookup, phases).read();
}

/** One stretch of text; what was read of it becomes white space, so that places stay. */
class MentionReading {
  readonly #offset: number;
  readonly #own: number;
  readonly #lookup: SessionLookup;
  readonly #phases: ReadonlyMap<string, number>;
  readonly #spans: readonly InPhase[];
  readonly #found: Mention[] = [];
  #text: string;

  constructor(
    said: Slice,
    own: number,
    lookup: SessionLookup,
    phases: ReadonlyMap<string, number>,
  ) {
    const { value, spans } = readQualified({ ...said, start: said.offset, end: said.offset });
    this.#offset = said.offset;
    this.#own = own;
    this.#lookup = lookup;
    this.#phases = phases;
    this.#spans = spans;
    this.#text = value.text.replace(EMPHASIS, " ");
  }

  /** What stands plainly is read first; titles, which may be any words, come last. */
  read(): Mention[] {
    this.#readPhases();
    this.#readLists();
    this.#readBranches();
    this.#readSpans();
    this.#readBare();
    this.#readTitles();
    return this.#found.toSorted((a, b) => a.offset - b.offset);
  }

  #take(start: number, word: string, more: Pick<Mention, "ids" | "phase">): void {
    const offset = this.#offset + start;
    this.#found.push({ text: word, offset, end: offset + word.length, ...more });
    const rest = this.#text.slice(start + word.length);
    this.#text = this.#text.slice(0, start) + " ".repeat(word.length) + rest;
  }

  /** The phase whose sessions are meant at a place. */
  #phaseAt(start: number): number {
    const at = this.#offset + start;
    const span = this.#spans.find((one) => one.start <= at && at < one.end);
    return span ? (this.#phases.get(span.phase.toLowerCase()) ?? -1) : this.#own;
  }

  #readPhases(): void {
    for (const { text, start } of listsIn(this.#text, PHASES, ONE_PHASE)) {
      const phase = this.#phases.get(text.toLowerCase());
      // `Phase 2A and 2B` are sessions of phase 2.
      const ids = phase === undefined ? this.#lookup.find(text, ["id"], this.#own) : [];
      if (ids.length > 0) this.#take(start, text, { ids });
      else if (phase !== undefined || /\d/.test(text))
        this.#take(start, text, { phase: phase ?? -1 });
    }
  }

  #readLists(): void {
    for (const { text, start } of listsIn(this.#text, LIST, ONE_ITEM)) {
      if (IS_KIND.test(text) || NO_NAME.test(text)) continue;
      const phase = this.#phaseAt(start);
      const one = this.#lookup.find(text, ["name", "id", "title"], phase);
      const ids = one.length > 0 ? one : this.#lookup.range(text, phase);
      if (ids.length > 0) this.#take(start, text, { ids });
      else if (!/^[a-z]$/.test(text)) this.#take(start, text, {});
    }
  }

  #readBranches(): void {
    for (const { 0: word, index } of this.#text.matchAll(BRANCH)) {
      if (!/[/-]/.test(word)) continue;
      const ids = this.#lookup.find(word, ["branch", "id"], this.#own);
      if (ids.length > 0) this.#take(index, word, { ids });
      else if (this.#lookup.namesBranches(this.#own) && isBranch(this.#text, index, word))
        this.#take(index, word, {});
    }
  }

  #readSpans(): void {
    for (const { 1: word = "", index } of this.#text.matchAll(/`([^`\n]+)`/g)) {
      const ids = this.#lookup.find(word, ["branch", "id", "name", "title"], this.#own);
      if (ids.length > 0) this.#take(index + 1, word, { ids });
    }
  }

  #readBare(): void {
    for (const { 0: word, index } of this.#text.matchAll(BARE)) {
      const ids = this.#lookup.find(word, ["name", "id"], this.#phaseAt(index));
      const before = this.#text.slice(0, index);
      if (FAILS.test(this.#text.slice(index + word.length))) continue;
      if (ids.length > 0) this.#take(index, word, { ids });
      else if (/\bmerges?\s+$/i.test(before) || isListed(before)) this.#take(index, word, {});
    }
  }

  #readTitles(): void {
    let index = 0;
    for (const piece of this.#text.split(/(,|&|\+|\/|→|[(){}]|\band\b)/i)) {
      const start = index;
      index += piece.length;
      const word = piece.replace(AROUND, "").replace(/^[\s*_`]+|[\s*_`.:]+$/g, "");
      const ids = word.length < 3 ? [] : this.#lookup.find(word, ["title", "name"], this.#own);
      if (ids.length > 0) this.#take(start + piece.indexOf(word), word, { ids });
    }
  }
}

/** The items of lists, which are the first group of `list`, each with where it starts. */
function listsIn(text: string, list: RegExp, item: RegExp): { text: string; start: number }[] {
  return [...text.matchAll(list)].flatMap(({ 0: whole, 1: items = "", index }) => {
    const from = index + whole.length - items.length;
    return [...items.matchAll(item)].map((one) => ({ text: one[0], start: from + one.index }));
  });
}

/** True for a name that stands in a list with one that was read: that is white space by now. */
function isListed(before: string): boolean {
  return /\s{2,}(?:,|&|\+|\/|\band\b)\s*$/.test(before);
}

/** True for what looks like a branch and is not what is merged into. */
function isBranch(text: string, index: number, word: string): boolean {
  return (
    /^(?:feat(?:ure)?s?|fix|work|task|session|agent|wip|dev)\//.test(word) &&
    !/\.\w{1,5}$/.test(word) &&
    !/\b(?:into|to|onto|with|on|from|against|of)\s+`?$/i.test(text.slice(0, index))
  );
}
