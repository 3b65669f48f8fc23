import { type DeclaredDependencies, headingDependencies, withoutKeyword } from "./declaration.ts";
import { minutesOf } from "../../model/working-time.ts";
import { TASK_ID } from "./id.ts";
import { saysDoneFirst, withoutMarks } from "./marks.ts";
import type { Slice } from "./slice.ts";

/** A heading that names a task. */
export interface TaskHeading {
  id: string;
  idOffset: number;
  /** Length of the id in the heading, where it is written in another way: `Worker 1` for `W1`. */
  idLength?: number;
  title: string;
  done: boolean;
  /** Minutes. */
  estimate?: number;
  /** False when only the id's form speaks for a task: then its body must as well. */
  certain: boolean;
  dependency?: DeclaredDependencies;
}

/** Tags and signs before the name: `[ ]`, `[DONE]`, `🚧`, and `~~` around what is struck out. */
const LEAD = String.raw`^[*_\x60~\s]*(?:(?:\[[^[\]\d]{0,24}\]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)[*_\x60~\s]*){0,4}`;
const SEPARATOR = String.raw`[*_\x60]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\x60]*\s*`;
const NAMED = new RegExp(
  `${LEAD}task(?:[\\s#:-]*\\[(${TASK_ID})\\]|[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:–—]|\\s+-)))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "iu",
);
const BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "iu");
/** Other names for a task, a name in a code span, and a number alone: enough where the heading declares dependencies. */
const DECLARED = [
  new RegExp(
    `${LEAD}(?:sub-?task|step|ticket|story|(?:work\\s+)?item|issue)[\\s#:-]*(${TASK_ID})(?:${SEPARATOR}|[*_\`]*\\s+)`,
    "iu",
  ),
  new RegExp(`${LEAD}task\\s+\`([A-Za-z](?:[\\w.-]{0,62}[A-Za-z0-9])?)\`${SEPARATOR}`, "iu"),
  new RegExp(`${LEAD}(T?\\d+(?:\\.\\d+)*[a-z]?)[*_\`]*\\s+`, "iu"),
];

function notTasks(): string {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}

/** A longer heading is over a limit, and nothing of the plan is read. */
const LONGEST = 4096;

/** Reads a heading as the heading of a task; `undefined` when it names none. */
export function readTaskHeading(heading: Slice): TaskHeading | undefined {
  const { text, offset } = heading;
  if (text.length > LONGEST) return undefined;
  const named = NAMED.exec(text);
  const dependency = headingDependencies(heading);
  const other = dependency && DECLARED.find((pattern) => pattern.test(text));
  const match = named ?? BARE.exec(text) ?? other?.exec(text);
  const id = match?.[1] ?? match?.[2];
  if (!match || !id) return undefined;
  const idAt = match[0].lastIndexOf(id);
  const [start, end] = dependency ? [dependency.start - offset, dependency.end - offset] : [];
  const before = withoutMarks(
    end === undefined ? text.slice(match[0].length) : declaredTitle(text, match[0].length, start),
  );
  const after = withoutMarks(end === undefined ? "" : text.slice(Math.max(end, match[0].length)));
  const outsideDependency = text.slice(0, start) + (end === undefined ? "" : text.slice(end));
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + idAt,
    title: before.text || after.text,
    done: before.done || after.done || saysDoneFirst(text.slice(0, idAt)),
    certain: named !== null,
    ...(estimate !== undefined && { estimate }),
    ...(dependency && { dependency }),
  };
}

/** The title between the id and the words that announce the dependencies. */
function declaredTitle(text: string, from: number, to = from): string {
  return withoutKeyword(text.slice(from, Math.max(from, to)));
}
