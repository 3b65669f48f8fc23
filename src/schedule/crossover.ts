import type { Instance } from "./instance.ts";

/** A schedule as a parent: its starts read from its end, which are keys for the other direction. */
export interface Individual {
  keys: Float64Array;
  makespan: number;
}

/** Share of the mother's time that goes to a child as it is, at least and at most. */
const LEAST_PART = 0.1;
const MOST_PART = 0.5;

/** Largest chance of a task to be moved in a child's list; most children get a small one. */
const MOST_MOVED = 0.3;

/**
 * Writes the keys of a child to `child`: in a span of the mother's time the tasks keep her order, those
 * before and behind it take the father's. `far` is beyond every key.
 */
export function cross(
  mother: Individual,
  father: Individual,
  child: Float64Array,
  far: number,
  random: () => number,
): void {
  const width = (LEAST_PART + (MOST_PART - LEAST_PART) * random()) * mother.makespan;
  const from = random() * (mother.makespan - width);
  for (let task = 0; task < child.length; task++) {
    const key = mother.keys[task]!;
    if (key < from) child[task] = father.keys[task]!;
    else child[task] = key <= from + width ? far + key : 2 * far + father.keys[task]!;
  }
}

/** Moves some tasks to the place of another one in the list, where those they wait for allow it. */
export function mutate(direction: Instance, keys: Float64Array, random: () => number): void {
  const { size, before, mirrored } = direction;
  const chance = MOST_MOVED * random() ** 2;
  for (let task = 0; task < size; task++) {
    if (random() >= chance) continue;
    const key = keys[Math.floor(random() * size)]!;
    const isFree =
      before[task]!.every((parent) => keys[parent]! <= key) &&
      mirrored.before[task]!.every((child) => key <= keys[child]!);
    if (isFree) keys[task] = key;
  }
}
