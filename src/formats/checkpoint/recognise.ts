import { LineIndex } from "../../model/place.ts";
import { readWorkerHeading } from "../execution-plan/names.ts";
import type { Sureness } from "../format.ts";
import { withoutCode } from "../markdown/fence.ts";
import { outline } from "../markdown/outline.ts";

const TITLE =
  /^[^\p{L}]*(?:(?:execution|plan|project|orchestrator|worker|session|parallel)[ \t]+){0,2}checkpoint\b/iu;
/** A table of workers with where they stand; its rows follow. */
const TABLE =
  /^ {0,3}\|[ \t*]*(worker|agent|stream|track|lane|team|id)s?[ \t*]*\|(?:[^\n|]*\|){0,8}[ \t*]*(?:status|state)[ \t*]*\|.*((?:\r?\n {0,3}\|.*)*)/im;
const WORKER_STATUS = /^ {0,3}#{2,6}[ \t]+\W*(?:worker|agent)s?\b.*\bstatus\b/im;
/** A worker in a list: `- [x] W1: merged`. */
const ITEM = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(\S[^\n]{0,200})$/gm;
const PHASE = /^(?: {0,3}#{2,6}[ \t]+\W*|[ \t]*(?:[-*+][ \t]+)?[*_]{0,2})current phase\b/im;
const REST = /^ {0,3}#{2,6}[ \t]+\W*(?:next (?:actions?|steps?)|blockers?)\b/im;
const STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;
/** A status as only our checkpoints write it. */
const OWN_STATUS = /^[^\n]{0,30}\bstatus\b[*_: \t]*(?:IN_PROGRESS|BLOCKED|COMPLETED)\b/im;
/** The file of a plan. */
const PLAN =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:execution )?plan(?: file)?[*_]{0,2}[ \t]*:.*\.md\b/im;

/**
 * How much a text looks like a checkpoint. Games, trained models and projects have checkpoints, too: the
 * signature is a title that says so and workers with where they stand, or the plan that it belongs to.
 */
export function recogniseCheckpoint(text: string): Sureness {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections, text: shown } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !TITLE.test(title.heading)) return "no";
  return isOfPlan(withoutCode(shown)) ? "signature" : "maybe";
}

function isOfPlan(text: string): boolean {
  const [hasPlan, hasPhase, hasStatus] = [PLAN.test(text), PHASE.test(text), STATUS.test(text)];
  const hasRest = hasPhase || REST.test(text);
  const table = TABLE.exec(text);
  if (WORKER_STATUS.test(text) || tellsOfWorkers(text, table?.[2] ?? ""))
    return hasPlan || hasStatus || hasRest;
  if (table && /^(?:worker|agent)$/i.test(table[1]!))
    return hasPlan || hasPhase || OWN_STATUS.test(text);
  return hasPlan && hasStatus && hasRest;
}

/** True where a row of the table is a worker such as W1, or an item of a list starts with one. */
function tellsOfWorkers(text: string, rows: string): boolean {
  const cells = rows.split("\n").map((row) => /^\s*\|([^|]*)/.exec(row)?.[1]?.trim() ?? "");
  if (cells.some((cell) => readWorkerHeading({ text: cell, offset: 0 }))) return true;
  const items = [...text.matchAll(ITEM)].map((match) => match[1]!);
  return items.some((item) =>
    /^(?:worker|agent)$/.test(readWorkerHeading({ text: item, offset: 0 })?.name.kind ?? ""),
  );
}
