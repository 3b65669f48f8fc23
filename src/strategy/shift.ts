import { type WaveContext, waveLength } from "./wave-plan.ts";

/** Moves that are tried at most. */
const TRIES = 4000;

/**
 * Moves single phases to other waves, between those they wait for and those that wait for them, as long
 * as all waves together become shorter. A wave that is left without phases goes.
 */
export function shiftPhases(context: WaveContext, cut: readonly (readonly number[])[]): number[][] {
  const { phases, teams } = context.project;
  const loads = teams.map(() => 0);
  const after = phases.map((): number[] => []);
  phases.forEach(({ before }, i) => before.forEach((parent) => after[parent]!.push(i)));
  const waves = cut.map((wave) => [...wave]);
  const waveOf: number[] = [];
  waves.forEach((wave, i) => wave.forEach((phase) => (waveOf[phase] = i)));
  const lengthOf = (members: readonly number[]): number =>
    members.length === 0 ? 0 : waveLength(context, members, loads);
  const lengths = waves.map(lengthOf);
  let tries = 0;

  const shift = (phase: number): boolean => {
    const from = waveOf[phase]!;
    const first = Math.max(0, ...phases[phase]!.before.map((parent) => waveOf[parent]! + 1));
    const last = Math.min(waves.length - 1, ...after[phase]!.map((child) => waveOf[child]! - 1));
    if (first === last) return false;
    const rest = waves[from]!.filter((one) => one !== phase);
    const restLength = lengthOf(rest);
    const gain = lengths[from]! - restLength;
    if (gain <= 0) return false;
    for (let to = first; to <= last && tries < TRIES; to++) {
      if (to === from) continue;
      tries++;
      const joined = [...waves[to]!, phase];
      const length = lengthOf(joined);
      if (length - lengths[to]! >= gain) continue;
      [waves[from], waves[to]] = [rest, joined];
      [lengths[from], lengths[to]] = [restLength, length];
      waveOf[phase] = to;
      return true;
    }
    return false;
  };

  for (let moved = true; moved && tries < TRIES;) {
    moved = false;
    for (const phase of phases.keys()) if (shift(phase)) moved = true;
  }
  return waves.filter((wave) => wave.length > 0);
}
