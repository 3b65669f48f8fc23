import { LineIndex } from "../model/place.ts";
import { outline } from "./markdown/outline.ts";
import { headingDependencies } from "./task-plan/declaration.ts";
import { readTaskHeading } from "./task-plan/heading.ts";

type Sureness = "no" | "maybe" | "signature";

/**
 * How much a text looks like a task plan: the signature is a heading of a task below an implementation
 * plan, with a dependency declared somewhere or a task at level 4, as the format has it.
 */
export function recogniseTaskPlan(text: string): Sureness {
  if (!/^ {0,3}#{2,6}[ \t]/m.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  let [task, level4, plan, declared] = [false, false, false, false];
  for (const { heading, level, bodyStart, bodyEnd } of sections) {
    if (
      /\bimplementation plan\b|\bparallel (?:execution )?plan\b|\bimplementation (?:phases|batches)\b/i.test(
        heading,
      )
    )
      plan = true;
    const read = level > 1 ? readTaskHeading({ text: heading, offset: 0 }) : undefined;
    if (!read) continue;
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 2000));
    const depends =
      headingDependencies({ text: heading, offset: 0 }) !== undefined ||
      /^[-*\s_[(]*(?:depends\s+(?:up)?on|dependenc(?:y|ies)|blocked\s+by)\b/im.test(body);
    if (!read.certain && !depends) continue;
    task = true;
    if (level === 4 && /^[*_\s]*task\b/i.test(heading)) level4 = true;
    declared ||= depends;
  }
  if (task && ((plan && (declared || level4)) || (declared && level4))) return "signature";
  return task || plan ? "maybe" : "no";
}

/** How much a text looks like a `shared.md`: sections of relevant files, tables, patterns, documents. */
export function recogniseShared(text: string): Sureness {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim,
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}
