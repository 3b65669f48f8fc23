import type { Demand, InstanceInput } from "../schedule/instance.ts";
import type { Facility, Problem, Project } from "./project.ts";
import type { Choice } from "./staffing.ts";

/** Something that only so many phases can use at once. */
export interface Pool {
  /** The team's id, the facility, or the shared resource. */
  name: string;
  kind: "team" | "facility" | "shared";
  capacity: number;
}

/** All pools of a project with what each phase takes of them; teams come first, in their order. */
export interface Pools {
  list: Pool[];
  /** By phase: without its team. */
  demands: Demand[][];
}

/** Teams, facilities and shared resources as the scheduler's resources; a demand that never fits is a problem. */
export function poolsOf(project: Project): Pools | Problem {
  const { teams, infrastructure, phases, resources } = project;
  const facilities = Object.entries(infrastructure) as [Facility, number][];
  const shared = [...new Set(phases.flatMap((phase) => phase.resources))];
  const list: Pool[] = [
    ...teams.map(({ id, sessions }): Pool => ({ name: id, kind: "team", capacity: sessions })),
    ...facilities.map(([name, capacity]): Pool => ({ name, kind: "facility", capacity })),
    ...shared.map((name): Pool => ({ name, kind: "shared", capacity: resources.get(name) ?? 1 })),
  ];
  const numbers = new Map(shared.map((name, i) => [name, teams.length + facilities.length + i]));
  const demands = phases.map(({ needs, resources: used }) => [
    ...facilities.flatMap(([name], i) =>
      needs[name] > 0 ? [{ resource: teams.length + i, amount: needs[name] }] : [],
    ),
    ...[...new Set(used)].map((name) => ({ resource: numbers.get(name)!, amount: 1 })),
  ]);
  for (const [i, list_] of demands.entries())
    for (const { resource, amount } of list_)
      if (amount > list[resource]!.capacity)
        return {
          problem: `phase ${phases[i]!.id} needs ${amount} ${words(list[resource]!.name)}, and there are ${list[resource]!.capacity}; expected as many`,
        };
  return { list, demands };
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}

/** Some phases in somebody's hands as a project of the scheduler; phases of `members` alone wait for each other. */
export function instanceInput(
  project: Project,
  pools: Pools,
  members: readonly number[],
  choices: readonly Choice[],
): InstanceInput {
  const numbers = new Map(members.map((phase, i) => [phase, i]));
  return {
    durations: members.map((phase) => choices[phase]!.minutes),
    before: members.map((phase) =>
      project.phases[phase]!.before.flatMap((parent) => numbers.get(parent) ?? []),
    ),
    capacities: pools.list.map(({ capacity }) => capacity),
    demands: members.map((phase) => [
      { resource: choices[phase]!.team, amount: 1 },
      ...pools.demands[phase]!,
    ]),
  };
}
