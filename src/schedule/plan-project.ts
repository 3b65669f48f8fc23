import { push } from "../model/claims.ts";
import { canonicalKey } from "../model/lock/key.ts";
import type { InstanceInput } from "./instance.ts";
import type { OpenTasks } from "./open-tasks.ts";

/**
 * Open tasks as a project: agents are one resource, each lock that two tasks want is one of one unit, and
 * what the plan itself says that tasks share is one where not all have room.
 */
export function projectOf(
  { tasks, before, durations, shared }: OpenTasks,
  agents: number,
): InstanceInput {
  const scarce = [
    ...sharedLocks(tasks).map((users) => ({ capacity: 1, tasks: users })),
    ...shared.filter(({ capacity, tasks: users }) => users.length > capacity),
  ];
  const demands = tasks.map(() => [{ resource: 0, amount: 1 }]);
  scarce.forEach(({ tasks: users }, i) => {
    for (const task of users) demands[task]!.push({ resource: i + 1, amount: 1 });
  });
  return {
    durations,
    before,
    capacities: [agents, ...scarce.map(({ capacity }) => capacity)],
    demands,
  };
}

/** Of each lock that two tasks want the numbers of those that do. */
function sharedLocks(tasks: OpenTasks["tasks"]): number[][] {
  const holders = new Map<string, number[]>();
  tasks.forEach(({ locks }, task) => {
    for (const lock of new Set(locks.map(({ value }) => canonicalKey(value))))
      push(holders, lock, task);
  });
  return [...holders.values()].filter((users) => users.length > 1);
}

/** A part of a project as one of its own, in which nothing waits: the tasks of a wave. */
export function wavePart(project: InstanceInput, members: readonly number[]): InstanceInput {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]!),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task]!),
  };
}
