import type { Instance } from "./instance.ts";

/**
 * Keys of a random list in which tasks that begin long chains tend to come early: each time one of the
 * tasks that may come next is drawn, the likelier the longer its chain is than the shortest of them.
 * Source: A. Drexl, "Scheduling of project networks by job assignment", 1991 (regret-based sampling).
 */
export function sampledKeys(instance: Instance, random: () => number): Float64Array {
  const { size, before, tail } = instance;
  const after = instance.mirrored.before;
  const open = before.map((list) => list.length);
  const ready = open.flatMap((count, task) => (count === 0 ? [task] : []));
  const keys = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const drawn = drawByTail(ready, tail, random);
    const task = ready[drawn]!;
    ready[drawn] = ready.at(-1)!;
    ready.pop();
    keys[task] = place;
    for (const child of after[task]!) if (--open[child]! === 0) ready.push(child);
  }
  return keys;
}

/** A place in `ready`. */
function drawByTail(ready: readonly number[], tail: Float64Array, random: () => number): number {
  let shortest = Infinity;
  let sum = 0;
  for (const task of ready) {
    shortest = Math.min(shortest, tail[task]!);
    sum += tail[task]! + 1;
  }
  let left = random() * (sum - ready.length * shortest);
  for (let i = 0; i < ready.length; i++) {
    left -= tail[ready[i]!]! - shortest + 1;
    if (left < 0) return i;
  }
  return ready.length - 1;
}
