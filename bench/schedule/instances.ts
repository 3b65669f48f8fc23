import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InstanceInput } from "../../src/schedule/instance.ts";

/** A known instance with what is known of its shortest schedule. */
export interface Known {
  name: string;
  project: InstanceInput;
  /** The best makespan that is known. */
  best: number;
  /** True when `best` is proved to be the shortest. */
  isOptimal: boolean;
}

/** One line of a set: a task graph, or a project with demands and capacities. */
interface Line {
  name: string;
  dur: number[];
  preds: number[][];
  dem?: number[][];
  cap?: number[];
  opt?: Record<string, number[]> | number[];
  bks?: Record<string, [number, number]> | [number, number];
}

/** The lines of a set; throws when it cannot be read. */
export function linesOf(folder: string, set: string): Line[] {
  const text = readFileSync(join(folder, `${set}.jsonl`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** A task graph on `machines` machines. */
export function onMachines({ dur, preds }: Line, machines: number): InstanceInput {
  return {
    durations: dur,
    before: preds,
    capacities: [machines],
    demands: dur.map(() => [{ resource: 0, amount: 1 }]),
  };
}

/** Task graphs on 2, 4, 8 and 16 machines, where the shortest schedule is known. */
export function* knownGraphs(lines: readonly Line[]): Generator<Known> {
  for (const line of lines) {
    if (Array.isArray(line.opt)) continue;
    for (const [machines, known] of Object.entries(line.opt ?? {})) {
      // Where the shortest schedule is not known, two bounds stand in its place.
      const [best, ...others] = known;
      if (best === undefined || others.length > 0) continue;
      const project = onMachines(line, Number(machines));
      yield { name: `${line.name} on ${machines}`, project, best, isOptimal: true };
    }
  }
}

/** Projects with several resources. */
export function* knownProjects(lines: readonly Line[]): Generator<Known> {
  for (const { name, dur, preds, dem = [], cap = [], opt, bks } of lines) {
    const best = Array.isArray(bks) ? bks[1] : Array.isArray(opt) ? opt[0] : undefined;
    if (typeof best !== "number") continue;
    const demands = dem.map((amounts) =>
      amounts.flatMap((amount, resource) => (amount > 0 ? [{ resource, amount }] : [])),
    );
    const project = { durations: dur, before: preds, capacities: cap, demands };
    yield { name, project, best, isOptimal: Array.isArray(bks) ? bks[0] === bks[1] : true };
  }
}
