import type { Task } from "../../model/plan.ts";
import type { WaveEntry } from "./document.ts";

/**
 * Lets waves wait: the phases of a wave depend on all of the wave before, whose gate they wait for. Waves
 * that contradict the dependencies order nothing; a rule tells them.
 */
export function orderByWaves(tasks: readonly Task[], waves: readonly WaveEntry[]): void {
  const waveOf = new Map<string, number>();
  for (const { phases, position } of waves)
    for (const { id } of phases) if (!waveOf.has(id.value)) waveOf.set(id.value, position);
  const contradicts = tasks.some((task) =>
    task.dependsOn.some(({ id }) => (waveOf.get(id) ?? 0) >= waveOf.get(task.id)!),
  );
  if (contradicts) return;
  for (const task of tasks) {
    const before = waves[waveOf.get(task.id)! - 2];
    const known = new Set(task.dependsOn.map(({ id }) => id));
    const more = (before?.phases ?? []).filter(({ id }) => !known.has(id.value));
    task.dependsOn.push(...more.map(({ id }) => ({ id: id.value, at: before!.at })));
  }
}
