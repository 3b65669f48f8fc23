import type { Slice } from "../task-plan/slice.ts";
import { withDigits } from "../task-plan/number-words.ts";
import { endOfList, isLeft } from "./sync-leaves.ts";
import type { Mention, MentionReader } from "./sync-names.ts";

/** What the words of a sync point say. */
export interface SyncSaid {
  /** Ids of those that are merged; absent where that is all of the phase. */
  of?: string[];
  /** Ids of those that wait; absent where that is all of the phase that waits. */
  for?: string[];
  /** Ids of those of which it says that they go on. */
  leaves: string[];
  /** Names that no session or phase has, and those of phases that do not come before. */
  unknown: Mention[];
  /** Set where it would leave out all of the phase; then all of it is meant. */
  leavesAll?: true;
}

/** Where a sync point stands, and which phase waits for it. */
export interface SyncPosition {
  own: number;
  before: number;
  /** Ids of each phase. */
  groups: readonly (readonly string[])[];
}

/** Words for all of the phase beside names; without names that is what is meant anyway. */
const ALL =
  /\b(all|both|every|each|alle|beide)\b(?:(?:\s+(?:of|the|these|those|their|two|three|four|five|\d+|parallel|phase|foundation|implementation|feature))*\s+(?:sessions?(?!\s+(?:[A-Z]|\d+[A-Z]?)\b)|branch(?:es)?|agents?|worktrees?|terminals?|tracks?|streams?|lanes?|workers?|prs?|pull requests?)\b|\s+(?:(?:is|are|have|has|been|get|must|be|being)\s+)*merged?\b)|\bmerges?\s+(all|both|everything)\b(?!\s+of\b)|\beverything\s+(?:(?:is|has|been|must|be)\s+)*merged\b/i;
/** `Both phases`, `all previous sessions`, `all of the above`. */
const PHASES_BEFORE =
  /\b(?:both|all|each|every)\s+(?:of\s+)?(?:the\s+|these\s+)?(?:(?:two|three|four|five|\d+)\s+)?phases\b|\ball\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|earlier|preceding|above)\b/i;
/** `All sessions` are more than those of the phase; `all three`, `both`, `each of these` are not. */
const EVERY =
  /^(?:merges?\s+)?(?:everything|(?:all|every|alle)\b(?!.*\b(?:these|those|their|two|three|four|five|\d+|parallel|phase|foundation|implementation|feature)\b))/i;
const ALL_DONE =
  /^\W*(?:all|everything)\W*$|\b(?:everything|all)\s+(?:(?:is|are|has|have|been|must|be)\s+)*(?:done|complete[ds]?|finished|landed)\b/i;
const THIS_PHASE =
  /\b(?:(?:of|in|from)\s+(?:this|the|its|each)|this|current)\s+(?:current\s+)?(?:phase|wave|batch|stage)\b/i;
const TOO = /\b(?:too|also|as\s+well|in\s+addition)\b/i;
const MERGES =
  /\b(?:merg\w*|integrat\w*|combin\w*|wait\w*|finish\w*|done|complet\w*|lands?|landed|rebase\w*|join\w*|pull)\b/i;
