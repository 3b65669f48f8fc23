/** What a task needs of a resource while it runs. */
export interface Demand {
  /** Number of the resource. */
  resource: number;
  /** Units, at least 1 and at most the resource's capacity. */
  amount: number;
}

/** Tasks to lay out in time; they are numbered from 0. */
export interface InstanceInput {
  /** Whole numbers of time units, 0 or more. */
  durations: readonly number[];
  /** Numbers of the tasks that must end before each task starts; without circles. */
  before: readonly (readonly number[])[];
  /** Units of each resource that are there at any time. */
  capacities: readonly number[];
  demands: readonly (readonly Demand[])[];
}

/**
 * A resource-constrained project: tasks with durations, an order, and renewable resources of whole
 * capacity. Agents are one resource, a lock is a resource of one unit. Seen in one direction of time:
 * `mirrored` is the same project read from its end.
 */
export interface Instance {
  size: number;
  durations: Float64Array;
  before: readonly Uint32Array[];
  capacities: Float64Array;
  /** Resources of each task, beside `amounts`; tasks of no duration occupy none. */
  resources: readonly Uint32Array[];
  amounts: readonly Float64Array[];
  /** The tasks in an order that respects `before`, and the place of each in it. */
  order: Uint32Array;
  rank: Uint32Array;
  /** Time of each task from its start to the end of the longest chain it begins. */
  tail: Float64Array;
  mirrored: Instance;
}

/** Prepares a project for scheduling; undefined when its tasks wait for each other in a circle. */
export function makeInstance(input: InstanceInput): Instance | undefined {
  const { durations, before, demands } = input;
  const size = durations.length;
  const after = reversed(before);
  const order = topologicalOrder(before, after);
  if (!order) return undefined;
  const running = demands.map((list, task) => (durations[task]! > 0 ? list : []));
  const shared = {
    size,
    durations: Float64Array.from(durations),
    capacities: Float64Array.from(input.capacities),
    resources: running.map((list) => Uint32Array.from(list, ({ resource }) => resource)),
    amounts: running.map((list) => Float64Array.from(list, ({ amount }) => amount)),
  };
  const half = (
    earlier: readonly (readonly number[])[],
    later: readonly (readonly number[])[],
    order: readonly number[],
  ): Omit<Instance, "mirrored"> => ({
    ...shared,
    before: earlier.map((list) => Uint32Array.from(list)),
    order: Uint32Array.from(order),
    rank: ranksOf(order),
    tail: tailsOf(order, later, durations),
  });
  const forward = half(before, after, order) as Instance;
  forward.mirrored = { ...half(after, before, order.toReversed()), mirrored: forward };
  return forward;
}

function ranksOf(order: readonly number[]): Uint32Array {
  const rank = new Uint32Array(order.length);
  order.forEach((task, i) => (rank[task] = i));
  return rank;
}

/** The length of the longest chain. */
export function criticalPathLength({ tail }: Instance): number {
  return tail.reduce((longest, time) => Math.max(longest, time), 0);
}

/** For every task those that come right after it, from those that come right before. */
export function reversed(before: readonly (readonly number[])[]): number[][] {
  const after = before.map((): number[] => []);
  before.forEach((list, task) => list.forEach((parent) => after[parent]!.push(task)));
  return after;
}

/** Kahn's algorithm, smallest number of those met first. */
function topologicalOrder(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number[] | undefined {
  const open = before.map((list) => list.length);
  const order = open.flatMap((count, task) => (count === 0 ? [task] : []));
  for (let i = 0; i < order.length; i++) {
    for (const child of after[order[i]!]!) if (--open[child]! === 0) order.push(child);
  }
  return order.length === before.length ? order : undefined;
}

/** The longest chain from each task's start on; `order` has every task before its successors. */
function tailsOf(
  order: readonly number[],
  after: readonly (readonly number[])[],
  durations: readonly number[],
): Float64Array {
  const tail = new Float64Array(durations.length);
  for (const task of order.toReversed()) {
    let longest = 0;
    for (const child of after[task]!) longest = Math.max(longest, tail[child]!);
    tail[task] = longest + durations[task]!;
  }
  return tail;
}
