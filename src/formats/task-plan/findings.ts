import { dependencyList } from "../../model/dependency-text.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Dependency, Plan, Task } from "../../model/plan.ts";
import type { Parsed } from "../format.ts";
import type { Excess } from "../markdown/limits.ts";
import type { Outline } from "../markdown/outline.ts";
import type { DeclaredDependencies } from "./declaration.ts";
import { type ReadPart, saysNoDependency } from "./dependencies.ts";
import type { Stretch } from "./removal.ts";
import type { Slice } from "./slice.ts";
import type { DraftClaim } from "./task-body.ts";
import type { Units } from "./units.ts";

/** A plan that holds nothing yet. */
export function emptyPlan(): Plan {
  return { format: "task-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}

/** The answer to a document over a limit: an empty plan and one finding. */
export function overLimit(plan: Plan, excess: Excess, index: LineIndex): Parsed<"task-plan"> {
  const at = linePlace(index, excess.line);
  const document = { sections: new Set<never>(), at, mentioned: new Set<string>() };
  const finding: ParserFinding = {
    rule: "plan/unreadable",
    at,
    message: excess.message,
    overLimit: true,
  };
  return { format: "task-plan", plan, document, findings: [finding] };
}

function linePlace(index: LineIndex, line: number): ParserFinding["at"] {
  const start = index.startOf(line);
  return index.place(start, start + Math.min(index.line(line).length, 80));
}

/** A fence that swallows the rest of the plan. */
export function openFence({ openFence: at }: Outline, units: Units): ParserFinding[] {
  if (!at) return [];
  const last = units.tasks.at(-1)?.heading.id;
  const where = last === undefined ? "the plan" : `task ${last}`;
  const message = `the code block that opens here in ${where} is never closed, so everything below it reads as code; close it`;
  return [{ rule: "plan/partly-read", at, message }];
}

/** Headings that look like tasks, of which no id could be read. */
export function unreadTasks({ unread }: Units): ParserFinding[] {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a task but has no id that could be read, so it is left out; expected a heading such as "Task 1.1: Title Depends on [none]"`,
  }));
}

/** An item of a task's list of files that may be a path or a word. */
export function unreadItem(id: string, { text, offset }: Slice, index: LineIndex): ParserFinding {
  const name = text.replace(/[*_`]/g, "").trim();
  const why = /\s/.test(name)
    ? `may be one path with a space or more than one, so it is left out; expected each path in a code span`
    : `may be a path or a word, so it is left out; expected "${name}/" for a folder or a path with its folders`;
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${name}" in the files of task ${id} ${why}`,
    tasks: [id],
  };
}

/** A path in the words of an item of a task's list of files. */
export function inWords(id: string, { text, offset }: Slice, index: LineIndex): ParserFinding {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${text}" stands among the files of task ${id} and is left out, as nobody can tell what is done to it; expected each path as an item of its own below a label such as "Files to Modify"`,
    tasks: [id],
  };
}

