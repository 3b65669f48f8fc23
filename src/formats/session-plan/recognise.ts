import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";
import { withBoldSessions } from "./bold.ts";
import { hasSyncs, hasWork, isLog, isOrdered } from "./signs.ts";
import { findSessions } from "./units.ts";

/** A line that may name a session: looked for first, as this is asked of every Markdown file. */
const CANDIDATE =
  /^ {0,3}#{2,6}[ \t].*\b(?:session|sitzung|worktree|agent|track|stream|lane|terminal|worker)\b|^(?:\*\*|__)[^\w\n]{0,40}(?:session|sitzung)\b|^ {0,3}\|(?:[^|\n]*\|)?[ \t*]*(?:session|sitzung|terminal)s?\b[^|\n]*\|/im;
/** What meetings, courses and workshops do not say of their sessions. */
const GIT =
  /\bgit worktree\b|^[ \t*_#`>-]*(?:worktree|(?:git )?branch)[ \t*_`]*:|\|[ \t*]*(?:worktree|(?:git )?branch)[ \t*]*\|/im;
const FILES = /^[ \t*_#`-]*files?\b[^:\n]{0,40}(?::|$)/im;
/** Titles of plans of this format, and of other plans. */
const TITLE = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im;
const PLAN = /^ {0,3}#[ \t].*(?:plan\b|\bparallel\b)/im;

/**
 * How much a text looks like a session plan. The signature is a session with what a session says below
 * a phase, or two of them without phases, and something that only such plans have: a worktree, a
 * branch, files, a title or a phase that speaks of parallel work, a sync point between phases. Logs of
 * sessions name branches and files as well, so without phases these need a plan's title, an order or
 * work beside them. Plans with an ownership matrix are execution plans.
 */
export function recogniseSessionPlan(text: string): Sureness {
  if (!CANDIDATE.test(text)) return "no";
  const cut = withBoldSessions(outline(new LineIndex(text)));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const units = findSessions(cut);
  const isPlanned = TITLE.test(text);
  if (!isPlanned && isLog(units, cut)) return "no";
  const own = units.sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase }) => phase !== undefined);
  if (!inPhase && own.length < 2) return isPlanned && units.sessions.length > 1 ? "maybe" : "no";
  if (isPlanned || (inPhase && hasSyncs(units))) return "signature";
  const isOfPlan = inPhase || PLAN.test(text);
  if (GIT.test(text) || FILES.test(text))
    return isOfPlan || isOrdered(text) || hasWork(cut, own) ? "signature" : "no";
  // Sync points of which none speaks of work are days of rest.
  return isOfPlan && units.phases.every(({ syncs }) => syncs.every(({ none }) => none))
    ? "maybe"
    : "no";
}
