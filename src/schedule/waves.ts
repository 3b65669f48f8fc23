/** The tasks by the number of steps from the start, each wave in document order. */
export function wavesOf(
  before: readonly (readonly number[])[],
  order: Iterable<number>,
): number[][] {
  const level = before.map(() => 0);
  const waves: number[][] = [];
  for (const task of order) {
    for (const parent of before[task]!) level[task] = Math.max(level[task]!, level[parent]! + 1);
    (waves[level[task]!] ??= []).push(task);
  }
  return waves.map((wave) => wave.sort((a, b) => a - b));
}
