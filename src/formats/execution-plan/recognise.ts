import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";
import { recogniseTaskPlan } from "../recognise.ts";
import { readWorkerHeading } from "./names.ts";

/** A line that may define a worker: looked for first, as this is asked of every Markdown file. */
const CANDIDATE =
  /^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*)\b(?:worker|(?:sub-?)?agent|(?:work-?)?stream|track|lane|worktree|team|developer|dev|squad|pod|W\d)/im;
const MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
const PLACE = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:worktree|(?:git )?branch)\b[*_]{0,2}[ \t]*:/im;
const OWN =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:files?(?: (?:owned|assigned|ownership))|(?:exclusive )?(?:owns|ownership)|depends on)\b[^\n:]{0,40}:/im;
const WORKER_TABLE =
  /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree)\b).*$/im;

/**
 * How much a text looks like an execution plan. The signature is two definitions of workers with an
 * ownership matrix, or with what only those have: a branch or worktree, files that they own.
 */
export function recogniseExecutionPlan(text: string): Sureness {
  if (!CANDIDATE.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const workers = new Set<string>();
  let fields = 0;
  for (const { level, heading, headingOffset, bodyStart, bodyEnd } of sections) {
    if (level < 2) continue;
    const named = readWorkerHeading({ text: heading, offset: headingOffset });
    if (!named) continue;
    workers.add(named.name.id);
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 3000));
    if (PLACE.test(body) || OWN.test(body)) fields++;
  }
  if (workers.size === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = MATRIX_HEADING.test(text) || (workers.size > 1 && fields > 1);
  if (!isPlan) return workers.size > 1 ? "maybe" : "no";
  return MATRIX_HEADING.test(text) || recogniseTaskPlan(text) !== "signature"
    ? "signature"
    : "maybe";
}
