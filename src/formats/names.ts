import type { LineIndex, Place } from "../model/place.ts";
import type { PathMention, Task } from "../model/plan.ts";
import type { Parsed } from "./format.ts";

/** An id, path, branch, worktree or lock: where it stands, and what is read there. */
export interface Name {
  at: Place;
  /** Absent where the place holds more than the name. */
  value?: string;
}

/** What names something in a read document, with the further names that its format knows. */
export function namesOf(
  { plan, names = [] }: Pick<Parsed, "plan" | "names">,
  index: LineIndex,
): Name[] {
  const mention = ({ written, at }: PathMention): Name => ({ at, value: written });
  return [
    ...plan.references.map(mention),
    ...plan.phases.map(({ id, at }) => ({ at, value: id })),
    ...(plan.mergeOrder ?? []),
    ...plan.tasks.flatMap((task): Name[] => [
      { at: headingOf(task, index) },
      { at: task.at, value: task.id },
      ...(task.dependencyAt ? [{ at: task.dependencyAt }] : []),
      ...task.dependsOn.map(({ id, at }) => ({ at, value: id })),
      ...task.claims.map(mention),
      ...(task.lockFiles ?? []).map(mention),
      ...task.locks,
      ...(task.worktree ? [task.worktree] : []),
      ...(task.branch ? [task.branch] : []),
    ]),
    ...names,
  ];
}

/** The line of a task's heading: its id stands there. */
function headingOf({ section }: Task, index: LineIndex): Place {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}
