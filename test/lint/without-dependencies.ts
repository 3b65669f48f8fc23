import type { Task } from "../../src/model/plan.ts";
import type { Judged } from "../rules/support/findings.ts";

/** The tasks of a document that was judged. */
export const tasksOf = ({ file }: Judged): Task[] => file.parsed?.plan.tasks ?? [];

/** The text without what says on which tasks each task depends. */
export function withoutDependencies(judged: Judged): string {
  const { index } = judged.file;
  const places = tasksOf(judged)
    .flatMap(({ dependencySlots }) => dependencySlots ?? [])
    .map(({ at }) => at);
  const offsets = places.map(({ start, end }) => [index.offset(start), index.offset(end)] as const);
  let rest = index.text;
  for (const [start, end] of offsets.toSorted(([a], [b]) => b - a))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest.replaceAll(" Depends on ", "");
}
