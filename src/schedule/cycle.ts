/**
 * Tasks of which each waits for the next and the last for the first, told from the smallest number;
 * undefined when there is no such cycle. `before` has the numbers each task waits for.
 */
export function findCycle(before: readonly (readonly number[])[]): number[] | undefined {
  const stuck = tasksThatNeverStart(before);
  const [first] = stuck;
  if (first === undefined) return undefined;
  const path: number[] = [];
  let task = first;
  while (!path.includes(task)) {
    path.push(task);
    task = before[task]!.find((parent) => stuck.has(parent))!;
  }
  const cycle = path.slice(path.indexOf(task));
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}

/** The tasks of cycles, and all that wait for them. */
function tasksThatNeverStart(before: readonly (readonly number[])[]): Set<number> {
  const waiting = before.map((): number[] => []);
  before.forEach((list, task) => list.forEach((parent) => waiting[parent]!.push(task)));
  const open = before.map((list) => list.length);
  const started = open.flatMap((count, task) => (count === 0 ? [task] : []));
  for (let i = 0; i < started.length; i++)
    for (const child of waiting[started[i]!]!) if (--open[child]! === 0) started.push(child);
  return new Set(open.flatMap((count, task) => (count > 0 ? [task] : [])));
}
