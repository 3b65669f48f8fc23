import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";

const TABLE =
  /^ {0,3}\|[ \t*]*(?:worker|agent|stream|track|lane|team|id)s?[ \t*]*\|(?:[^\n|]*\|){0,8}[ \t*]*(?:status|state)[ \t*]*\|/im;
/** What a checkpoint has below its workers, and what no plan has in this form. */
const PARTS = /^ {0,3}#{2,6}[ \t]+\W*(?:worker status|current phase|next actions?|blockers?)\b/im;
const TITLE =
  /^[^\p{L}]*(?:(?:execution|plan|project|orchestrator|worker|session|parallel)[ \t]+){0,2}checkpoint\b/iu;
const STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;

/** How much a text looks like a checkpoint: its title says so, and it holds a status or a table of workers. */
export function recogniseCheckpoint(text: string): Sureness {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !TITLE.test(title.heading)) return "no";
  return STATUS.test(text) && (TABLE.test(text) || PARTS.test(text)) ? "signature" : "maybe";
}
