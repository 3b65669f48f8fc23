import { isWrite } from "../../../model/claims.ts";
import { fill } from "../../../model/fill.ts";
import { tidyPath } from "../../../model/path.ts";
import type { Task } from "../../../model/plan.ts";
import { oneLine, quoted } from "../../markdown/plain.ts";
import { readLabel } from "../../task-plan/label.ts";
import { readPathItem } from "../../task-plan/path-item.ts";
import { isRow } from "../../task-plan/row.ts";
import { fieldTexts } from "../../task-plan/write-fields.ts";
import { titles } from "../../task-plan/write-heading.ts";
import { readMixedHeading } from "../names.ts";
import { DONE_WHEN } from "../standard.ts";
import { readTitle } from "../units.ts";
import { workerName } from "./ids.ts";
import { isRow as isMatrixRow } from "./matrix.ts";
import { commandLines, shell } from "./shell.ts";

/** The definition of one worker; `depends` are the ids that it waits for. */
export function writeWorker(
  task: Task,
  id: string,
  depends: readonly string[],
  marks: string,
): string[] {
  return [
    `${marks} ${headingOf(task, id)}`,
    fields(task, depends).join("\n"),
    `**Task:**`,
    instructions(task),
    ...validation(task),
    ...(task.inPlace ? [] : ["**Done When:**", DONE_WHEN.join("\n")]),
  ].filter((part) => part !== "");
}

/** Name and title, as near to the task's as is read back. */
function headingOf({ title, estimate }: Task, id: string): string {
  const name = workerName(id);
  const isRead = (one: string): boolean => {
    const read = readMixedHeading({ text: `${name}: ${one}`, offset: 0 });
    const title = read && readTitle(read.title);
    return (
      read?.name.id === id &&
      title?.text === one &&
      !title.done &&
      (estimate !== undefined || title.estimate === undefined)
    );
  };
  const found = titles(oneLine(title)).find(isRead);
  return found === undefined || found === "" ? name : `${name}: ${found}`;
}

function fields(task: Task, depends: readonly string[]): string[] {
  const own = fieldTexts(task);
  const values: readonly (readonly [string, string | undefined])[] = [
    ["Status", own.get("Status")],
    ["Worktree", own.get("Worktree")],
    ["Branch", own.get("Branch")],
    ["Depends On", depends.join(", ") || "none"],
    ["Files Owned", ownFiles(task)],
    ["Locks", own.get("Locks")],
    ["Estimate", own.get("Estimate")],
    ["Priority", own.get("Priority")],
    ["Wave", own.get("Wave")],
  ];
  return values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `**${name}:** ${value}`);
}

/** What the worker writes, as the matrix says it; paths that a list would not give back are left to it. */
function ownFiles({ claims, brief }: Task): string | undefined {
  const all = [
    ...new Set(claims.filter(({ access }) => isWrite(access)).map((one) => one.pattern)),
  ].filter(isMatrixRow);
  const listed = all
    .filter(isListed)
    .toSorted()
    .map((pattern) => `\`${pattern}\``);
  if (all.length === 0) return brief.saysNoFiles ? "none" : undefined;
  if (listed.length === 0) return undefined;
  return `${listed.join(", ")}${listed.length < all.length ? ", and so on" : ""}`;
}

function isListed(pattern: string): boolean {
  const read = readPathItem({ text: `\`${pattern}\`, \`z.ts\``, offset: 0 });
  return (
    read.length === 2 &&
    read.every(({ to, action }) => !to && !action) &&
    tidyPath(read[0]!.text).pattern === pattern
  );
}

/** The task's own words; a line that would be read as something else is quoted. */
function instructions({ brief }: Task): string {
  const text = quoted(brief.text, isOther);
  return text === "" ? fill("what to do, step by step") : text;
}

function isOther(line: string): boolean {
  const bare = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  return readLabel(bare) !== undefined || isRow(line) || /^\s*\|/.test(line);
}

/** The commands, a line each; one of several lines stays as it is, and is read as several. */
function validation({ verification, inPlace }: Task): string[] {
  const commands = commandLines(verification);
  if (commands.length > 0) return [`**Validation:**\n${shell(commands)}`];
  // A step is a check itself, or a merge.
  return inPlace ? [] : [`**Validation:** ${fill("a command that fails while the work is wrong")}`];
}
