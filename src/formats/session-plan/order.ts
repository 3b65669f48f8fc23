import type { Dependency, Task } from "../../model/plan.ts";
import type { SessionPhase, SyncPoint } from "./document.ts";

/** The phase that another one waits for, where that is said, and of whom where not of all. */
type Wait = Pick<SyncPoint, "at" | "of" | "for"> & { phase: number };

/**
 * Lets phases wait: the sessions of a phase depend on all of the phase whose sync point stands before
 * it. A phase that says it comes after another, and one of sequential steps, waits without a sync
 * point. `Dependency.at` is where that is said.
 */
export function orderPhases(
  phases: readonly SessionPhase[],
  tasks: readonly Task[],
  steps: ReadonlySet<string>,
): void {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const [position, phase] of phases.entries()) {
    const waits = waitsOf(phases, position).map((wait) => ({
      only: wait.for && new Set(wait.for),
      ends: endsOf(phases, wait.phase, byId, wait.of).map((id): Dependency => ({
        id,
        at: wait.at,
      })),
    }));
    let before: string | undefined;
    for (const id of phase.tasks) {
      const task = byId.get(id);
      if (!task) continue;
      const inRow = phase.inRow && steps.has(id) && before !== undefined;
      const own = waits.filter(({ only }) => only?.has(id) ?? true);
      add(task, inRow ? [{ id: before!, at: task.at }] : own.flatMap(({ ends }) => ends));
      before = id;
    }
  }
}

/** The phases that one waits for, and where that is said. */
export function waitsOf(phases: readonly SessionPhase[], position: number): Wait[] {
  const { saysAfter, sequential, at } = phases[position]!;
  const found = phases
    .slice(0, position)
    .flatMap(({ syncs }, phase): Wait[] =>
      syncs.flatMap((sync) => (sync.before === position ? [{ ...sync, phase }] : [])),
    );
  if (found.length > 0 || position === 0) return found;
  if (saysAfter) return [saysAfter];
  return sequential ? [{ phase: position - 1, at }] : [];
}

/** The ids that end a phase: those that no other of it waits for; of an empty phase those before it. */
function endsOf(
  phases: readonly SessionPhase[],
  position: number,
  byId: ReadonlyMap<string, Task>,
  of?: readonly string[],
): readonly string[] {
  const tasks = of ?? phases[position]!.tasks;
  if (tasks.length === 0 && !of)
    return waitsOf(phases, position).flatMap((wait) => endsOf(phases, wait.phase, byId, wait.of));
  const waited = new Set(
    tasks.flatMap(
      (id) => byId.get(id)?.dependsOn.flatMap((other) => (other.id === id ? [] : other.id)) ?? [],
    ),
  );
  const ends = tasks.filter((id) => !waited.has(id));
  return ends.length > 0 ? ends : tasks;
}

function add(task: Task, more: readonly Dependency[]): void {
  const known = new Set(task.dependsOn.map(({ id }) => id));
  const [first] = more;
  const found = more.filter(({ id }) => !known.has(id) && known.add(id));
  task.dependsOn = [...found, ...task.dependsOn];
  if (first) task.dependencyAt ??= first.at;
}
