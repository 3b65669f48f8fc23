import type { Analysis } from "../../model/analysis.ts";
import { push, type Side } from "../../model/claims.ts";
import type { Conflict } from "../../model/conflicts.ts";
import type { Edit, Fix } from "../../model/diagnostic.ts";
import { repairOf } from "../../model/repair/of-plan.ts";
import { newArcsBetween } from "../../model/repair/route.ts";

/** The fixes that a repair of all races has for single findings. */
export interface RepairFixes {
  /** Orders two tasks that race; nothing where no order of them is part of the repair. */
  ofPair(conflict: Conflict): Fix | undefined;
  /** Orders all tasks that claim a path. */
  ofPath(path: string): Fix | undefined;
  /** The side that comes last in the repair; nothing where it does not order the two. */
  lastOf(conflict: Conflict): Side | undefined;
  /** True for two tasks that no order repairs. */
  isStuck(conflict: Conflict): boolean;
}

/** More tasks are counted in a title. */
const MOST_NAMED = 3;

/**
 * The fixes of a plan's races. A task that gets several dependencies has one edit with all of them, the
 * same in each fix that needs it, so that fixes never contradict each other.
 */
export function repairFixes(analysis: Analysis): RepairFixes {
  const { plan, order, claims } = analysis;
  const repair = repairOf(analysis);
  const parentsOf = new Map<number, number[]>();
  for (const { from, to } of repair.arcs) push(parentsOf, to, from);
  const stuck = new Set(repair.stuck.map(({ a, b }) => `${a} ${b}`));
  const id = (task: number): string => plan.tasks[task]!.id;
  const newIds = (task: number): string[] => (parentsOf.get(task) ?? []).map(id);
  const fix = (tasks: readonly number[], title: string): Fix | undefined => {
    const edits = tasks.map((task) => editsOf(analysis, task, newIds(task)));
    const isWhole = edits.length > 0 && edits.every((some) => some.length > 0);
    return isWhole ? { title, edits: edits.flat() } : undefined;
  };
  return {
    ofPair({ a, b }) {
      const [from, to] = repair.reach.has(b.task, a.task) ? [b.task, a.task] : [a.task, b.task];
      const tasks = newArcsBetween(from, to, repair, order.before).map((arc) => arc.to);
      const title =
        tasks.length > MOST_NAMED
          ? `add dependencies to ${tasks.length} tasks, so that ${id(from)} comes before ${id(to)}`
          : tasks
              .map((task) => `add ${inWords(newIds(task))} to the dependencies of ${id(task)}`)
              .join(", ");
      return fix(tasks, title);
    },
    ofPath(path) {
      const claimants = new Set(claims.on(path).map(({ task }) => task));
      const tasks = [...parentsOf.keys()].filter((task) => claimants.has(task));
      return fix(tasks, `add dependencies to ${tasks.length} of the tasks that claim ${path}`);
    },
    lastOf({ a, b }) {
      if (repair.reach.has(b.task, a.task)) return a;
      return repair.reach.has(a.task, b.task) ? b : undefined;
    },
    isStuck: ({ a, b }) => stuck.has(`${a.task} ${b.task}`),
  };
}

function editsOf({ plan }: Analysis, task: number, ids: readonly string[]): Edit[] {
  const slots = plan.tasks[task]!.dependencySlots ?? [];
  return slots.map(({ at, before, after, between = ", ", quote = "" }) => ({
    ...at,
    text: `${before}${ids.map((id) => `${quote}${id}${quote}`).join(between)}${after}`,
  }));
}

/** `1.1`, `1.1 and 1.2`, `1.1, 1.2 and 1.3`. */
function inWords(ids: readonly string[]): string {
  const [last] = ids.slice(-1);
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} and ${last}` : (last ?? "");
}
