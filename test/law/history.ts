import { createHash } from "node:crypto";
import type { Files, LawCase } from "./case.ts";
import { applyChanges, type Changes, editsOf, readBy } from "./edits.ts";
import { contested } from "./reach.ts";
import type { Event } from "./schedule.ts";

/** A merge of a task's branch, as it ought to end. */
export interface Step {
  task: number;
  /** Merges that were in the integration branch when the worker started. */
  startedAfter: number;
  changes: Changes;
  /** The files of the integration branch after the merge. */
  after: Files;
}

/**
 * Plays a schedule without git: every branch is cut from the integration branch at its start, and its
 * merge ought to change exactly what the branch changes. Tasks of `unsteady` do nothing with what they
 * read, because it may be the text of before or after another task.
 */
export function play(
  lawCase: LawCase,
  events: readonly Event[],
  unsteady: ReadonlySet<number>,
): Step[] {
  const preferred = contested(lawCase);
  const branches = new Map<number, { startedAfter: number; changes: Changes }>();
  const steps: Step[] = [];
  let files = lawCase.files;
  for (const { kind, task } of events) {
    if (kind === "start") {
      const knowledge = unsteady.has(task) ? "" : learnt(lawCase, task, files);
      const changes = editsOf(lawCase, task, { files, knowledge, preferred: preferred[task]! });
      branches.set(task, { startedAfter: steps.length, changes });
    } else {
      const branch = branches.get(task)!;
      files = applyChanges(files, branch.changes);
      steps.push({ task, ...branch, after: files });
    }
  }
  return steps;
}

/** What a worker knows from the files it reads. */
function learnt({ tasks }: LawCase, task: number, files: Files): string {
  const read = readBy(tasks[task]!, files);
  if (read.length === 0) return "";
  const hash = createHash("sha256");
  for (const path of read)
    hash.update(`${path}\0${files.get(path)!.mode}${files.get(path)!.text}\0`);
  return ` after reading ${hash.digest("hex").slice(0, 8)}`;
}
