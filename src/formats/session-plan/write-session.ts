import { tidyPath } from "../../model/path.ts";
import type { Task } from "../../model/plan.ts";
import { oneLine } from "../markdown/plain.ts";
import { writeBody } from "../task-plan/write-body.ts";
import { titles } from "../task-plan/write-heading.ts";
import { readSessionHeading, sessionId } from "./heading.ts";
import { namesOtherFile } from "./named-files.ts";
import { OUTPUT } from "./output.ts";
import { outputClaims } from "./output-claims.ts";
import { readSync } from "./sync.ts";

/** A session with its heading, and the id where phase and name do not make it. */
export interface Named {
  task: Task;
  heading: string;
  ownId?: string;
}

/** Names the sessions of a phase so that they keep their ids. */
export function nameSessions(
  tasks: readonly Task[],
  phase: string,
  ids: ReadonlyMap<string, string>,
): Named[] {
  return tasks.map((task, i): Named => {
    const id = ids.get(task.id) ?? task.id;
    const own = [id, id.slice(phase.length), id.slice(phase.length + 1)].find(
      (name) => isName(name) && sessionId(phase, name) === id,
    );
    const heading = `### Session ${headingOf(own ?? letter(i), task)}`;
    return own === undefined ? { task, heading, ownId: id } : { task, heading };
  });
}

function isName(name: string): boolean {
  const read = readSessionHeading({ text: `Session ${name}: T`, offset: 0 });
  return read?.certain === true && read.name === name && read.title === "T";
}

/** `A` to `Z`, then numbers. */
function letter(position: number): string {
  return position < 26 ? String.fromCharCode(65 + position) : String(position + 1);
}

/** Name and title, as near to the task's as is read back. */
function headingOf(name: string, { title }: Task): string {
  const isRead = (one: string): boolean => {
    const read = readSessionHeading({ text: `Session ${name}: ${one}`, offset: 0 });
    return read?.name === name && read.title === one && !read.done;
  };
  const found = titles(oneLine(title)).find(isRead);
  return found === undefined || found === "" ? name : `${name}: ${found}`;
}

/**
 * What stands below a session's heading. What the text says of the output stands last, where it claims
 * nothing more than the task; any other line that would be read as something else is quoted.
 */
export function writeSession(task: Task): string[] {
  const claimed = new Set(task.claims.map(({ access, pattern }) => `${access} ${pattern}`));
  const patterns = new Set(task.claims.map(({ pattern }) => pattern));
  const lines = task.brief.text.split(/\r?\n/);
  const outputs = lines.filter((line) => isOutput(line, claimed));
  const text = lines
    .filter((line) => !isOutput(line, claimed))
    .map((line) => {
      const quote = quoteOf(line) || (namesOtherFile(line, patterns) ? "> " : "");
      return quote === "" ? line : quote + line.trim();
    })
    .join("\n");
  const body = writeBody({ ...task, brief: { ...task.brief, text } });
  return [body, ...outputs.map(oneLine)].filter((part) => part !== "");
}

/** `Output: …` as the reader writes it, with no claim that the task does not have. */
function isOutput(line: string, claimed: ReadonlySet<string>): boolean {
  const rest = /^Output: (\S.*)$/.exec(line)?.[1];
  if (rest === undefined) return false;
  return outputClaims({ text: rest, offset: 0 }).every(({ access, text }) =>
    claimed.has(`${access} ${tidyPath(text).pattern}`),
  );
}

/** The marks before a line that would be a sync point, or an output: of an item, too. */
function quoteOf(line: string): string {
  const bare = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  // A sync point may stand in a quote, but not in one within another.
  if (readSync(bare, 0, "any")) return "> > ";
  return OUTPUT.test(bare) ? "> " : "";
}
