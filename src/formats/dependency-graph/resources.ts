import type { SharedResource } from "../../model/plan.ts";
import type { PhaseDetails } from "../../model/strategy/phase-details.ts";

/**
 * What the phases of a graph share: the resources that they name, in the order of the phases, then one of
 * capacity 1 for each pair of phases of which one names the other as a conflict. A resource whose
 * capacity is nowhere stated can be used once.
 */
export function sharedResources(
  details: ReadonlyMap<string, PhaseDetails>,
  capacities: ReadonlyMap<string, number>,
): SharedResource[] {
  const ids = [...details.keys()];
  const names = new Set([...details.values()].flatMap(({ resources }) => resources));
  const usedBy = (name: string): string[] =>
    ids.filter((id) => details.get(id)!.resources.includes(name));
  const named = [...names].map((name) => ({
    name,
    capacity: capacities.get(name) ?? 1,
    tasks: usedBy(name),
  }));
  return [...named, ...conflictsOf(ids, details)];
}

/** The pairs of phases that must not run at the same time. */
function conflictsOf(
  ids: readonly string[],
  details: ReadonlyMap<string, PhaseDetails>,
): SharedResource[] {
  const pairs = new Map<string, string[]>();
  for (const [id, { conflicts }] of details)
    for (const other of conflicts)
      if (other !== id && details.has(other)) {
        const pair = [id, other].sort();
        pairs.set(`conflict of ${pair.join(" and ")}`, pair);
      }
  const rank = new Map(ids.map((id, i) => [id, i]));
  return [...pairs].map(([name, pair]) => ({
    name,
    capacity: 1,
    tasks: pair.toSorted((a, b) => rank.get(a)! - rank.get(b)!),
  }));
}
