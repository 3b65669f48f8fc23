/** Direct successors from direct predecessors. */
export function turned(before: readonly (readonly number[])[]): number[][] {
  const after = before.map((): number[] => []);
  before.forEach((parents, task) => parents.forEach((parent) => after[parent]?.push(task)));
  return after;
}

/** Everything that is reached from a task over one or more steps, the task itself aside. */
export function reached(next: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>();
  const work = [from];
  for (let task = work.pop(); task !== undefined; task = work.pop()) {
    for (const other of next[task] ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      work.push(other);
    }
  }
  found.delete(from);
  return found;
}
