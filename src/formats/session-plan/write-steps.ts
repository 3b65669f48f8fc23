import type { Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { oneLine } from "../markdown/plain.ts";
import type { Level } from "../../model/levels.ts";
import { tidyPath } from "../../model/path.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";
import { addNamedFiles, namedFiles } from "./named-files.ts";
import { readSteps } from "./steps.ts";

/**
 * The position from which on the levels are steps of a finalization: single tasks in a row that claim
 * nothing and whose ids number them. The number of levels where none are.
 */
export function stepsFrom(levels: readonly Level[]): number {
  for (let from = 1; from < levels.length; from++) {
    const isStep = ({ tasks, waitsForAll }: Level, i: number): boolean => {
      const [task, ...others] = tasks;
      return (
        task !== undefined &&
        others.length === 0 &&
        waitsForAll &&
        task.dependsOn.length === levels[from + i - 1]!.tasks.length &&
        task.id === `${from + 1}.${i + 1}` &&
        isBare(task)
      );
    };
    if (levels.slice(from).every(isStep)) return from;
  }
  return levels.length;
}

/** True for a task of which an item of a list says everything. */
function isBare(task: Task): boolean {
  const { claims, locks, verification, brief, inPlace } = task;
  const values = [task.branch, task.worktree, task.estimate, task.priority, task.wave];
  const [step] = readSteps([{ blocks: parseBlocks(lineOf(task), 0) }]);
  return (
    inPlace === true &&
    locks.length + verification.length === 0 &&
    isNamed(claims, lineOf(task)) &&
    values.every((value) => value === undefined) &&
    step?.title === task.title &&
    step.text === brief.text &&
    step.done === task.done
  );
}

/** True where the line names the files that are claimed, and no other. */
function isNamed(claims: Task["claims"], line: string): boolean {
  const named: DraftClaim[] = [];
  addNamedFiles(named, namedFiles({ text: line, offset: 0 }));
  return (
    named.length === claims.length &&
    named.every(({ access, text }, i) => {
      const claim = claims[i]!;
      return claim.access === access && claim.pattern === tidyPath(text).pattern;
    })
  );
}

function lineOf({ brief, done }: Task): string {
  return `- ${done ? "[x] " : ""}${oneLine(brief.text)}`;
}

/** The steps, an item each. */
export function stepLines(levels: readonly Level[]): string {
  return levels.map(({ tasks }) => lineOf(tasks[0]!)).join("\n");
}
