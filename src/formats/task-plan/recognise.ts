import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";
import { headingDependencies } from "./declaration.ts";
import { readTaskHeading } from "./heading.ts";

/** A list of files or a reading list, as tasks of a plan have them. */
const FILE_LIST =
  /^[-*\s_#]*(?:files?(?:\s+to\s+(?:create|modify|update|delete|change|add))?\b[*_\s]*(?:\([^)]*\))?[*_\s]*(?::|$)|read these before|must[- ]read)/im;

/** A dependency in brackets: `Depends on [1.1]`, `[Depends on: none]`. */
const BRACKET = /\bdepends\s+(?:up)?on\b[*_\s:]*\[|\[[^\]]*\bdepend(?:s on|encies)\b/i;

/**
 * How much a text looks like a task plan. The signature is a heading of a task below an implementation
 * plan (or of level 4 with a dependency) with what only such plans have: a dependency in brackets, a
 * list of files, a reading list. Courses and road maps have tasks, too; they must not be taken for plans.
 */
export function recogniseTaskPlan(text: string): Sureness {
  if (!/^ {0,3}#{2,6}[ \t]/m.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  let [task, level4, plan, declared, own] = [false, false, false, false, false];
  for (const { heading, level, bodyStart, bodyEnd } of sections) {
    if (
      /\bimplementation plan\b|\bparallel plan\b|\bimplementation (?:phases|batches)\b/i.test(
        heading,
      )
    )
      plan = true;
    const read = level > 1 ? readTaskHeading({ text: heading, offset: 0 }) : undefined;
    if (task && FILE_LIST.test(heading)) own = true;
    if (!read) continue;
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 2000));
    const depends =
      headingDependencies({ text: heading, offset: 0 }) !== undefined ||
      /^[-*\s_[(]*(?:depends\s+(?:up)?on|dependenc(?:y|ies)|blocked\s+by)\b/im.test(body);
    if (!read.certain && !depends) continue;
    task = true;
    if (level === 4 && /^[*_\s]*task\b/i.test(heading)) level4 = true;
    declared ||= depends;
    own ||= BRACKET.test(heading) || BRACKET.test(body) || FILE_LIST.test(body);
  }
  if (task && own && (plan || level4) && (declared || level4)) return "signature";
  return task || plan ? "maybe" : "no";
}
