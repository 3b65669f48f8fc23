import { barrierSchedule } from "../../src/schedule/barrier.ts";
import { makeInstance } from "../../src/schedule/instance.ts";
import { simpleBound } from "../../src/schedule/lower-bound.ts";
import { solve } from "../../src/schedule/solve.ts";
import { wavesOf } from "../../src/schedule/waves.ts";
import { linesOf, onMachines } from "./instances.ts";

/** Real workflow runs on some machines: averages over all of them. */
export interface WorkflowFigures {
  machines: number;
  instances: number;
  /** Time over the longest chain or the work shared evenly, whichever is longer, in percent. */
  overBound: number;
  /** Time that waves with barriers take more, in percent. */
  barriers: number;
}

/** Run times in seconds become whole hundredths: bounds are rounded up to whole units. */
const UNITS = 100;
const SCHEDULES = 200;

/** Lays the recorded runs out on `machines` machines, freely and in waves. */
export function workflowFigures(folder: string, machines: number): WorkflowFigures {
  const lines = linesOf(folder, "wfinstances");
  let [overBound, barriers] = [0, 0];
  for (const line of lines) {
    const dur = line.dur.map((seconds) => Math.max(1, Math.round(seconds * UNITS)));
    const project = onMachines({ ...line, dur }, machines);
    const instance = makeInstance(project)!;
    const inWaves = barrierSchedule(project, wavesOf(project.before, instance.order));
    const found = solve(instance, { schedules: SCHEDULES, seed: 1, known: [inWaves.starts] });
    overBound += found.makespan / simpleBound(instance) - 1;
    barriers += inWaves.makespan / found.makespan - 1;
  }
  const share = (sum: number): number => (100 * sum) / lines.length;
  return {
    machines,
    instances: lines.length,
    overBound: share(overBound),
    barriers: share(barriers),
  };
}
