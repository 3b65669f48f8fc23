import type { Instance } from "./instance.ts";

/** Beginnings of spans that are looked at for one resource; more are thinned out, which only weakens the proof. */
const BEGINNINGS = 300;

/** The users of one resource, each with the span of time it has to lie in. */
interface Users {
  count: number;
  durations: Float64Array;
  amounts: Float64Array;
  /** Earliest ends and latest starts. */
  earliestEnds: Float64Array;
  latestStarts: Float64Array;
}

/**
 * True when it is proved that no schedule fits into `length`: in some span of time the tasks that must
 * run there, at least in part, wherever they are put, need more than a resource gives.
 * Source: P. Baptiste, C. Le Pape and W. Nuijten, "Satisfiability tests and time-bound adjustments for
 * cumulative scheduling problems", 1999, which sharpens E. Fernandez and B. Bussell, "Bounds on the
 * number of processors and time for multiprocessor optimal schedules", 1973.
 */
export function isTooShort(instance: Instance, length: number): boolean {
  return Array.from(instance.capacities).some((capacity, resource) =>
    isOverloaded(usersOf(instance, resource, length), capacity),
  );
}

function usersOf(instance: Instance, resource: number, length: number): Users {
  const { durations, tail, mirrored, resources, amounts } = instance;
  const tasks = resources.flatMap((list, task) => (list.includes(resource) ? task : []));
  return {
    count: tasks.length,
    durations: Float64Array.from(tasks, (task) => durations[task]!),
    amounts: Float64Array.from(
      tasks,
      (task) => amounts[task]![resources[task]!.indexOf(resource)]!,
    ),
    earliestEnds: Float64Array.from(tasks, (task) => mirrored.tail[task]!),
    latestStarts: Float64Array.from(tasks, (task) => length - tail[task]!),
  };
}

function isOverloaded(users: Users, capacity: number): boolean {
  const changes = new Float64Array(2 * users.count);
  return beginnings(users).some((begin) => isOverloadedFrom(begin, users, capacity, changes));
}

/** Times at which a span may begin that is overloaded most: starts and ends at the rims of a task's own span. */
function beginnings({ durations, earliestEnds, latestStarts }: Users): number[] {
  const earliestStarts = earliestEnds.map((end, i) => end - durations[i]!);
  const times = [...new Set([...earliestStarts, ...latestStarts, ...earliestEnds])];
  const step = Math.ceil(times.length / BEGINNINGS);
  return times.sort((a, b) => a - b).filter((_, i) => i % step === 0);
}

/**
 * Moves the end of a span that begins at `begin`. What a task must do in it is nothing until its latest
 * start, grows with the span, and stays once all is in that `begin` does not cut off. The excess over
 * what the resource gives can be largest only where one stops growing.
 */
function isOverloadedFrom(
  begin: number,
  { count, durations, amounts, earliestEnds, latestStarts }: Users,
  capacity: number,
  changes: Float64Array,
): boolean {
  const codes = 2 * count;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const inside = Math.min(durations[i]!, earliestEnds[i]! - begin);
    if (inside <= 0) continue;
    const grows = Math.max(begin, latestStarts[i]!);
    changes[used++] = grows * codes + 2 * i;
    changes[used++] = (grows + inside) * codes + 2 * i + 1;
  }
  const sorted = changes.subarray(0, used).sort();
  let excess = 0;
  let growth = -capacity;
  let time = begin;
  for (const change of sorted) {
    const code = change % codes;
    const now = (change - code) / codes;
    excess += growth * (now - time);
    if (excess > 0) return true;
    time = now;
    growth += code % 2 === 0 ? amounts[code >> 1]! : -amounts[code >> 1]!;
  }
  return false;
}
