import type { ParserFinding } from "../../model/diagnostic.ts";
import type { Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import { readBody } from "../task-plan/body.ts";
import { readDependencies, type Scope } from "../task-plan/dependencies.ts";
import type { Aliases } from "./aliases.ts";
import { dialectOf } from "./dialect.ts";
import type { WorkerUnits } from "./units.ts";

/** Gives every worker of a phase what the phase itself says it depends on. */
export function phaseDependencies(
  cut: Outline,
  units: WorkerUnits,
  tasks: readonly Task[],
  aliases: Aliases,
): ParserFinding[] {
  const ids = tasks.map(({ id }) => id);
  const numberOf = new Map<string, number>();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task]!)]),
  );
  return units.phaseSections.flatMap(({ bodyStart, bodyEnd, heading }, phase) => {
    const members = units.workers.flatMap((unit, i) => (unit.phase === phase ? [i] : []));
    const [value] = readBody([
      { blocks: parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart) },
    ]).dependencies;
    if (!value || members.length === 0) return [];
    const position = members[0]!;
    const dialect = dialectOf(aliases);
    const named: Scope["named"] = (text) => aliases.ids(text, position);
    const parts = readDependencies(value, { ids, numberOf, position, phases, named });
    const own = new Set(members.map((member) => ids[member]!));
    const at = cut.index.place(value.start, value.end);
    for (const member of members) {
      const { dependsOn } = tasks[member]!;
      const known = new Set(dependsOn.map(({ id }) => id));
      for (const id of new Set(parts.flatMap((part) => part.ids)))
        if (!known.has(id) && !own.has(id)) dependsOn.push({ id, at });
    }
    return dialect.problems(heading, value, parts, new Map(), cut.index).map((finding) => ({
      ...finding,
      message: finding.message.replace(/^worker /, ""),
      tasks: [...own],
    }));
  });
}
