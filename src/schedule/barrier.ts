import { Generator } from "./generate.ts";
import { type InstanceInput, makeInstance } from "./instance.ts";
import { simpleBound } from "./lower-bound.ts";
import { wavePart } from "./plan-project.ts";
import { improve, listSchedule } from "./search.ts";

/** A project in waves: no task starts before every task of the wave before it has ended. */
export interface BarrierSchedule {
  starts: Float64Array;
  makespan: number;
}

/** Schedules of a wave that are tried at most. */
const PASSES = 20;

/** Lays every wave out by itself, longest task first and then improved, one wave behind the other. */
export function barrierSchedule(
  project: InstanceInput,
  waves: readonly (readonly number[])[],
): BarrierSchedule {
  const starts = new Float64Array(project.durations.length);
  let begin = 0;
  for (const wave of waves) {
    const part = makeInstance(wavePart(project, wave))!;
    const generator = new Generator(part);
    const until = { schedules: PASSES, bound: simpleBound(part) };
    const layout = improve(part, generator, listSchedule(part, generator), until);
    wave.forEach((task, i) => (starts[task] = begin + layout.starts[i]!));
    begin += layout.makespan;
  }
  return { starts, makespan: begin };
}
