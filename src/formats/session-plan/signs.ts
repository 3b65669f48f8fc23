import type { Outline } from "../markdown/outline.ts";
import type { SessionUnit, SessionUnits } from "./units.ts";

const MONTH = "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*";
const DATE = new RegExp(
  String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b${MONTH}\.?\s+\d{1,2}\b|\b\d{1,2}\.?\s+${MONTH}\b`,
  "i",
);
/** What was done already, or when a meeting starts. */
const PAST =
  /^[ \t*_#>-]*(?:(?:files? )?(?:changed|modified|touched|edited)(?: files?)?[ \t*_]*:|(?:time|start|when|uhrzeit)[ \t*_]*:[ \t*_]*\d{1,2}[:.]\d\d)/im;

const WORKTREE = /\bgit worktree\b|^[ \t*_#`>-]*worktree[ \t*_`]*:|\|[ \t*]*worktree[ \t*]*\|/im;
/** `Depends on: Session A`, `Blocked by: 1A`: a session that is waited for. */
const DEPENDS =
  /^[ \t*_#>-]*(?:[Dd]epends [Oo]n|DEPENDS ON|[Dd]ependenc(?:y|ies)|[Bb]locked [Bb]y|[Aa]bhängig von)[ \t*_`]*:[ \t*_`]*(?:.*\b(?:[Ss]ession|SESSION|[Ss]itzung|[Pp]hase)(?:s|en)?\b|(?:[A-Z]|\d+[A-Z]?)[ \t*_`]*(?:[,;&+(]|and\b|und\b|$))/m;
/** A branch as git names it: in a code span, or with a slash. */
const BRANCH = /^[ \t*_#`>-]*(?:git )?branch[ \t*_]*:[ \t*_]*(?:`[^`\n]+`|[^\s/]+\/\S+)/im;
const TASK = /^[ \t*_#>-]*(?:tasks?|scope|outputs?|deliverables?|verification)[ \t*_]*(?::|$)/im;
/** What a sync point speaks of; people rest and eat at others. */
const MERGED =
  /\b(?:merg|all|both|each|every|everything|done|complet|finish|ready|pass|before|after|once|until|wait|continue|session|phase|alle|beide)/i;
const PARALLEL = /\bparallel\b/i;

/**
 * True for notes of sessions that were held: named by dates, or with what was changed in them.
 * A plan that orders its sessions is none, whatever its headings say.
 */
export function isLog(units: SessionUnits, { text }: Outline): boolean {
  const { sessions } = units;
  const named = sessions.filter(isNamedByDate);
  if (named.length > 0 && named.length * 2 >= sessions.length) return true;
  return PAST.test(text) && !isOrdered(text) && !hasSyncs(units);
}

/** `Session 2031-05-06`, `Session 3 (6 May)`: a day and no work. */
function isNamedByDate({ heading: { name, title } }: SessionUnit): boolean {
  return DATE.test(name) || (DATE.test(title) && !/\p{L}/u.test(title.replace(DATE, "")));
}

/** True where sessions have worktrees, or one waits for another. */
export function isOrdered(text: string): boolean {
  return WORKTREE.test(text) || DEPENDS.test(text);
}

/** True where a session has a branch and says what is to be done: more than notes of a meeting do. */
export function hasWork({ text }: Outline, sessions: readonly SessionUnit[]): boolean {
  const bodies = sessions.map(({ sections }) =>
    sections.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd)).join("\n"),
  );
  return bodies.filter((body) => BRANCH.test(body) && TASK.test(body)).length > 1;
}

/** True for phases of parallel work, or with sync points between them that speak of the work. */
export function hasSyncs({ phases }: SessionUnits): boolean {
  return phases.some(
    ({ heading, syncs }) =>
      PARALLEL.test(heading.title) ||
      (phases.length > 1 && syncs.some(({ said }) => said.some(({ text }) => MERGED.test(text)))),
  );
}