/** Behind a phase: it is what is merged; before it, too. */
const IS_MERGED =
  /^(?:['’]s)?[\s*_`)]*(?:(?:of|in|from)\s+(?:phase|wave|batch|stage)\s+\w+[\s*_`)]*)?(?:(?:sessions?|branch(?:es)?|work|is|are|has|have|been|must|be|gets?)\s+){0,3}(?:merge[sd]?|done|finish\w*|complete\w*|sessions?|branch(?:es)?)\b/i;
const TO_MERGE =
  /\b(?:merge[sd]?|all|everything|both|sessions?|branch(?:es)?|after|and|when|once)\s+(?:(?:of|from|in)\s+)?(?:the\s+)?(?:phase|wave|batch|stage)s?\s+$|\band\s+$/i;

/** Reads the words of a sync point; words that name nobody say that all of the phase is merged. */
export function readSaid(
  said: readonly Slice[],
  { own, before, groups }: SyncPosition,
  mentionsIn: MentionReader,
): SyncSaid {
  const phaseOf = new Map(groups.flatMap((ids, phase) => ids.map((id) => [id, phase])));
  const sources = new Set<string>();
  const waiting = new Set<string>();
  const leaves = new Set<string>();
  const unknown: Mention[] = [];
  const late: Mention[] = [];
  /** Those of this phase and of all before it, where it says so of them. */
  const every = new Set<string>();
  let isAll = false;
  let isNarrow = false;
  const takePhase = (head: Slice, found: readonly Mention[], i: number): void => {
    const mention = found[i]!;
    const phase = mention.phase!;
    const isSource =
      IS_MERGED.test(head.text.slice(endOfList(head, found, i) - head.offset)) ||
      TO_MERGE.test(head.text.slice(0, mention.offset - head.offset));
    if (phase === own && isSource) isAll = true;
    if (phase === -1 || (isSource && phase >= before)) unknown.push(mention);
    if (!isSource || phase === own) return;
    isNarrow = true;
    if (phase !== -1 && phase < before) for (const id of groups[phase]!) sources.add(id);
  };
  const takeHead = (head: Slice, counts: boolean, isBefore = false): void => {
    const found = mentionsIn(head, own);
    if (counts && saysAll(head.text, groups[own]!.length)) isAll = true;
    if (counts && saysEverything(head.text, found, own))
      for (const ids of groups.slice(0, own + 1)) for (const id of ids) every.add(id);
    for (const [i, mention] of found.entries()) {
      if (mention.phase !== undefined) {
        takePhase(head, found, i);
        continue;
      }
      const ids = mention.ids ?? [];
      const isLate = ids.some((id) => phaseOf.get(id)! >= before);
      if (!mention.ids) unknown.push(mention);
      const goesOn = isLeft(head, found, i, isBefore);
      if (isLate && !goesOn && counts) late.push(mention);
      else if (!isLate && goesOn) for (const id of ids) leaves.add(id);
      else if (!isLate && counts) {
        isNarrow = true;
        for (const id of ids) sources.add(id);
      }
    }
  };
  const takeTail = (tail: Slice, isTarget: boolean): void => {
    const found = mentionsIn(tail, own);
    for (const [i, mention] of found.entries()) {
      const isNamed = isTarget && mention.offset - tail.offset <= targetLength(tail.text);
      if (mention.phase !== undefined) {
        if (mention.phase === -1) unknown.push(mention);
        continue;
      }
      if (!mention.ids) unknown.push(mention);
      const isLater = !isTarget || isLeft(tail, found, i);
      for (const id of mention.ids ?? []) {
        const phase = phaseOf.get(id)!;
        if (isNamed && phase > own) waiting.add(id);
        // `Merge A before B`, both of this phase, is an order of merges.
        else if (phase <= own && (isNamed || !isLater)) sources.add(id);
        else leaves.add(id);
      }
    }
  };

  let isFirst = true;
  for (const clause of clausesOf(said)) {
    const cut = /\bbefore\b(\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+\w+)?/i.exec(
      clause.text,
    );
    const head = cut ? part(clause, 0, cut.index) : clause;
    const tail = cut && part(clause, cut.index + cut[0].length, clause.text.length);
    const isSwapped = tail && !/\w{2}/.test(head.text);
    const main = isSwapped ? tail : head;
    const isTarget = cut !== null && cut[1] === undefined;
    takeHead(main, isFirst || MERGES.test(main.text) || isList(main.text), isTarget);
    // `Stop before Phase 2 and merge A and B`.
    if (tail && !isSwapped && !isTarget && MERGES.test(tail.text)) takeHead(tail, true);
    else if (tail && !isSwapped) takeTail(tail, isTarget);
    isFirst = false;
  }
  // A session of a later phase is one that starts, unless it is the only one that is named.
  if (late.length > 0 && !isAll && sources.size + leaves.size === 0) {
    unknown.push(...late);
    isNarrow = true;
  }
  const all = groups[own]!;
  const left = [...leaves].filter((id) => !sources.has(id));
  // `Session B of Phase 1 is merged, too`.
  const isMore = !all.some((id) => sources.has(id)) && said.some(({ text }) => TOO.test(text));
  const whole = isAll || !isNarrow || every.size > 0 || (sources.size > 0 && isMore) ? all : [];
  const of = [...new Set([...every, ...whole, ...sources])].filter((id) => !left.includes(id));
  // Who would leave out all of them has said something else.
  const leavesAll = of.length === 0 && all.length > 0 && all.every((id) => left.includes(id));
  const isPhase = of.length === all.length && all.every((id) => of.includes(id));
  return {
    ...(!isPhase && !leavesAll && { of }),
    ...(waiting.size > 0 && { for: [...waiting] }),
    leaves: leavesAll ? [] : left,
    unknown,
    ...(leavesAll && { leavesAll }),
  };
}

/** True for the words that speak of the phases before as well. */
function saysEverything(text: string, found: readonly Mention[], own: number): boolean {
  if (PHASES_BEFORE.test(text)) return true;
  const match = ALL.exec(text);
  if (!ALL_DONE.test(text) && !(match && EVERY.test(match[0]))) return false;
  return !THIS_PHASE.test(text) && !found.some(({ phase = Infinity }) => phase <= own);
}

/** True where the words name all; `both` does so for two. */
function saysAll(text: string, count: number): boolean {
  const match = ALL.exec(text);
  if (!match) return false;
  return !/^(?:both|beide)$/i.test(match[1] ?? match[2] ?? "") || count === 2;
}

/** How far the names of those that wait go: `Session B of Phase 2, which …`. */
function targetLength(text: string): number {
  const at = text.search(/[,;(]/);
  return at === -1 ? text.length : at;
}

/** A line that only names something: an item of a list. */
function isList(text: string): boolean {
  return /^[\s*+>-]*(?:(?:session|agent|branch|worktree)s?\s+)?\S+(?:\s+\S+)?(?:\s*\([^()]*\))?\s*$/i.test(
    text,
  );
}

/** A longer line says no more of a sync point. */
const MOST = 2000;

/** Sentences, and what stands between semicolons. */
function clausesOf(said: readonly Slice[]): Slice[] {
  return said.flatMap(({ text, offset }) =>
    [...withDigits(text.slice(0, MOST)).matchAll(/(?:[^;\n.!]|[.!](?!\s+[A-Z`*]))+/g)].flatMap(
      (match) => (/\w/.test(match[0]) ? [{ text: match[0], offset: offset + match.index }] : []),
    ),
  );
}

function part({ text, offset }: Slice, from: number, to: number): Slice {
  return { text: text.slice(from, to), offset: offset + from };
}
