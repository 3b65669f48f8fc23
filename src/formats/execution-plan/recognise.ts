import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { type Outline, outline, type Section } from "../markdown/outline.ts";
import { recogniseTaskPlan } from "../task-plan/recognise.ts";
import { recogniseSessionPlan } from "../session-plan/recognise.ts";
import { inlineNames } from "./inline-names.ts";
import { saysLiteralPlace, saysOwn, saysPlace, saysPlaceAndFiles, saysWait } from "./own-fields.ts";
import { numberedOf, otherNamesOf, rolesOf, saysWorkers } from "./headings.ts";

const KIND =
  "worker|(?:sub-?)?agent|(?:work[ -]?)?stream|track|lane|worktree|team|developer|dev|squad|pod|claude|instance|thread|engineer|W\\d";
/** A line that may define a worker: looked for first, as this is asked of every Markdown file. */
const CANDIDATE = new RegExp(
  String.raw`^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*|(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*)\b(?:${KIND})`,
  "im",
);
const OTHER_CANDIDATE = /^ {0,3}#{2,6}[ \t]+[^\p{L}\n]*\p{L}+[ \t#:_-]*(?:\d|[A-Z]\b)/mu;
/** Documents whose workers may be called sessions or terminals have one of these somewhere. */
const OWNS = /\b(?:worktree|branch|files? owned|ownership)\b/i;
const MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
const WORKER_TABLE =
  /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree|abhängig(?:keiten| von)|dateien)\b).*$/im;
/** What a document that plans work is called. */
const TITLE =
  /plan\b|\bparallel|\bexecution\b|\bworktrees?\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
/** The same without what guides to git are called. */
const PLANNED = /plan\b|\bparallel|\bexecution\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
/** `owns `a.ts``: who does what in one line. */
const ONE_LINE = /\b(?:owns?|files|edits|depends on)\b/i;

/**
 * How much a text looks like an execution plan. The signature is two definitions of workers with an
 * ownership matrix, or with what only those have: a branch or worktree, files that they own. Charters
 * and guides name teams and agents, too: without such a mark the title has to speak of a plan.
 */
export function recogniseExecutionPlan(text: string): Sureness {
  const isLikely = CANDIDATE.test(text);
  if (!isLikely && !(OTHER_CANDIDATE.test(text) && OWNS.test(text))) return "no";
  const cut = outline(new LineIndex(text));
  if (isOfOthers(cut)) return "signature";
  if (!isLikely) return "no";
  const isTitled = cut.sections.some(({ level, heading }) => level === 1 && TITLE.test(heading));
  const hasMatrix = MATRIX_HEADING.test(text);
  const { workers, fields, places } = countWorkers(cut, isTitled || hasMatrix);
  if (workers === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = hasMatrix || (workers > 1 && fields > 1 && (isTitled || places > 0));
  if (!isPlan) return workers > 1 && (isTitled || places > 0) ? "maybe" : "no";
  return hasMatrix || recogniseTaskPlan(text) !== "signature" ? "signature" : "maybe";
}

/**
 * True for a plan whose workers are called sessions, terminals or the like: it says of itself that it has
 * workers, or it is no plan of sessions and several have a place of their own. Team pages and exercises
 * name places as well, so the title has to speak of a plan, or one waits for another, or they own files.
 */
function isOfOthers(cut: Outline): boolean {
  if (numberedOf(cut).some((heading) => heading !== undefined)) return false;
  const names = otherNamesOf(cut);
  const found = cut.sections.filter((_, i) => names[i]);
  if (found.length === 0 || saysWorkers(cut)) return found.length > 0;
  const bodies = found.map((section) => bodyOf(cut, section));
  if (bodies.filter(saysLiteralPlace).length < 2) return false;
  const isPlan =
    cut.sections.some(({ level, heading }) => level === 1 && PLANNED.test(heading)) ||
    bodies.some(saysWait) ||
    bodies.filter(saysPlaceAndFiles).length > 1;
  return isPlan && recogniseSessionPlan(cut.text) === "no";
}

/** How many workers a text has, how many of them have a field of their own, and of those a mark that only plans have. */
function countWorkers(
  cut: Outline,
  isPlan: boolean,
): { workers: number; fields: number; places: number } {
  const named = numberedOf(cut);
  const isNumbered = named.some((heading) => heading !== undefined);
  const ids = (isNumbered || !isPlan ? named : rolesOf(cut)).map((heading) => heading?.name.id);
  const found = cut.sections.filter((_, i) => ids[i] !== undefined);
  if (found.length === 0) return isPlan ? countInline(cut) : { workers: 0, fields: 0, places: 0 };
  const bodies = found.map((section) => bodyOf(cut, section));
  return {
    workers: new Set(ids.filter((id) => id !== undefined)).size,
    fields: bodies.filter((body) => saysPlace(body) || saysOwn(body)).length,
    places: bodies.filter(saysPlace).length,
  };
}

function bodyOf({ text }: Outline, { bodyStart, bodyEnd }: Section): string {
  return text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 3000));
}

/** Workers of bold lines count where as many lines say what they own. */
function countInline(cut: Outline): { workers: number; fields: number; places: number } {
  const names = cut.sections.flatMap((section) => inlineNames(cut, section));
  const workers = new Set(names.map(({ name }) => name.id)).size;
  const bodies = names.map(({ from, to }) => cut.text.slice(from, Math.min(to, from + 3000)));
  const oneLine = bodies.filter((body) => ONE_LINE.test(body.split("\n", 1)[0]!)).length;
  const places = bodies.filter(saysPlace).length;
  const fields = Math.max(bodies.filter(saysOwn).length, places, oneLine);
  return fields > 1 ? { workers, fields, places } : { workers: 0, fields: 0, places: 0 };
}