/** Paths of files to write that start with an alias of a bundler, or with a variable. */
export function aliasedPaths(
  id: string,
  claims: readonly DraftClaim[],
  index: LineIndex,
): ParserFinding[] {
  return claims.flatMap(({ access, text, offset, length = text.length }): ParserFinding[] => {
    const alias = /^(?:[@#]\/|\$\{?\w+\}?\/)/.exec(text)?.[0];
    if (alias === undefined || access === "read" || access === "deny") return [];
    const message = `"${text}" in the files of task ${id} starts with "${alias}", which may stand for any folder, so it meets no other path; expected the path from the repository's root`;
    return [
      { rule: "plan/partly-read", at: index.place(offset, offset + length), message, tasks: [id] },
    ];
  });
}

/** Words behind a folder or glob that take something out of it, and name no path. */
export function unreadException(
  id: string,
  { text, offset }: Slice,
  index: LineIndex,
): ParserFinding {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${text}" in the files of task ${id} is no list of paths, so nothing is taken out; expected paths or globs alone`,
    tasks: [id],
  };
}

/** A task that says nothing of its dependencies. */
export function missingDependencies(task: Task): ParserFinding {
  return {
    rule: "dependency/missing",
    at: task.at,
    message: `task ${task.id} does not say what it depends on; expected "Depends on [none]" or the ids of earlier tasks in its heading`,
    tasks: [task.id],
  };
}

/** A heading and a line below it that declare different dependencies; `at` is that of the line. */
export function twoDeclarations(
  id: string,
  heading: readonly Dependency[],
  below: readonly string[],
  at: ParserFinding["at"],
): ParserFinding {
  const counted = list(heading.map((other) => other.id));
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on ${counted} by its heading and on ${list(below)} by this line; the heading counts, expected the same in both`,
    tasks: [id],
  };
}

/** What is wrong with one dependency value. */
export function dependencyFindings(
  id: string,
  value: DeclaredDependencies,
  parts: readonly ReadPart[],
  gone: ReadonlyMap<ReadPart, Stretch>,
  index: LineIndex,
): ParserFinding[] {
  const findings: ParserFinding[] = [];
  const unread = parts.filter((part) => part.how === "unread");
  const whole = index.place(value.start, value.end);
  const understood = list(parts.flatMap((part) => part.ids));
  if (value.open) {
    const message = `the bracket of task ${id} is never closed; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = closed(value, parts, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
  } else if (parts.length === 0) {
    const fixes = [
      {
        title: "write [none]",
        edits: [{ ...place(index, value.offset, value.text), text: "none" }],
      },
    ];
    const message = `the bracket of task ${id} is empty and is read as none; expected [none]`;
    findings.push({ rule: "dependency/guessed", at: whole, message, tasks: [id], fixes });
  } else if (unread.length > 0) {
    const said = list(unread.map((part) => `"${part.text}"`));
    const message = `task ${id} depends on ${said}, which names no task of the plan; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = withoutNone(unread, gone, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
  }
  for (const part of parts) if (part.how === "guessed") findings.push(guessed(id, part, index));
  return [...findings, ...struckOut(`task ${id}`, id, parts, index)];
}

/** Names that are struck out: they count as none, and whoever struck them may have meant something else. */
export function struckOut(
  who: string,
  id: string,
  parts: readonly ReadPart[],
  index: LineIndex,
): ParserFinding[] {
  return parts.flatMap((part): ParserFinding[] => {
    if (!part.isStruck) return [];
    const message = `${who} depends on "${part.text}", which is struck out and counts as no dependency; expected it to be taken out, or not to be struck out`;
    const at = place(index, part.offset, part.text);
    return [{ rule: "dependency/guessed", at, message, tasks: [id] }];
  });
}

type Fixes = Pick<ParserFinding, "fixes">;

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };

/** Closes a bracket that holds nothing but what was plainly understood, or a `none` too many. */
function closed(value: DeclaredDependencies, parts: readonly ReadPart[], index: LineIndex): Fixes {
  const close = CLOSING[index.text[value.start] ?? ""];
  const isClear = ({ how, text }: ReadPart): boolean => how === "plain" || saysNoDependency(text);
  if (close === undefined || parts.length === 0 || !parts.every(isClear)) return {};
  const end = value.offset + value.text.replace(/[\s*_]+$/, "").length;
  const at = index.place(end, end);
  return { fixes: [{ title: `close it with "${close}"`, edits: [{ ...at, text: close }] }] };
}

/** Beside ids that are plainly said, `none` can only be a left-over. */
function withoutNone(
  [none, ...others]: readonly ReadPart[],
  gone: ReadonlyMap<ReadPart, Stretch>,
  index: LineIndex,
): Fixes {
  const out = none && gone.get(none);
  if (!out || others.length > 0 || !saysNoDependency(none.text)) return {};
  const title = `take "${none.text}" out, as tasks are named beside it`;
  return { fixes: [{ title, edits: [{ ...index.place(out.start, out.end), text: "" }] }] };
}

function guessed(id: string, part: ReadPart, index: LineIndex): ParserFinding {
  const at = place(index, part.offset, part.text);
  const plain = dependencyList(part.ids);
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on "${part.text}", which is read as ${list(part.ids)}; expected the plain form ${plain}`,
    tasks: [id],
    fixes: [{ title: `write ${plain}`, edits: [{ ...at, text: plain.slice(1, -1) }] }],
  };
}

function place(index: LineIndex, offset: number, text: string): ParserFinding["at"] {
  return index.place(offset, offset + text.length);
}

/** Ids for a message: `none`, `1.1`, `1.1, 1.2`; long lists are cut. */
function list(items: readonly string[]): string {
  if (items.length === 0) return "none";
  return items.length > 6
    ? `${items.slice(0, 5).join(", ")} and ${items.length - 5} more`
    : items.join(", ");
}
