import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";

const TABLE =
  /^ {0,3}\|[ \t*]*(?:worker|agent|stream|track|lane|team)s?[ \t*]*\|[ \t*]*status[ \t*]*\|/im;
const STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;

/** How much a text looks like a checkpoint: its title says so, and it holds a status or a table of workers. */
export function recogniseCheckpoint(text: string): Sureness {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !/^[^\p{L}]*checkpoint\b/iu.test(title.heading)) return "no";
  return STATUS.test(text) && TABLE.test(text) ? "signature" : "maybe";
}
