import type { Instance } from "./instance.ts";
import { Profile } from "./profile.ts";

/** A schedule in the direction of time of the instance it was made for. */
export interface Layout {
  starts: Float64Array;
  makespan: number;
}

/**
 * Makes schedules of one project and counts them: tasks are taken from a list one after the other and
 * each starts as early as its predecessors and the resources allow, in a gap where one fits (the serial
 * schedule generation scheme; R. Kolisch, "Serial and parallel resource-constrained project scheduling
 * methods revisited", 1996).
 */
export class Generator {
  /** Schedules made so far. */
  made = 0;
  readonly #profiles: Profile[];
  readonly #sorted: Float64Array;

  constructor({ size, capacities, resources }: Instance) {
    const users = new Uint32Array(capacities.length);
    for (const list of resources) for (const resource of list) users[resource]!++;
    this.#profiles = Array.from(capacities, (capacity, i) => new Profile(capacity, users[i]!));
    this.#sorted = new Float64Array(size);
  }

  /**
   * Lays the tasks out in the order of `keys`, smallest first. Keys are whole numbers of 0 or more, and
   * no task's key is below those of its predecessors; tasks of one key go in the project's order.
   * `direction` is the generator's instance or its mirror.
   */
  generate(direction: Instance, keys: Float64Array): Layout {
    const { size, order, rank } = direction;
    const sorted = this.#sorted;
    // Key and rank in one number: the runtime sorts numbers without calling back.
    for (let task = 0; task < size; task++) sorted[task] = keys[task]! * size + rank[task]!;
    sorted.sort();
    this.made++;
    for (const profile of this.#profiles) profile.clear();
    const starts = new Float64Array(size);
    let makespan = 0;
    for (let i = 0; i < size; i++) {
      const task = order[sorted[i]! % size]!;
      const end = this.#place(direction, task, starts);
      if (end > makespan) makespan = end;
    }
    return { starts, makespan };
  }

  /** Starts a task as early as possible and gives its end. */
  #place(direction: Instance, task: number, starts: Float64Array): number {
    const { durations, before } = direction;
    const duration = durations[task]!;
    const parents = before[task]!;
    let start = 0;
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i]!;
      const end = starts[parent]! + durations[parent]!;
      if (end > start) start = end;
    }
    const resources = direction.resources[task]!;
    const amounts = direction.amounts[task]!;
    const count = resources.length;
    // Each resource may move the start on; it holds when all of them agreed in a row.
    for (let agreed = 0, i = 0; agreed < count; i = i + 1 === count ? 0 : i + 1) {
      const moved = this.#profiles[resources[i]!]!.earliest(start, duration, amounts[i]!);
      agreed = moved === start ? agreed + 1 : 1;
      start = moved;
    }
    starts[task] = start;
    const end = start + duration;
    for (let i = 0; i < count; i++) this.#profiles[resources[i]!]!.reserve(start, end, amounts[i]!);
    return end;
  }
}

/** The starts of a layout read from its end: keys, and starts of a layout, for the other direction. */
export function mirrorStarts({ starts, makespan }: Layout, durations: Float64Array): Float64Array {
  return starts.map((start, task) => makespan - start - durations[task]!);
}
