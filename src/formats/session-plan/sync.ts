import { closesFence, openedFence } from "../markdown/fence.ts";
import type { Slice } from "../task-plan/slice.ts";
import { withDigits } from "../task-plan/number-words.ts";

/** A quote, marks and signs before the words of a line; a quote within a quote is somebody else's. */
const LEAD = String.raw`^(?:\s{0,3}>(?!\s*>))?(?:[\s*_#\x60[\]-]|[\p{Extended_Pictographic}\uFE0F\u200D]){0,24}`;

/** A line that says where sessions are merged: `**Sync Point:** Phase 1 is merged before Phase 2 starts`. */
const SYNC = new RegExp(
  String.raw`${LEAD}(?:(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point|sync(?:hronisation)?s?[ -]?punkt)\b([^:\n]{0,40}?)(?:[*_\x60\s]*(?::|[–—→]|\s-\s)[*_\x60\s]*|[*_\x60\s\]]*$)(.*)$`,
  "iu",
);

/** Lines that mean one behind a session, in bold or in other words: `**Gate:** both merged`. */
const OTHER_WORDS = [
  new RegExp(
    String.raw`^(?=.{0,6}\*\*)${LEAD.slice(1)}(?:sync|(?:(?:sync|merge|phase) )?(?:gate|barrier|checkpoint))(?: \d{1,2})?\s?(?::|\*\*)[*:\s]{0,6}((?=.*(?:\bmerg|\bwait|\b(?:both|all|every|each) (?:\w+ )?(?:sessions?|branch|agents?|worktrees?)|\bbefore (?:continuing|starting|the next|phase))).*)$`,
    "iu",
  ),
  new RegExp(
    String.raw`${LEAD}(?:stop\W{1,4})?(wait (?:for|until) (?:both|all|every|each)\b.*(?:\bsession|\bbranch|\bagent|\bworktree|\bphase).*)$`,
    "iu",
  ),
  /^\s{0,3}\|[\s*]*sync(?:hroni[sz]ation)?[ -]?point\b[^|\n]{0,20}\|(.*)$/i,
];

/** The start of a heading such as `Merge Phase 1`, `Merge all sessions`, `Merge A and B`. */
const MERGE = new RegExp(String.raw`${LEAD}merge\s+(?:sessions?\s+)?`, "iu");

/** A sync point as a line says it. */
export interface SyncLine {
  start: number;
  end: number;
  /** The phase that waits, where the text names one: `before Phase 2`. */
  before?: string;
  /** It says that there is none. */
  none?: true;
  /** The words that say what is merged. */
  said: Slice[];
}

/** `none`, `not needed`, `n/a`: words that say that nothing is merged here. */
const NONE =
  /^[\W_]*(?:none(?!\s+of\b)|n\/a|nothing(?=[\W_]*$|\s+to\b)|not\s+(?:applicable|necessary|needed|required)|no(?=[\W_]*$|\s+(?:sync|merge|need))|unnecessary|skip(?:ped)?|kein\w*|entfällt|nicht\s+(?:nötig|erforderlich))(?![\w])/iu;

/** How many words are read as a sync point: those that say it, or what means it behind a session, too. */
export type SyncWords = "plain" | "any";

/** Reads one line as a sync point. */
export function readSync(
  line: string,
  start: number,
  words: SyncWords = "plain",
): SyncLine | undefined {
  const isItem = /^\s*(?:[-+]|\*(?!\*))\s/.test(line);
  const others = words === "any" && !isItem ? OTHER_WORDS : [];
  const match = [SYNC, ...others].map((pattern) => pattern.exec(line)).find(Boolean);
  if (!match) return undefined;
  const rest = match.at(-1) ?? "";
  // `Sync Point A+B →` names sessions, `Sync Point 1:` itself.
  const label =
    match.length > 2 && /\w\s*(?:[+&,/]|\band\b)\s*\w/i.test(match[1]!) ? match[1]! : "";
  const said = [
    ...(label === "" ? [] : [{ text: label, offset: start + line.indexOf(label) }]),
    { text: rest, offset: start + line.length - rest.length },
  ];
  return {
    start,
    end: start + line.trimEnd().length,
    ...withBefore(rest),
    ...(NONE.test(rest) && { none: true }),
    said,
  };
}

function withBefore(text: string): Pick<SyncLine, "before"> {
  const before = BEFORE.exec(withDigits(text))?.[1];
  return before === undefined ? {} : { before };
}

const BEFORE =
  /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i;

/** A sync point with the text below its line, or below its heading, where its own words go on there. */
export function withText(sync: SyncLine, below: Slice): SyncLine {
  const own = sync.said.at(-1)!.text.trimEnd();
  const isOpen = !/\w/.test(own) || own.endsWith(":");
  const from = isOpen ? below.text.length - below.text.trimStart().length : 0;
  // Without words of its own it says what the text up to a blank line does.
  const text = /^(?:[^\n]*[^\s][^\n]*(?:\n|$))*/.exec(below.text.slice(from, from + MOST))![0];
  if (text === "") return sync;
  const more = { text, offset: below.offset + from };
  const said = [...sync.said, more];
  if (!isOpen) return { ...sync, said };
  const none = NONE.test(text.replace(/^[\s*+-]+/, ""));
  return {
    ...sync,
    ...(sync.before === undefined && withBefore(text)),
    ...(none && { none }),
    said,
  };
}

/** More than this is no sync point's text. */
const MOST = 2000;

/** True for a heading behind sessions that says they are merged. */
export function isMergeHeading(heading: string): boolean {
  const start = MERGE.exec(heading)?.[0];
  if (start === undefined) return false;
  const what = heading.slice(start.length);
  if (/^(?:\d*[A-Z]|\d+)(?=[\s,&+]|$)/.test(what)) return true;
  return /^(?:(?:phase|wave|batch|stage)\s+\w+|all|both|everything|branches)\b/i.test(what);
}

/** The first sync point in a stretch of text, fences left out; one that says `none` is passed over. */
export function findSync(text: string, offset: number): SyncLine | undefined {
  return findSyncs(text, offset).find(({ none }) => !none);
}

/** The sync points in a stretch of text, fences left out, each with the text right below it. */
export function findSyncs(text: string, offset: number, words: SyncWords = "plain"): SyncLine[] {
  const found: SyncLine[] = [];
  let fence: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? undefined : readSync(line, offset + index, words);
    if (sync) found.push(sync);
  }
  return found.map((sync, i) => {
    const end = found[i + 1]?.start ?? offset + text.length;
    const from = Math.min(text.indexOf("\n", sync.end - offset) + 1 || text.length, end - offset);
    return withText(sync, { text: text.slice(from, end - offset), offset: offset + from });
  });
}

/** `Run simultaneously after Phase 1 merges`, `wait for all of Phase 1`: the phase that is named, and where. */
export function findAfter(text: string): { phase: string; start: number; end: number } | undefined {
  const match =
    /\b(?:after|once|when|depends\s+on[:*\s]{0,6}|waits?\s+(?:for|until)(?:\s+\w+){0,4}?)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i.exec(
      withDigits(text),
    );
  return match?.[1] === undefined
    ? undefined
    : { phase: match[1], start: match.index, end: match.index + match[0].length };
}
