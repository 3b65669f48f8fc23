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
  const shortest = ready.reduce((least, task) => Math.min(least, tail[task]!), Infinity);
  const weightOf = (task: number): number => Math.sqrt(tail[task]! - shortest + 1);
  let left = random() * ready.reduce((sum, task) => sum + weightOf(task), 0);
  for (let i = 0; i < ready.length; i++) {
    left -= weightOf(ready[i]!);
    if (left < 0) return i;
  }
  return ready.length - 1;
}
