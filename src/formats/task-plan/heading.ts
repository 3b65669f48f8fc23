import { type DeclaredDependencies, headingDependencies, withoutKeyword } from "./declaration.ts";
import { minutesOf } from "./estimate.ts";
import { TASK_ID } from "./id.ts";
import type { Slice } from "./slice.ts";

/** A heading that names a task. */
export interface TaskHeading {
  id: string;
  idOffset: number;
  title: string;
  done: boolean;
  /** Minutes. */
  estimate?: number;
  /** False when only the id's form speaks for a task: then its body must as well. */
  certain: boolean;
  dependency?: DeclaredDependencies;
}

const LEAD = String.raw`^[*_\`\s]*(?:\[[ xX]\]\s*)?(?:[✅☑✔]\uFE0F?\s*)?`;
const SEPARATOR = String.raw`[*_\`]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\`]*\s*`;
const NAMED = new RegExp(
  `${LEAD}task[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:–—]|\\s+-))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "i",
);
const BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "i");
const DONE =
  /\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[✅☑✔]|[-–—]\s*(?:COMPLETED|DONE)\s*$/i;

function notTasks(): string {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}

/** A longer heading is over a limit, and nothing of the plan is read. */
const LONGEST = 4096;

/** Reads a heading as the heading of a task; `undefined` when it names none. */
export function readTaskHeading(heading: Slice): TaskHeading | undefined {
  const { text, offset } = heading;
  if (text.length > LONGEST) return undefined;
  const match = NAMED.exec(text) ?? BARE.exec(text);
  const id = match?.[1];
  if (!match || !id) return undefined;
  const certain = NAMED.test(text);
  const dependency = headingDependencies(heading);
  const title =
    titleOf(text, match[0].length, dependency && dependency.start - offset) ||
    titleOf(text, dependency ? dependency.end - offset : match[0].length);
  const outsideDependency = dependency
    ? text.slice(0, dependency.start - offset) + text.slice(dependency.end - offset)
    : text;
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + match[0].lastIndexOf(id),
    title,
    done: DONE.test(outsideDependency),
    certain,
    ...(estimate !== undefined && { estimate }),
    ...(dependency && { dependency }),
  };
}

function titleOf(text: string, start: number, end?: number): string {
  const title =
    end === undefined ? text.slice(start) : withoutKeyword(text.slice(start, Math.max(start, end)));
  return title
    .replace(DONE, "")
    .replace(/\{[^}]*\}\s*$/, "")
    .replace(/[\s*_–—[({-]+$/, "")
    .trim();
}
