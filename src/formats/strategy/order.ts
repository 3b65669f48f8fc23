import type { Task } from "../../model/plan.ts";
import type { PhaseEntry, TeamEntry, WaveEntry } from "./document.ts";

/**
 * Lets waves wait: the phases of a wave depend on all of the wave before, whose gate they wait for. In a
 * wave, phases come behind those of their `runs_after`; where no phase of it has any, those of a team with
 * one session, and all of a wave with one session at once, come one after the other. Waves that contradict
 * the dependencies order nothing; a rule tells them.
 */
export function orderByWaves(
  tasks: readonly Task[],
  waves: readonly WaveEntry[],
  teams: readonly TeamEntry[],
): void {
  const waveOf = new Map<string, number>();
  for (const { phases, position } of waves)
    for (const { id } of phases) if (!waveOf.has(id.value)) waveOf.set(id.value, position);
  const contradicts = tasks.some((task) =>
    task.dependsOn.some(({ id }) => (waveOf.get(id) ?? 0) >= waveOf.get(task.id)!),
  );
  if (contradicts) return;
  const behind = new Map(waves.flatMap((wave) => [...orderIn(wave, teams)]));
  for (const task of tasks) {
    const before = waves[waveOf.get(task.id)! - 2];
    const known = new Set(task.dependsOn.map(({ id }) => id));
    const gate = (before?.phases ?? []).map(({ id }) => ({ id: id.value, at: before!.at }));
    const more = [...(behind.get(task.id) ?? []), ...gate];
    task.dependsOn.push(...more.filter(({ id }) => !known.has(id)));
  }
}

/** What the phases of a wave wait for in it. */
function orderIn(
  { phases, maxSessions }: WaveEntry,
  teams: readonly TeamEntry[],
): Map<string, Task["dependsOn"]> {
  const stated = phases.some(({ behind }) => behind.length > 0);
  const single = new Set(teams.flatMap(({ id, sessions }) => (sessions === 1 ? id.value : [])));
  const last = new Map<string, PhaseEntry>();
  return new Map(
    phases.map((phase) => {
      const team = maxSessions?.value === 1 ? "" : phase.team?.value;
      const previous = team === undefined ? undefined : last.get(team);
      if (team === "" || (team !== undefined && single.has(team))) last.set(team, phase);
      const before = stated ? phase.behind : previous ? [{ ...previous.id, at: phase.id.at }] : [];
      return [phase.id.value, before.map(({ value, at }) => ({ id: value, at }))];
    }),
  );
}
