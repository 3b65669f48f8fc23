import type { Plan } from "../../model/plan.ts";

/** The ids of a plan's tasks in order, then those that dependencies name and no task has; each once. */
export function idsOf({ tasks }: Plan): { known: string[]; unknown: string[] } {
  const known = new Set(tasks.map(({ id }) => id));
  const named = new Set(tasks.flatMap(({ dependsOn }) => dependsOn.map(({ id }) => id)));
  return { known: [...known], unknown: [...named].filter((id) => !known.has(id)) };
}

/**
 * New ids for those that a format cannot hold; the others keep theirs and are not in the map. `make`
 * proposes for the nth such id a form, which gets `-2`, `-3` … behind it where another task has it.
 */
export function newIds(
  ids: readonly string[],
  isHeld: (id: string) => boolean,
  make: (id: string, nth: number) => string,
): Map<string, string> {
  const taken = new Set(ids.filter(isHeld));
  const renamed = new Map<string, string>();
  for (const id of ids) {
    if (taken.has(id) && isHeld(id)) continue;
    const proposed = make(id, renamed.size + 1);
    let free = proposed;
    for (let i = 2; taken.has(free); i++) free = `${proposed}-${i}`;
    taken.add(free);
    renamed.set(id, free);
  }
  return renamed;
}
