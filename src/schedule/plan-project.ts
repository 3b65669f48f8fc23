import { canonicalKey } from "../model/lock/key.ts";
import type { InstanceInput } from "./instance.ts";
import type { OpenTasks } from "./open-tasks.ts";

/** Open tasks as a project: agents are one resource, each lock that two tasks want is one of one unit. */
export function projectOf({ tasks, before, durations }: OpenTasks, agents: number): InstanceInput {
  const holders = new Map<string, number>();
  const locksOf = tasks.map(({ locks }) => [
    ...new Set(locks.map(({ value }) => canonicalKey(value))),
  ]);
  for (const lock of locksOf.flat()) holders.set(lock, (holders.get(lock) ?? 0) + 1);
  const shared = [...holders.keys()].filter((lock) => holders.get(lock)! > 1);
  const numberOf = new Map(shared.map((lock, i) => [lock, i + 1]));
  return {
    durations,
    before,
    capacities: [agents, ...shared.map(() => 1)],
    demands: locksOf.map((locks) => [
      { resource: 0, amount: 1 },
      ...locks.flatMap((lock) => {
        const resource = numberOf.get(lock);
        return resource === undefined ? [] : { resource, amount: 1 };
      }),
    ]),
  };
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
