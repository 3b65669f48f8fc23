/** Tasks laid out in topological order; a place is a number in that order. */
export interface Topology {
  /** Number of tasks. */
  size: number;
  /** The task at each place. */
  tasks: Int32Array;
  /** The place of each task. */
  placeOf: Int32Array;
  /** By place, the first and the last place of the circle it belongs to; itself outside of circles. */
  head: Int32Array;
  end: Int32Array;
  /** The places of direct predecessors, for one place after another, the earliest first. */
  arcs: Int32Array;
  /** By place, where its own ones start in `arcs`; one more entry says where the last ones end. */
  start: Int32Array;
}

/** Lays tasks out; `components` come predecessors first, the tasks of one component form a circle. */
export function topologyOf(
  before: readonly (readonly number[])[],
  components: readonly (readonly number[])[],
): Topology {
  const size = before.length;
  const tasks = Int32Array.from(components.flat());
  const placeOf = new Int32Array(size);
  for (const [place, task] of tasks.entries()) placeOf[task] = place;
  return {
    size,
    tasks,
    placeOf,
    ...circlesOf(size, components),
    ...arcsOf(before, tasks, placeOf),
  };
}

function circlesOf(
  size: number,
  components: readonly (readonly number[])[],
): Pick<Topology, "head" | "end"> {
  const [head, end] = [new Int32Array(size), new Int32Array(size)];
  let first = 0;
  for (const { length } of components) {
    head.fill(first, first, first + length);
    end.fill(first + length - 1, first, first + length);
    first += length;
  }
  return { head, end };
}

function arcsOf(
  before: readonly (readonly number[])[],
  tasks: Int32Array,
  placeOf: Int32Array,
): Pick<Topology, "arcs" | "start"> {
  const arcs = new Int32Array(before.reduce((sum, { length }) => sum + length, 0));
  const start = new Int32Array(tasks.length + 1);
  for (const [place, task] of tasks.entries()) {
    const [first, parents] = [start[place]!, before[task]!];
    for (const [i, parent] of parents.entries()) arcs[first + i] = placeOf[parent]!;
    if (parents.length > 1) arcs.subarray(first, first + parents.length).sort();
    start[place + 1] = first + parents.length;
  }
  return { arcs, start };
}
