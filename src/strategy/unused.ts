import type { Facility, Project } from "./project.ts";
import { listed } from "./words.ts";

/** What somebody stated and no phase asks for, as sentences: it changes no date. */
export function unusedInput({ phases, resources, infrastructure, constraints }: Project): string[] {
  const used = new Set(phases.flatMap((phase) => phase.resources));
  const idle = [...resources.keys()].filter((name) => !used.has(name));
  const facilities = (Object.keys(infrastructure) as Facility[])
    .filter((name) => phases.every(({ needs }) => needs[name] === 0))
    .map((name) => name.replaceAll("_", " "));
  const stated = constraints
    .map(({ constraint_type: type }) => type)
    .filter((type) => !used.has(type));
  return [
    ...(idle.length > 0
      ? [`No phase names ${listed(idle)} in its resources: nothing waits for ${it(idle)}.`]
      : []),
    ...(facilities.length > 0
      ? [`No phase needs ${listed(facilities)}: nothing waits for them.`]
      : []),
    ...(stated.length > 0
      ? [
          `The ${stated.length === 1 ? "constraint" : "constraints"} ${listed(stated)} ${stated.length === 1 ? "stands" : "stand"} in the files and ${stated.length === 1 ? "orders" : "order"} nothing; what must not run at once is named in the resources of its phases.`,
        ]
      : []),
  ];
}

function it(names: readonly string[]): string {
  return names.length === 1 ? "it" : "them";
}
